"""A table of one's own: councils down, indicators with their own periods across."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Figure
from ilacs.benchmarking.looking_up import figures_of
from ilacs.benchmarking.periods import Period
from ilacs.benchmarking.timeline import timeline
from ilacs.reporting.published_words import load_words, no_value, place_name, shown
from ilacs.reporting.wording import in_a_row
from ilacs.web.comparisons.choosing import Chosen
from ilacs.web.core.compared import compared
from ilacs.web.core.indicators import indicator_address
from ilacs.web.core.places import council_address
from ilacs.web.core.tables import Spreadsheet

APART = "Each has periods of its own, so do not read across as if they were one year."
LONG = ("la_code", "la_name", "measure_short", "indicator", "period", "ends_on", "value", "symbol")


@dataclass(frozen=True, slots=True)
class Block:
    """The columns of one indicator, and the figures in them by place and period."""

    indicator: Indicator
    periods: tuple[Period, ...]
    figures: Mapping[tuple[str, date], Figure]

    @property
    def title(self) -> str:
        """Its heading."""
        return self.indicator.short_title

    @property
    def href(self) -> str:
        """Where its page is."""
        return indicator_address(self.indicator)


@dataclass(frozen=True, slots=True)
class BuiltRow:
    """One place: its name, and a text for each column."""

    name: str
    href: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """The whole table."""

    blocks: tuple[Block, ...]
    rows: tuple[BuiltRow, ...]
    codes: tuple[str, ...]
    years: str
    """Said where the years of its indicators are not the same years; else empty."""


def build(chosen: Chosen) -> Built:
    """Every figure that was chosen. Periods stand under their own indicator and are never lined up with another's."""
    codes = (*(one.code for one in chosen.places), *chosen.areas)
    blocks = tuple(_block(one, codes, chosen.periods) for one in chosen.indicators)
    links = {one.code: council_address(one) for one in chosen.places}
    rows = tuple(BuiltRow(place_name(code), links.get(code, ""), tuple(_cells(code, blocks))) for code in codes)
    return Built(blocks, rows, codes, _unlike_years(blocks))


def _block(indicator: Indicator, codes: tuple[str, ...], periods: int) -> Block:
    series = compared().published.series(indicator.name)
    line = timeline(series, indicator.year_type)
    days = {label: day for day, labels in line.labels.items() for label in labels}
    held = {
        (code, days[label]): figure
        for code in codes
        for label, figure in figures_of(series, code).items()
        if label in days
    }
    # Periods for which anybody has a figure: one that is suppressed here is shown as such, and not skipped.
    there = {
        days[label] for one in series.figures.values() for label, figure in one.items() if _counts(label, figure, days)
    }
    kept = tuple(day for day in line.periods if day in there)[-periods:]
    return Block(indicator, tuple(line.periods[day] for day in kept), held)


def _counts(label: str, figure: Figure, days: Mapping[str, date]) -> bool:
    return figure.value is not None and label in days


def _cells(code: str, blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        for period in block.periods:
            figure = block.figures.get((code, period.ends_on))
            yield words_of(figure, block.indicator)


def words_of(figure: Figure | None, indicator: Indicator) -> str:
    """A value in its unit, or why there is none."""
    if figure is None or figure.value is None:
        return no_value(figure.symbol if figure else "")
    return shown(figure.value, indicator)


def _unlike_years(blocks: tuple[Block, ...]) -> str:
    kinds: dict[str, list[str]] = {}
    for block in blocks:
        for period in block.periods[-1:]:
            kinds.setdefault(period.kind, []).append(block.title)
    if len(kinds) < 2:
        return ""
    said = [f"{_lowered(load_words().years.get(kind, kind))} for {in_a_row(titles)}" for kind, titles in kinds.items()]
    return f"These indicators are not of the same years: {'; '.join(said)}. {APART}"


def _lowered(text: str) -> str:
    """On 30 September as it stands within a sentence."""
    return f"{text[:1].lower()}{text[1:]}"


def long_rows(built: Built) -> list[tuple[str | float | None, ...]]:
    """A row for each figure, in the order of the table."""
    return [
        (
            code,
            place_name(code),
            block.indicator.name,
            block.title,
            period.title,
            period.ends_on.isoformat(),
            figure.value if (figure := block.figures.get((code, period.ends_on))) else None,
            figure.symbol if figure else "",
        )
        for code in built.codes
        for block in built.blocks
        for period in block.periods
    ]


def as_record(built: Built) -> list[dict[str, object]]:
    """The same as data."""
    return [dict(zip(LONG, row, strict=True)) for row in long_rows(built)]


def as_sheet(built: Built) -> Spreadsheet:
    """The same as a spreadsheet reads it, one figure a row."""
    return Spreadsheet(LONG, tuple(long_rows(built)))
