"""Revised values in words."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from django.http import QueryDict

from ilacs.benchmarking.declared import Indicator, find_indicator, load_indicators
from ilacs.benchmarking.periods import parse_period
from ilacs.benchmarking.revisions import Revision
from ilacs.framework import Change, load_changes
from ilacs.places import Authority
from ilacs.reporting.published_words import NOTHING, place_name, shown
from ilacs.reporting.wording import day_in_words
from ilacs.web.comparisons.asked import find_place
from ilacs.web.core.asking import one_of
from ilacs.web.core.places import slug_of
from ilacs.web.core.presenters.words import release_in_words
from ilacs.web.core.revised import revisions
from ilacs.web.core.tables import Cell, Column, Spreadsheet, Table, table

KINDS = {
    "revised": "Everything that was revised",
    "changed": "Changed",
    "dropped": "Taken away",
    "added": "Added to an earlier period",
    "new": "New periods",
}
WORDS = {"changed": "changed", "dropped": "taken away", "added": "added later", "new": "new period"}
LATEST_CHANGES = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which revisions a page is about."""

    indicator: Indicator | None
    place: Authority | None
    kind: str
    is_narrow: bool
    """Whether anything was chosen: then values are shown, and else how many there are of each indicator."""

    @property
    def slug(self) -> str:
        """The indicator as addresses write it."""
        return self.indicator.slug if self.indicator else ""

    @property
    def place_slug(self) -> str:
        """The council as addresses write it."""
        return slug_of(self.place) if self.place else ""


def read_wanted(query: QueryDict) -> Wanted:
    """Raises UnknownIndicator, UnknownPlace or Problem."""
    indicator, place = query.get("indicator", ""), query.get("place", "")
    return Wanted(
        find_indicator(indicator) if indicator else None,
        find_place(place) if place else None,
        one_of(query, "kind", tuple(KINDS)),
        is_narrow=bool(query),
    )


def revised(wanted: Wanted) -> list[Revision]:
    """Those that are wanted, in the order of the catalogue."""
    held = revisions()
    names = [wanted.indicator.name] if wanted.indicator else [name for name in load_indicators() if name in held]
    return [
        one
        for name in names
        for one in held.get(name, ())
        if _is_of(one, wanted.kind) and (wanted.place is None or one.place == wanted.place.code)
    ]


def _is_of(one: Revision, kind: str) -> bool:
    return one.kind != "new" if kind == "revised" else one.kind == kind


def values_table(found: Sequence[Revision]) -> Table:
    """One value a row."""
    columns = [Column("Indicator"), Column("Place"), Column("Period")]
    columns += [Column(text, is_number=True) for text in ("Before", "After", "Difference")]
    rows = [_row(one) for one in found]
    return table("values", caption="Value by value", columns=[*columns, Column("What happened")], rows=rows)


def _row(one: Revision) -> list[Cell | str]:
    indicator = load_indicators()[one.indicator]
    period = parse_period(one.period, indicator.year_type)
    is_both = one.before is not None and one.after is not None
    return [
        Cell(indicator.short_title, href=f"/indicators/{indicator.slug}"),
        place_name(one.place),
        period.title if period else one.period,
        *(shown(value, indicator) for value in (one.before, one.after)),
        _difference(one, indicator) if is_both else NOTHING,
        WORDS[one.kind],
    ]


def _difference(one: Revision, indicator: Indicator) -> str:
    size = (one.after or 0.0) - (one.before or 0.0)
    said = shown(abs(size), indicator)
    if not any(digit in said for digit in "123456789"):
        return f"less than {shown(10.0**-indicator.decimals, indicator)}"
    points = f"{said.removesuffix('%')} points" if said.endswith("%") else said
    return f"{'+' if size > 0 else '-'}{points}"


def summary() -> Table:
    """How many values of each indicator, those with the most revised ones first."""
    counts = {
        name: Counter(str(one.kind) for one in found)
        for name, found in revisions().items()
        if name in load_indicators()
    }
    ordered = sorted(counts, key=lambda name: (-(counts[name].total() - counts[name]["new"]), name))
    columns = [Column("Indicator"), *(Column(KINDS[kind], is_number=True) for kind in WORDS)]
    rows: list[list[Cell | str]] = [[_link(name), *(f"{counts[name][kind]:,}" for kind in WORDS)] for name in ordered]
    return table("summary", caption="Values by indicator", columns=columns, rows=rows)


def _link(name: str) -> Cell:
    indicator = load_indicators()[name]
    return Cell(indicator.short_title, href=f"/what-changed?indicator={indicator.slug}")


def releases() -> str:
    """Which releases are set beside each other."""
    found = {(one.from_release, one.to_release) for held in revisions().values() for one in held[:1]}
    return ", ".join(f"{release_in_words(before)} and {release_in_words(after)}" for before, after in sorted(found))


def of_framework() -> list[tuple[str, Change]]:
    """The latest changes of the inspection framework, each with its day."""
    return [(day_in_words(one.on), one) for one in reversed(load_changes()[-LATEST_CHANGES:])]


def indicator_options() -> list[tuple[str, str]]:
    """Indicators with values that differ."""
    held = revisions()
    named = [(one.slug, one.short_title) for name, one in load_indicators().items() if name in held]
    return [("", "All"), *sorted(named, key=lambda one: one[1])]


def as_sheet(found: Iterable[Revision]) -> Spreadsheet:
    """Revisions as a spreadsheet reads them."""
    names = tuple(field.name for field in fields(Revision))
    return Spreadsheet(names, tuple(map(attrgetter(*names), found)))
