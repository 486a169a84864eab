"""Reading the tables of inspections that come with ilacs."""

from collections.abc import Mapping
from datetime import date
from functools import cache

from ilacs.framework.editions import Edition, edition_on, load_editions, load_scale
from ilacs.lib.facts import FACTS, read_csv
from ilacs.published.inspection import Inspection
from ilacs.published.report import Family, Window

FOLDER = FACTS / "inspections"
NOT_IN_FRAMEWORK, NOT_JUDGED, UNREAD, NOT_INSPECTED = "not_in_framework", "not_judged", "unread", "not_inspected"
"""Why there is no grade. The last is of an authority; the others are of a judgement."""


@cache
def ilacs_judgements() -> tuple[str, ...]:
    """Every judgement that an edition of ILACS has had, in the order of a report."""
    known = {name for edition in load_editions() if edition.name != Family.SIF for name in edition.judgements}
    return tuple(name for name in load_scale().judgements if name in known)


def missing_judgements(judgements: Mapping[str, str], edition: Edition | None) -> dict[str, str]:
    """Why each judgement without a grade has none; what should be there and is not has not been read."""
    expected = edition.judgements if edition else ()
    return {
        name: UNREAD if name in expected else NOT_IN_FRAMEWORK for name in ilacs_judgements() if name not in judgements
    }


def read_ilacs() -> tuple[Inspection, ...]:
    """The ILACS inspections, as declared."""
    return tuple(_read_ilacs(row) for row in read_csv(FOLDER / "ilacs.csv"))


def read_single_inspections() -> tuple[Inspection, ...]:
    """The single inspections before ILACS, whose grades have not been read.

    Where the days on site have not been read either, the day of publication stands for both: it comes before any ILACS.
    """
    rows = [row for row in read_csv(FOLDER / "older.csv") if row["family"] == Family.SIF]
    return tuple(_read_single_inspection(row) for row in rows)


def _read_ilacs(row: Mapping[str, str]) -> Inspection:
    started_on = date.fromisoformat(row["started_on"])
    edition = edition_on(started_on)
    graded = {name: row[name] for name in ilacs_judgements() if row[name] in load_scale().grades}
    stated = {name: row[name] for name in ilacs_judgements() if row[name] in (NOT_JUDGED, UNREAD)}
    return Inspection(
        code=row["code"],
        family=Family.ILACS,
        kind=row["kind"],
        started_on=started_on,
        ended_on=date.fromisoformat(row["ended_on"]),
        is_end_inferred=bool(row["is_end_inferred"]),
        published_on=date.fromisoformat(row["published_on"]),
        edition=edition.name if edition else "",
        judgements=graded,
        missing=missing_judgements(graded, edition) | stated,
        link=row["link"],
        origin=row["origin"],
        windows=tuple(_window(text) for text in row["windows"].split()),
    )


def _read_single_inspection(row: Mapping[str, str]) -> Inspection:
    published_on = date.fromisoformat(row["published_on"])
    return Inspection(
        code=row["code"],
        family=Family.SIF,
        kind="",
        started_on=date.fromisoformat(row["started_on"] or row["published_on"]),
        ended_on=date.fromisoformat(row["ended_on"] or row["published_on"]),
        is_end_inferred=not row["ended_on"],
        published_on=published_on,
        edition=Family.SIF,
        judgements={},
        missing=dict.fromkeys(ilacs_judgements(), UNREAD),
        link=row["link"],
        origin="site",
    )


def _window(text: str) -> Window:
    first, last = text.split("/")
    return Window(date.fromisoformat(first), date.fromisoformat(last))
