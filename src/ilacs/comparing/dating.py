"""The day or month that the name of a file or folder holds."""

import calendar
import datetime
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_NAMED = rf"({'|'.join(MONTHS)})[a-z]*"
_YEAR = r"(20\d\d)"
_APART = r"[-_. ]?"
_ALONE, _END = r"(?<!\d)", r"(?!\d)"


@dataclass(frozen=True, slots=True)
class NamedDay:
    """What a name says: a day, or a month as its last day."""

    day: datetime.date
    is_month: bool = False

    def holds(self, day: datetime.date) -> bool:
        """Whether a day is in the month that was named."""
        return (day.year, day.month) == (self.day.year, self.day.month)


def day_in_name(name: str) -> NamedDay | None:
    """The first day that can be read in a name, or else the first month; day before month, as in England."""
    text = name.lower()
    return next(_found(text, _DAYS, is_month=False), None) or next(_found(text, _MONTHS, is_month=True), None)


Reader = Callable[[tuple[str, ...]], tuple[int, ...]]
"""From what a pattern caught to year, month and, of a day, day."""


def _found(text: str, patterns: dict[str, Reader], *, is_month: bool) -> Iterator[NamedDay]:
    for pattern, read in patterns.items():
        for match in re.finditer(_ALONE + pattern + _END, text):
            year, month, *day = read(match.groups())
            if 1 <= month <= 12:
                last = calendar.monthrange(year, month)[1]
                number = day[0] if day else last
                if 1 <= number <= last:
                    yield NamedDay(datetime.date(year, month, number), is_month)


def _number(month: str) -> int:
    return MONTHS.index(month) + 1


_DAYS: dict[str, Reader] = {
    rf"{_YEAR}{_APART}(\d\d){_APART}(\d\d)": lambda parts: (int(parts[0]), int(parts[1]), int(parts[2])),
    rf"(\d\d?)[-_. ](\d\d?)[-_. ]{_YEAR}": lambda parts: (int(parts[2]), int(parts[1]), int(parts[0])),
    rf"(\d\d?)(?:st|nd|rd|th)?{_APART}{_NAMED}{_APART}{_YEAR}": lambda parts: (
        int(parts[2]),
        _number(parts[1]),
        int(parts[0]),
    ),
}
_MONTHS: dict[str, Reader] = {
    rf"{_YEAR}[-_. ](\d\d)": lambda parts: (int(parts[0]), int(parts[1])),
    rf"{_NAMED}{_APART}{_YEAR}": lambda parts: (int(parts[1]), _number(parts[0])),
    rf"{_YEAR}{_APART}{_NAMED}": lambda parts: (int(parts[0]), _number(parts[1])),
}
