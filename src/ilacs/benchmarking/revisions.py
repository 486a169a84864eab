"""What a publisher changed between two releases of the same file, value by value."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.reading import Reading

Kind = Literal["changed", "dropped", "added", "new"]
Values = Mapping[tuple[str, str], float]


@dataclass(frozen=True, slots=True)
class Revision:
    """One value that is not what it was."""

    indicator: str
    place: str
    period: str
    before: float | None
    after: float | None
    kind: Kind
    """`new` where the earlier release had no value for that period at all; else `added`."""
    origin: str
    from_release: str
    to_release: str


def compare(earlier: Reading, later: Reading) -> Iterator[Revision]:
    """Every value that differs between two releases of one file."""
    releases = earlier.origin.release, later.origin.release
    for name in dict.fromkeys((*earlier.columns, *later.columns)):
        before, after = _values(earlier.columns.get(name)), _values(later.columns.get(name))
        periods = {period for _, period in before}
        for place, period in sorted({*before, *after}):
            was, is_now = before.get((place, period)), after.get((place, period))
            if was != is_now:
                kind = _kind(was, is_now, period in periods)
                yield Revision(name, place, period, was, is_now, kind, later.origin.name, *releases)


def _values(columns: Columns | None) -> Values:
    if columns is None:
        return {}
    rows = zip(columns.places, columns.periods, columns.values, strict=True)
    return {(place, period): value for place, period, value in rows if value is not None}


def _kind(was: float | None, is_now: float | None, had_period: bool) -> Kind:
    if is_now is None:
        return "dropped"
    if was is None:
        return "added" if had_period else "new"
    return "changed"
