"""Published figures, and where each of them comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Origin:
    """One file of one release that figures were taken from."""

    name: str
    """Short and stable: `lait`, `ees/csww_indicators`."""
    title: str
    publisher: str
    file: str
    release: str
    """What the publisher calls the release, or the day of it: `2025`, `2026-04-08`."""
    version: str = ""
    """The version of the data set where the publisher numbers them."""
    published_on: date | None = None
    address: str = ""


class Figure(NamedTuple):
    """The value of one indicator for one place and period, as one origin published it.

    A tuple, since hundreds of thousands are made at a time.

    Either `value` or `symbol` is set. A symbol (`c`, `x`, `z`, `u`, `k`, `low`, `-` …) says why there is no value, and
    is never a zero. `numerator` and `denominator` are counts, where the origin publishes them.
    """

    indicator: str
    """DfE's short name of the indicator (measure_short), letter by letter."""
    place: str
    """DfE's three-digit code of an authority or region; `970` is England, `940 / 941` a joint return as published."""
    period: str
    """The label as published: `2025`, `2024-25 (OT)`, `202425`."""
    value: float | None
    symbol: str = ""
    origin: str = ""
    numerator: float | None = None
    denominator: float | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """All figures of one indicator from the origins that hold it: place, then period label."""

    indicator: str
    figures: Mapping[str, Mapping[str, Figure]] = field(default_factory=dict)
