"""Reading the CSV files of Explore Education Statistics."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ilacs.benchmarking.columns import Columns
from ilacs.benchmarking.declared import Indicator, InFile, load_sources
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.rates import Population, children_before, rate
from ilacs.benchmarking.reading import Reading, Refusal, UnreadableFigures
from ilacs.benchmarking.recognising import PublishedFile, absent, in_file, recognise
from ilacs.benchmarking.symbols import Cells, read_cells
from ilacs.benchmarking.tidy_periods import refuse_periods, unclear_periods
from ilacs.benchmarking.tidy_places import load_tidy, place_rows
from ilacs.benchmarking.tidy_table import TidyTable, read_table
from ilacs.places.register import load_register

NO_CHILDREN = "x"
"""The symbol of a rate where the count is published and the number of children is not."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A recognised table with the place of each row."""

    table: TidyTable
    places: Sequence[str]
    periods: Sequence[str]
    population: Population
    origin: str
    cells: Mapping[str, Cells]
    """What the texts of each column that is read say."""

    def rows(self, where: Mapping[str, str]) -> dict[tuple[str, str], int]:
        """The row of each place and period where filter columns say something. Raises UnreadableFigures for two."""
        kept: Sequence[int] = range(len(self.table))
        for column, said in where.items():
            texts = self.table.columns[column]
            kept = [at for at in kept if texts[at] == said]
        found: dict[tuple[str, str], int] = {}
        for at in kept:
            key = self.places[at], self.periods[at]
            if self.places[at] and found.setdefault(key, at) != at:
                self._compare(found[key], at)
        return found

    def _compare(self, first: int, second: int) -> None:
        """Lets a row pass that is there twice, and nothing else."""
        if any(column[first] != column[second] for column in self.table.columns.values()):
            raise UnreadableFigures(
                f"{self.table.file} has two different rows for the same place, period and group: lines {first + 2} and "
                f"{second + 2}. Download it again. Nothing was loaded."
            )

    def value(self, column: str, at: int) -> float | None:
        """The number of a cell, if it is one."""
        return self.cells[column].values[self.table.columns[column][at]]

    def symbol(self, column: str, at: int) -> str:
        """The symbol of a cell, if it is one."""
        return self.cells[column].symbols[self.table.columns[column][at]]


def read_ees(path: Path, *, population: Population) -> Reading:
    """The declared indicators that a file holds. Raises UnreadableFigures, with nothing taken from the file."""
    return read_tidy(read_table(path), population=population)


def read_tidy(table: TidyTable, *, population: Population) -> Reading:
    """The same, of a table that was read already."""
    file = recognise(table)
    placed = place_rows(table)
    periods = table.columns[load_tidy().columns["period"]]
    unclear = unclear_periods(periods)
    places = ["" if period in unclear else place for place, period in zip(placed.places, periods, strict=True)]
    refusals = [*placed.refusals, *refuse_periods(periods)]
    _check_places(table, set(places), refusals)
    cells = {column: read_cells(table.columns[column]) for column in file.columns if column not in _filters(file)}
    _check_cells(table, cells)
    sheet = Sheet(table, places, periods, population, f"ees/{file.name}", cells)
    read = {indicator.name: _columns(sheet, indicator, ees) for indicator, ees in in_file(file.indicators)}
    columns = {name: one for name, one in read.items() if len(one)}
    if not columns:
        raise UnreadableFigures(
            f"{table.file} has no row of England, a region or a local authority. Nothing was loaded."
        )
    release = max(period for period in periods if period not in unclear)
    told = (*refusals, *_unknown(sheet), *_repeated(table), *absent(file, table))
    return Reading(_origin(file, table, release), columns, told)


def _check_places(table: TidyTable, places: set[str], refusals: Sequence[Refusal]) -> None:
    """Councils are what a file is read for: where the rows of all of them are refused, so is the file."""
    known = places - {""}
    if known and refusals and not known - {region.code for region in load_register().regions}:
        raise UnreadableFigures(
            f"{table.file} has no row of a local authority that can be used. {refusals[0]} Nothing was loaded."
        )


