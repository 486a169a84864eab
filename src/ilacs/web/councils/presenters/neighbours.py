"""The statistical neighbours of one council, with their grades."""

from collections.abc import Iterable

from ilacs.benchmarking.neighbours import is_none_close
from ilacs.framework import load_editions, load_scale
from ilacs.places import NEIGHBOUR_EDITIONS, Authority, Neighbour, load_register
from ilacs.places.neighbours import neighbours
from ilacs.published.inspection import Inspection
from ilacs.published.register import InspectionRegister
from ilacs.reporting.published_words import load_words
from ilacs.reporting.wording import day_in_words
from ilacs.web.core.places import council_address
from ilacs.web.core.tables import Cell, Column, Spreadsheet, Table, table
from ilacs.web.councils.presenters.inspections import grade_words

NOT_INSPECTED = "not inspected"
OVERALL = "overall_effectiveness"


def neighbours_table(authority: Authority, edition: str, register: InspectionRegister) -> Table | None:
    """The closest first, each with the grades of its last inspection; none where DfE names none."""
    found = neighbours(authority.code, edition)
    if not found:
        return None
    names = _judgements()
    columns = [Column("Council"), Column("Closeness"), *(Column(load_scale().short[name]) for name in names)]
    rows = [_row(one, names, register) for one in found]
    caption = f"Neighbours of {edition}, the closest first"
    return table(f"neighbours-{edition}", caption=caption, columns=columns, rows=rows)


def _judgements() -> tuple[str, ...]:
    return (*load_editions()[-1].judgements, OVERALL)


def _row(one: Neighbour, names: Iterable[str], register: InspectionRegister) -> list[Cell | str]:
    authority = load_register().by_code(one.code)
    last = _last(one.code, register)
    note = f"inspected {day_in_words(last.ended_on)}" if last else ""
    grades = [grade_words(last, name) if last else NOT_INSPECTED for name in names]
    return [Cell(authority.name, href=council_address(authority), note=note), one.closeness, *grades]


def _last(code: str, register: InspectionRegister) -> Inspection | None:
    graded = [one for one in register.of(code) if one.judgements]
    return graded[-1] if graded else None


def caution(authority: Authority, edition: str) -> str:
    """What a reader should know before trusting averages of them."""
    if not neighbours(authority.code, edition):
        return load_words().cautions["no_neighbours"]
    return load_words().cautions["neighbours_not_close"] if is_none_close(authority.code, edition) else ""


def kept_words(authority: Authority) -> str:
    """How many stayed when neighbours were drawn anew."""
    new, old = ({one.code for one in neighbours(authority.code, edition)} for edition in NEIGHBOUR_EDITIONS[:2])
    if not new or not old:
        return ""
    return (
        f"Of the ten of {NEIGHBOUR_EDITIONS[1]}, {len(new & old)} are still among the ten of {NEIGHBOUR_EDITIONS[0]}."
    )


def record(authority: Authority) -> dict[str, object]:
    """Both editions as data."""
    return {
        edition: [
            {
                "place": one.place,
                "code": one.code,
                "name": load_register().by_code(one.code).name,
                "closeness": one.closeness,
            }
            for one in neighbours(authority.code, edition)
        ]
        for edition in NEIGHBOUR_EDITIONS
    }


def sheet(authority: Authority) -> Spreadsheet:
    """Both editions as a spreadsheet reads them."""
    rows = [
        (edition, one.place, one.code, load_register().by_code(one.code).name, one.closeness)
        for edition in NEIGHBOUR_EDITIONS
        for one in neighbours(authority.code, edition)
    ]
    return Spreadsheet(("edition", "place", "la_code", "la_name", "closeness"), tuple(rows))
