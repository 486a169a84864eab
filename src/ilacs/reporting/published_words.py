"""Published figures in words: values in their units, changes, ranks, bands, and why there is no value."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.benchmarking.comparison import Comparison, Standing
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.intervals import Interval
from ilacs.benchmarking.symbols import load_symbols
from ilacs.lib.facts import read_facts
from ilacs.places.register import load_register
from ilacs.reporting.wording import counted

NOTHING = "–"
MILLION = 1_000_000
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PublishedWords:
    """The words of ours, as declared."""

    polarity: Texts
    moved: Texts
    cautions: Texts
    unranked: Texts
    no_row: Texts
    interval: Texts
    area: Texts
    inspection_kind: Texts
    no_grade: Texts
    years: Texts
    charts: Texts
    units: Mapping[str, tuple[str, ...]]
    covid_years: frozenset[int]
    covid: str
    reading: tuple[str, ...]
    notes: Texts


@cache
def load_words() -> PublishedWords:
    """The words as declared."""
    facts = dict(read_facts("reporting/places"))
    covid = cast(dict[str, object], facts.pop("covid"))
    units = cast(dict[str, list[str]], facts.pop("units"))
    reading = dict(cast(dict[str, object], facts.pop("reading")))
    says = cast(list[str], reading.pop("says"))
    return PublishedWords(
        **cast(dict[str, Texts], facts),
        units={name: tuple(starts) for name, starts in units.items()},
        covid_years=frozenset(cast(list[int], covid["years"])),
        covid=str(covid["says"]),
        reading=tuple(says),
        notes=cast(Texts, reading),
    )


def is_percent(indicator: Indicator) -> bool:
    """Whether values are shares, in percent."""
    return indicator.unit.startswith(load_words().units["percent"])


def shown(value: float | None, indicator: Indicator) -> str:
    """A value in its unit: 14.2%, £1,905, 4,116."""
    if value is None:
        return NOTHING
    number = f"{abs(value):,.{indicator.decimals}f}"
    sign = "-" if value < 0 and float(number.replace(",", "")) else ""
    if is_percent(indicator):
        return f"{sign}{number}%"
    if is_money(indicator):
        money = f"{abs(value) / MILLION:,.1f} million" if abs(value) >= MILLION else number
        return f"{sign}£{money}"
    return f"{sign}{number}"


def brief(value: float | None, indicator: Indicator) -> str:
    """A value in as few letters as a drawing has room for: £46.0m."""
    return shown(value, indicator).replace(" million", "m")


def is_money(indicator: Indicator) -> bool:
    """Whether values are pounds."""
    return indicator.unit.startswith(load_words().units["pounds"])


def unit_words(indicator: Indicator) -> str:
    """What a value that is not a share or money counts in: per 10,000; empty where its title says so."""
    unit = indicator.unit
    return unit.removeprefix("Rate ").strip() if unit.startswith("Rate per") else ""


def no_value(symbol: str) -> str:
    """Why there is no value, with the publisher's symbol: not shown, to protect confidentiality (c)."""
    known = load_symbols().get(symbol)
    if not symbol or known is None:
        return load_words().no_row["title"]
    return known.title if symbol == "-" else f"{known.title} ({symbol})"


def value_words(standing: Standing, indicator: Indicator) -> str:
    """The value of a place, or why there is none."""
    return no_value(standing.symbol) if standing.value is None else shown(standing.value, indicator)


def verdict(standing: Standing, polarity: str) -> str:
    """Whether a change is better or worse; empty where neither way is, or nothing moved."""
    if standing.trend not in ("up", "down") or polarity not in ("low", "high"):
        return ""
    return "better" if (standing.trend == "down") == (polarity == "low") else "worse"


def change_words(standing: Standing, comparison: Comparison) -> str:
    """The change since the year before: down 5.1 points, better."""
    if standing.change is None:
        return NOTHING
    words = load_words().moved[standing.trend]
    if standing.change == 0:
        return words
    said = verdict(standing, comparison.polarity)
    return f"{words} {_size(standing.change, comparison.indicator)}{f', {said}' if said else ''}"


def _size(change: float, indicator: Indicator) -> str:
    size = shown(abs(change), indicator)
    if not any(digit in size for digit in "123456789"):
        size = f"by less than {shown(10.0**-indicator.decimals, indicator)}"
    return f"{size.removesuffix('%')} points" if size.endswith("%") else size


def rank_words(standing: Standing, comparison: Comparison) -> str:
    """The rank with what it is out of: 7 of 149, shared with 1 other."""
    if standing.rank is None or standing.of is None:
        return NOTHING
    others = f", shared with {counted(standing.tied, 'other', 'others')}" if standing.tied else ""
    return f"{standing.rank} of {standing.of}{others}"


def missing_words(comparison: Comparison) -> str:
    """How many are not published, and why: 3 not published (2 not available (x), 1 no figure)."""
    total = sum(comparison.missing.values())
    if not total:
        return "all published"
    reasons = sorted(comparison.missing.items(), key=lambda item: (-item[1], item[0]))
    said = "; ".join(f"{count} {no_value(symbol)}" for symbol, count in reasons if count)
    return f"{total} not published: {said}"


def not_published(comparison: Comparison) -> str:
    """3 not published."""
    return f"{sum(comparison.missing.values())} not published"


def band_range(standing: Standing, comparison: Comparison) -> str:
    """The range of the band of a place, as published; empty where it has none."""
    return next((band.text for band in comparison.bands if band.name == standing.band), "")


def band_words(standing: Standing, comparison: Comparison) -> str:
    """A, with its range: A (0.0 to 7.6)."""
    return f"{standing.band} ({band_range(standing, comparison)})" if standing.band else NOTHING


def interval_words(found: Interval | None, indicator: Indicator) -> str:
    """The 95% interval: 1.2% to 3.4%."""
    if found is None:
        return ""
    return f"{shown(found.low, indicator)} to {shown(found.high, indicator)}"


def place_name(code: str) -> str:
    """The name of an authority, a region or England."""
    region = load_register().find_region(code)
    return region.name if region else load_register().by_code(code).name
