"""The framework in words."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import timedelta
from itertools import groupby

from ilacs.framework import Change, Criterion, Edition, Judgement, Sureness, load_changes, load_editions, load_scale
from ilacs.web.core.presenters.words import day
from ilacs.web.core.tables import Cell, Column, Spreadsheet, Table, table

WAYS_OF_KNOWING = {
    Sureness.VERIFIED: "Verified: read in a public source.",
    Sureness.SHOWN: "Shown by reports: worked out from published reports, letters or public files.",
    Sureness.INFERRED: "Inferred: our reading of what stands around it.",
    Sureness.REMEMBERED: "From memory: no public source was read.",
    Sureness.UNKNOWN: "Not known.",
}
NOT_JUDGED = "–"


@dataclass(frozen=True, slots=True)
class ShownEdition:
    """An edition in words."""

    title: str
    days: str
    changed: str
    verified: str
    not_verified: str


@dataclass(frozen=True, slots=True)
class ShownChange:
    """A change in words."""

    day: str
    title: str
    what: str
    sure: str
    source: str


@dataclass(frozen=True, slots=True)
class ShownCriterion:
    """A criterion in words."""

    code: str
    says: str
    sure: str


@dataclass(frozen=True, slots=True)
class Area:
    """One heading of a judgement, with its criteria."""

    title: str
    criteria: tuple[ShownCriterion, ...]


@dataclass(frozen=True, slots=True)
class JudgementLink:
    """The way to the criteria of a judgement."""

    title: str
    href: str
    says: str


def judgements_table() -> Table:
    """A row for each judgement that there ever was, a column for each edition: its place in the report."""
    editions, words = load_editions(), load_scale().short
    columns = [Column("Judgement"), *(Column(one.title, is_number=True) for one in editions)]
    names = dict.fromkeys(name for one in reversed(editions) for name in one.judgements)
    rows = [(Cell(words[name]), *(_place(one, name) for one in editions)) for name in names]
    return table("judgements", caption="Place of each judgement in the report", columns=columns, rows=rows)


def _place(edition: Edition, name: str) -> Cell:
    if name not in edition.judgements:
        return Cell(NOT_JUDGED, is_number=True)
    return Cell(str(edition.judgements.index(name) + 1), is_number=True)


def editions() -> list[ShownEdition]:
    """Every edition, the newest first."""
    return [_edition(one) for one in reversed(load_editions())]


def _edition(one: Edition) -> ShownEdition:
    last = f" to {day(one.until - timedelta(days=1))}" if one.until else ""
    return ShownEdition(one.title, f"From {day(one.from_on)}{last}", one.changed, one.verified, one.not_verified)


def edition_record(one: Edition) -> dict[str, object]:
    """An edition as data."""
    until = one.until.isoformat() if one.until else None
    return {**asdict(one), "from_on": one.from_on.isoformat(), "until": until}


def editions_spreadsheet() -> Spreadsheet:
    """A row for each judgement of each edition."""
    words = load_scale().judgements
    rows = [
        (
            one.name,
            one.title,
            one.from_on.isoformat(),
            one.until.isoformat() if one.until else "",
            place,
            name,
            words[name],
        )
        for one in load_editions()
        for place, name in enumerate(one.judgements, 1)
    ]
    return Spreadsheet(("edition", "title", "from", "until", "place", "judgement", "judgement_title"), tuple(rows))


def changes() -> list[ShownChange]:
    """Every change, the newest first."""
    return [ShownChange(one.day, one.title, one.what, how_sure(one), one.source) for one in reversed(load_changes())]


def how_sure(change: Change) -> str:
    """Of the day and of the content, in a line."""
    return f"Day: {_way(change.day_is)}. Content: {_way(change.content_is)}."


def _way(sureness: Sureness) -> str:
    return WAYS_OF_KNOWING[sureness].partition(":")[0].rstrip(".").lower()


def changes_record() -> list[dict[str, object]]:
    """Every change as data, the oldest first."""
    return [{**asdict(one), "on": one.on.isoformat()} for one in load_changes()]


def changes_spreadsheet() -> Spreadsheet:
    """Every change as a spreadsheet reads it, the oldest first."""
    rows = [
        (one.on.isoformat(), one.day, one.day_is, one.title, one.what, one.content_is, one.source, one.update)
        for one in load_changes()
    ]
    headings = ("on", "day", "day_is", "title", "what", "content_is", "source", "update_line")
    return Spreadsheet(headings, tuple(rows))


def judgement_links(judgements: Iterable[Judgement]) -> list[JudgementLink]:
    """Each judgement, with how many criteria it has."""
    return [
        JudgementLink(one.title, judgement_address(one.name), f"{len(one.criteria)} criteria") for one in judgements
    ]


def judgement_address(name: str) -> str:
    """Where the criteria of a judgement are."""
    return f"/framework/criteria/{name.replace('_', '-')}"


def areas(judgement: Judgement) -> list[Area]:
    """The criteria under their headings, in the framework's order."""
    grouped = groupby(judgement.criteria, key=lambda one: one.area)
    return [Area(title, tuple(map(_criterion, ones))) for title, ones in grouped]


def _criterion(one: Criterion) -> ShownCriterion:
    return ShownCriterion(one.code, one.says, load_scale().sure[one.sure].partition(":")[0])


def criteria_record(judgements: Iterable[Judgement]) -> list[dict[str, object]]:
    """Criteria as data."""
    return [asdict(one) for one in judgements]


def criteria_spreadsheet(judgements: Iterable[Judgement]) -> Spreadsheet:
    """Criteria as a spreadsheet reads them."""
    rows = [(one.title, it.code, it.area, it.says, it.sure) for one in judgements for it in one.criteria]
    return Spreadsheet(("judgement", "code", "heading", "criterion", "sure"), tuple(rows))
