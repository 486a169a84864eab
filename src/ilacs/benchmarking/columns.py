"""Figures of one indicator from one origin, a column at a time: what is read, kept and packed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import repeat
from typing import cast

from ilacs.benchmarking.figures import Figure

SEPARATOR = "\x1f"
"""Between the cells of a packed column, as the engine writes it."""
MAKE = cast(Callable[[tuple[object, ...]], Figure], partial(tuple.__new__, Figure))
"""Makes a figure of its parts without a step of Python's own, since a page may need ten thousand."""
NAMES = ("place", "period", "value", "symbol", "numerator", "denominator")


@dataclass(frozen=True, slots=True)
class Columns:
    """Figures of one indicator from one origin, each column as long as the others."""

    indicator: str
    origin: str
    places: Sequence[str]
    periods: Sequence[str]
    values: Sequence[float | None]
    symbols: Sequence[str]
    numerators: Sequence[float | None]
    denominators: Sequence[float | None]

    def __len__(self) -> int:
        return len(self.places)

    def figures(self) -> list[Figure]:
        """Each row as a figure."""
        columns = (self.places, self.periods, self.values, self.symbols, repeat(self.origin))
        counts = (self.numerators, self.denominators)
        return list(map(MAKE, zip(repeat(self.indicator), *columns, *counts)))

    def texts(self) -> tuple[Sequence[str], ...]:
        """Its columns as text, in the order of NAMES; a number as what gives the very same number back."""
        numbers = [
            ["" if number is None else repr(number) for number in column]
            for column in (self.values, self.numerators, self.denominators)
        ]
        return self.places, self.periods, numbers[0], self.symbols, numbers[1], numbers[2]


@dataclass(frozen=True, slots=True)
class Packed:
    """The same as one text for each column: that loads in a blink, and is unpacked when it is asked for."""

    indicator: str
    origin: str
    texts: tuple[str, ...]

    @property
    def fits(self) -> bool:
        """Whether every column has as many cells as the others."""
        return len({text.count(SEPARATOR) for text in self.texts}) == 1

    def unpack(self) -> Columns:
        """The columns again."""
        places, periods, values, symbols, numerators, denominators = self.texts
        return Columns(
            self.indicator,
            self.origin,
            places.split(SEPARATOR),
            periods.split(SEPARATOR),
            _numbers(values),
            symbols.split(SEPARATOR),
            _numbers(numerators),
            _numbers(denominators),
        )


def pack(columns: Columns) -> Packed:
    """Columns as one text each."""
    return Packed(columns.indicator, columns.origin, tuple(SEPARATOR.join(column) for column in columns.texts()))


def _numbers(packed: str) -> list[float | None]:
    rows = packed.count(SEPARATOR) + 1
    if len(packed) < rows:  # nothing but what parts the cells: so are all counts of DfE's tool
        return [None] * rows
    return [float(text) if text else None for text in packed.split(SEPARATOR)]
