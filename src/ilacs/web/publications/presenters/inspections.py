"""Inspections of the register in lists, and the form that narrows them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ilacs.framework import load_editions, load_scale
from ilacs.places import load_register
from ilacs.published.inspection import Inspection
from ilacs.published.registered import ilacs_judgements
from ilacs.published.searching.facets import load_facets
from ilacs.reporting.published_words import load_words
from ilacs.web.core.library import report_texts
from ilacs.web.core.places import council_address
from ilacs.web.core.presenters.words import day
from ilacs.web.core.tables import Cell, Column, Spreadsheet, Table, table
from ilacs.web.publications.addresses import report_address

ANY = ("", "Any")
JOINT, IN_CARE, LEAVERS = "in_care_and_care_leavers", "children_in_care", "care_leavers"
SHOWN = {
    "overall_effectiveness": "Overall",
    "impact_of_leaders": "Leaders",
    "help_and_protection": "Help and protection",
    IN_CARE: "In care",
    LEAVERS: "Care leavers",
}
"""Judgements of the table, in its order; the joint one has no column of its own."""
GRADES_SHORT = {"requires_improvement": "Requires improvement"}


@dataclass(frozen=True, slots=True)
class FormField:
    """One list to choose from."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...]
    chosen: str


def grade_words(grade: str) -> str:
    """A grade as tables write it."""
    return GRADES_SHORT.get(grade) or load_scale().grades.get(grade, grade)


def state_words(one: Inspection, judgement: str) -> str:
    """The grade of a judgement, or why there is none."""
    grade = one.judgements.get(judgement)
    return grade_words(grade) if grade else load_words().no_grade[one.missing[judgement]]


def inspections_table(inspections: Iterable[Inspection], caption: str) -> Table:
    """A row for each. The joint judgement before 2023 stands under children in care, and says that it is joint."""
    columns = [Column("Council"), Column("On site, with the report"), Column("Kind"), *map(Column, SHOWN.values())]
    return table("inspections", caption=caption, columns=columns, rows=map(_row, inspections))


def inspection_form(chosen: Mapping[str, str]) -> list[FormField]:
    """Every list of the form."""
    return [FormField(name, label, (ANY, *options), chosen.get(name, "")) for name, label, options in _choices()]


def inspections_record(inspections: Iterable[Inspection]) -> list[dict[str, object]]:
    """Inspections as data."""
    return [_record(one) for one in inspections]


def inspections_spreadsheet(inspections: Iterable[Inspection]) -> Spreadsheet:
    """Inspections as a spreadsheet reads them, a column for each judgement: its grade, or why there is none."""
    plain = ("code", "council", "region", "family", "kind", "started_on", "ended_on", "is_end_inferred")
    headings = (*plain, "published_on", "edition", *_judgements(), "link", "origin")
    rows = [tuple(map(_text, _flat(one).values())) for one in inspections]
    return Spreadsheet(headings, tuple(rows))


def _judgements() -> tuple[str, ...]:
    return ilacs_judgements()


def kind_words(one: Inspection) -> str:
    """Standard inspection."""
    return load_facets()["report_type"].says(one.kind or one.family)


def _row(one: Inspection) -> list[Cell | str]:
    council = load_register().by_code(one.code)
    return [
        Cell(council.name, href=council_address(council)),
        _days_cell(one),
        kind_words(one),
        *(_grade_cell(one, name) for name in SHOWN),
    ]


def _days_cell(one: Inspection) -> Cell:
    digest = digest_of(one)
    where = "" if digest or not one.link else "PDF"
    inferred = "last day inferred" if one.is_end_inferred else ""
    note = "; ".join(filter(None, (where, inferred)))
    where_to = report_address(digest) if digest else one.link
    return Cell(days_on_site(one), href=where_to, note=note, unseen=f"in {load_register().by_code(one.code).name}")


def _grade_cell(one: Inspection, judgement: str) -> Cell:
    joint = one.judgements.get(JOINT)
    if joint and judgement == IN_CARE:
        return Cell(grade_words(joint), note="with care leavers")
    if joint and judgement == LEAVERS:
        return Cell("–", note="with children in care")
    return Cell(state_words(one, judgement))


def days_on_site(one: Inspection) -> str:
    """1 to 12 September 2025; 22 September to 3 October 2025."""
    first, last = one.started_on, one.ended_on
    if first == last:
        return day(last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last)}"
    return f"{first.day} {first:%B} to {day(last)}" if first.year == last.year else f"{day(first)} to {day(last)}"


def digest_of(one: Inspection) -> str:
    """The report of an inspection where its text was added; empty where it was not."""
    reports = report_texts().index.reports.values()
    ended = (report for report in reports if (report.code, report.family) == (one.code, one.family))
    return next((report.sha256 for report in ended if report.ended_on == one.ended_on), "")


def _choices() -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    facets, words = load_facets(), load_scale()
    regions = sorted({one.region for one in load_register().authorities})
    years = sorted({one.ended_on.year for one in report_texts().register.inspections}, reverse=True)
    kinds = {name: facets["report_type"].says(name) for name in ("standard", "short", "other", "sif")}
    return [
        ("region", "Region", tuple((one, one) for one in regions)),
        ("kind_of_authority", "Kind of council", tuple(facets["kind_of_authority"].words.items())),
        ("kind", "Kind of inspection", tuple(kinds.items())),
        ("edition", "Framework", tuple((one.name, one.title) for one in load_editions())),
        ("year", "Year of the last day", tuple((str(one), str(one)) for one in years)),
        ("judgement", "Judgement", tuple((name, words.short[name]) for name in _judgements())),
        ("grade", "Its grade", tuple(words.grades.items())),
    ]


def _record(one: Inspection) -> dict[str, object]:
    council = load_register().by_code(one.code)
    return {
        "code": one.code,
        "council": council.name,
        "region": council.region,
        "family": str(one.family),
        "kind": one.kind,
        "started_on": one.started_on,
        "ended_on": one.ended_on,
        "is_end_inferred": one.is_end_inferred,
        "published_on": one.published_on,
        "edition": one.edition,
        "judgements": dict(one.judgements),
        "missing": dict(one.missing),
        "link": one.link,
        "origin": one.origin,
    }


def _flat(one: Inspection) -> dict[str, object]:
    whole = _record(one)
    last = {name: whole.pop(name) for name in ("judgements", "missing", "link", "origin")}
    states = {name: one.judgements.get(name) or one.missing[name] for name in _judgements()}
    return {**whole, **states, "link": last["link"], "origin": last["origin"]}


def _text(value: object) -> str:
    return "" if value is None else {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
