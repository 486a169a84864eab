"""The days of a made-up council: working days, school holidays, and the periods that the lists cover."""

import datetime
from bisect import bisect_right
from itertools import accumulate
from typing import cast

from ilacs.lib.bank_holidays import english_bank_holidays
from ilacs.lib.days import WorkingCalendar, add_months
from ilacs.synthesis.dice import Dice

DAY = datetime.timedelta(days=1)
YEARS = 22
"""How far back working days are known: longer than any childhood."""


class Calendar:
    """Days as seen from the day on which the lists are drawn."""

    def __init__(self, as_at: datetime.date, dice: Dice) -> None:
        self.as_at = as_at
        self.period_start = add_months(as_at, -6)
        self.year_start = add_months(as_at, -12)
        years = range(as_at.year - YEARS, as_at.year + 2)
        self._working = WorkingCalendar(english_bank_holidays(years[0], years[-1]))
        self._days = [day for day in _days(years) if not self._working.is_rest_day(day)]
        self._before = self._working.ordinal(self._days[0])
        self._breaks = _breaks(dice)
        self._dice = dice
        self._busy = list(accumulate(self._weight(day) for day in self._period()))

    def later(self, day: datetime.date, working_days: int) -> datetime.date:
        """The day some working days after another; a negative number is before."""
        return self._days[max(self._place(day) + working_days, 0)]

    def working_day_by(self, day: datetime.date) -> datetime.date:
        """The day itself, or the last working day before it."""
        return self._days[max(self._place(day), 0)]

    def working_days(self, start: datetime.date, end: datetime.date) -> int:
        """Working days after the start up to and including the end."""
        return self._working.between(start, end)

    def is_rest_day(self, day: datetime.date) -> bool:
        """Whether a day is at a weekend or a bank holiday."""
        return self._working.is_rest_day(day)

    def is_school_holiday(self, day: datetime.date) -> bool:
        """Whether schools are closed, roughly."""
        return any(first <= (day.month, day.day) <= last for first, last in self._breaks)

    def busy_day(self) -> datetime.date:
        """A day of the six months, school days more often than others."""
        place = bisect_right(self._busy, self._dice.draw("calendar.part") * self._busy[-1])
        return self.period_start + min(place, len(self._busy) - 1) * DAY

    def _place(self, day: datetime.date) -> int:
        return self._working.ordinal(day) - self._before

    def _period(self) -> list[datetime.date]:
        return [self.period_start + n * DAY for n in range((self.as_at - self.period_start).days + 1)]

    def _weight(self, day: datetime.date) -> int:
        kind = "rest_day" if self.is_rest_day(day) else "holiday_day" if self.is_school_holiday(day) else "term_day"
        return cast(int, self._dice.shape.facts[f"calendar.{kind}"]["weight"])


def _days(years: range) -> list[datetime.date]:
    first, last = datetime.date(years[0], 1, 1).toordinal(), datetime.date(years[-1], 12, 31).toordinal()
    return [datetime.date.fromordinal(number) for number in range(first, last + 1)]


def _breaks(dice: Dice) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    declared = cast(list[str], dice.shape.facts["calendar.school_holidays"]["between"])
    return [(_month_day(text[:5]), _month_day(text[-5:])) for text in declared]


def _month_day(text: str) -> tuple[int, int]:
    return int(text[:2]), int(text[3:])
