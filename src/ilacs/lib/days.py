"""Working days in England: Monday to Friday, less the bank holidays."""

import bisect
import datetime
from collections.abc import Sequence


class WorkingCalendar:
    """Numbers the working days, so that the count between two days is one subtraction."""

    def __init__(self, bank_holidays: Sequence[datetime.date]) -> None:
        self._holidays = sorted(day.toordinal() for day in bank_holidays if day.weekday() < 5)
        self._closed = frozenset(self._holidays)

    def ordinal(self, day: datetime.date) -> int:
        """How many working days there have been up to and including a day since the first Monday of the calendar."""
        number = day.toordinal()
        weeks, weekday = divmod(number - 1, 7)
        return weeks * 5 + min(weekday + 1, 5) - bisect.bisect_right(self._holidays, number)

    def is_rest_day(self, day: datetime.date) -> bool:
        """Whether a day is at a weekend or a bank holiday."""
        return day.weekday() >= 5 or day.toordinal() in self._closed

    def between(self, start: datetime.date, end: datetime.date) -> int:
        """Working days after `start` up to and including `end`: from Friday to Monday is 1."""
        return self.ordinal(end) - self.ordinal(start)


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The same day some months later (or earlier), or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return datetime.date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError("no such month")


def age_on(born_on: datetime.date, day: datetime.date) -> int:
    """Completed years on a day."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))