def _check_cells(table: TidyTable, cells: Mapping[str, Cells]) -> None:
    """A column that is read says something in at least one of its cells."""
    for column, read in cells.items():
        if read.unknown and not any(text and text not in read.unknown for text in read.values):
            raise UnreadableFigures(
                f"Column {column} of {table.file} has neither numbers nor known symbols in it. "
                "Download it again from the publisher. Nothing was loaded."
            )


def _filters(file: PublishedFile) -> set[str]:
    return {column for _, ees in in_file(file.indicators) for column in ees.where}


def _columns(sheet: Sheet, indicator: Indicator, ees: InFile) -> Columns:
    rows = sheet.rows(ees.where)
    column = ees.value or ees.rate_per_10000
    kept = {key: at for key, at in rows.items() if sheet.table.columns[column][at] not in sheet.cells[column].unknown}
    numerators = [sheet.value(ees.numerator, at) if ees.numerator else None for at in kept.values()]
    denominators = _denominators(sheet, ees, kept)
    values = [sheet.value(column, at) for at in kept.values()]
    symbols = [sheet.symbol(column, at) for at in kept.values()]
    if ees.rate_per_10000:
        return _rates(sheet, indicator, kept, counts=values, symbols=symbols)
    places, periods = [place for place, _ in kept], [period for _, period in kept]
    return Columns(indicator.name, sheet.origin, places, periods, values, symbols, numerators, denominators)


def _denominators(sheet: Sheet, ees: InFile, kept: Mapping[tuple[str, str], int]) -> list[float | None]:
    """The count that each share is of: in the row itself, or in that of the whole group."""
    if not ees.denominator:
        return [None] * len(kept)
    wholes = sheet.rows({**ees.where, **ees.of}) if ees.of else kept
    return [sheet.value(ees.denominator, wholes[key]) if key in wholes else None for key in kept]


def _rates(
    sheet: Sheet,
    indicator: Indicator,
    kept: Mapping[tuple[str, str], int],
    *,
    counts: Sequence[float | None],
    symbols: Sequence[str],
) -> Columns:
    children = [children_before(sheet.population, place, period) for place, period in kept]
    values = [
        None if count is None or not among else rate(count, among, indicator.decimals)
        for count, among in zip(counts, children, strict=True)
    ]
    # A count without children to set it against: the symbol says that there is no figure.
    signs = [symbol or (NO_CHILDREN if value is None else "") for symbol, value in zip(symbols, values, strict=True)]
    places, periods = [place for place, _ in kept], [period for _, period in kept]
    return Columns(indicator.name, sheet.origin, places, periods, values, signs, counts, children)


def _repeated(table: TidyTable) -> list[Refusal]:
    """Rows that stand in the file twice, word for word."""
    rows = list(zip(*table.columns.values(), strict=True))
    if len(set(rows)) == len(rows):
        return []
    first: dict[tuple[str, ...], int] = {}
    lines = [line for line, row in enumerate(rows, 2) if first.setdefault(row, line) != line]
    return [Refusal("Rows that stand there twice, word for word, were counted once.", tuple(lines))]


def _unknown(sheet: Sheet) -> list[Refusal]:
    """Cells that are neither a number nor a known symbol."""
    return [
        Refusal(
            f"In column {column}, {text!r} is neither a number nor a known symbol.",
            tuple(at for at, said in enumerate(sheet.table.columns[column], 2) if said == text),
        )
        for column, cells in sheet.cells.items()
        for text in sorted(cells.unknown)
    ]


def _origin(file: PublishedFile, table: TidyTable, release: str) -> Origin:
    source = load_sources()[file.publication]
    return Origin(
        name=f"ees/{file.name}",
        title=f"{source.title}: {file.title}",
        publisher=source.publisher,
        file=table.file,
        release=release,
        address=source.address,
    )
