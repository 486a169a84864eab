"""Dates in all the ways that spreadsheets hold them, to ISO days; the day of the month is always first."""

import datetime
import re
from dataclasses import dataclass

from ilacs.cleaning.cells import read_special, show
from ilacs.cleaning.declared import CleaningFacts, DateFacts
from ilacs.cleaning.readings import NOT_A_DATE, Reading, Readings, collect_readings
from ilacs.cleaning.texts import tidy
from ilacs.records import CellValue

AMBIGUOUS = "date_order_ambiguous"
_DAY_FIRST = "day_first"
_DAY_0 = datetime.date(1899, 12, 30)
_LAST_DAY_OF_1899 = datetime.date(1899, 12, 31)
# Excel counts a 29 February 1900 that never was, so before it the numbers begin a day later.

_NOT_A_DATE = Reading(None, faults=(NOT_A_DATE,))
_PLACEHOLDER = Reading(None, "placeholder_removed", ("date_is_a_placeholder",))
_TWO_DIGITS = Reading(None, faults=("year_has_two_digits",))


@dataclass(frozen=True, slots=True)
class _Written:
    """A day as the parts of a text have it."""

    shape: str
    day: int
    month: int
    year: int
    has_two_digits: bool
    has_time: bool

    @property
    def could_turn(self) -> bool:
        """Whether day and month could be taken for each other."""
        return self.day <= 12 and self.month <= 12 and self.day != self.month


class DateReader:
    """Reads date columns, and remembers each text for the next column."""

    def __init__(self, facts: CleaningFacts) -> None:
        self._facts = facts
        self._dates: DateFacts = facts.dates
        self._texts: dict[str, Reading] = {}
        self._turnable: set[CellValue] = set()
        self._day_first: set[CellValue] = set()
        self._month_first: set[CellValue] = set()

    def read(self, values: set[CellValue]) -> Readings:
        """Read the distinct values of one column."""
        days = [value for value in values if type(value) is datetime.date and self._is_plain(value)]
        plain: dict[CellValue, str] = dict(zip(days, map(datetime.date.isoformat, days), strict=True))
        readings = collect_readings(values, self._read_value, plain=plain)
        turnable = self._turnable & values
        if not turnable or self._is_day_first_throughout(readings):
            return readings
        return readings.with_fault(AMBIGUOUS, turnable)

    def _is_plain(self, day: datetime.date) -> bool:
        return self._dates.first <= day <= self._dates.last and day not in self._dates.placeholders

    def _is_day_first_throughout(self, readings: Readings) -> bool:
        texts = readings.texts
        has_month_first = not self._month_first.isdisjoint(texts)
        return not has_month_first and all(value in self._day_first for value, text in texts.items() if text)

    def _read_value(self, value: CellValue) -> Reading:
        special = read_special(value, self._facts)
        if special is not None:
            return special
        match value:
            case str():
                return self._read_known_text(value)
            case datetime.datetime():
                has_time = value.time() != datetime.time()
                return self._judge(value.date(), change="time_dropped" if has_time else "")
            case datetime.date():
                return self._judge(value)
            case datetime.time():
                # Excel's day number 0 in a date format: it is shown as 00/01/1900.
                return _PLACEHOLDER if value == datetime.time() else _NOT_A_DATE
            case int() | float():
                return self._read_number(float(value))
        return _NOT_A_DATE

    def _judge(self, day: datetime.date, change: str = "") -> Reading:
        if day in self._dates.placeholders:
            return _PLACEHOLDER
        if not self._dates.first <= day <= self._dates.last:
            return _NOT_A_DATE
        return Reading(day.isoformat(), change)

    def _read_number(self, number: float) -> Reading:
        day = self._day_of(number)
        if day is not None:
            has_time = not number.is_integer()
            return self._judge(day, change="date_and_time_read_from_number" if has_time else "date_read_from_number")
        written = self._take_apart(show(number))
        return self._read_written(written) if written and not written.has_two_digits else _NOT_A_DATE

    def _day_of(self, number: float) -> datetime.date | None:
        """The day that an Excel day number means; None where it is rather a count or a year, or too large."""
        if not 0 <= number <= (self._dates.last - _DAY_0).days:
            return None
        if number < self._dates.first_serial:
            early = _LAST_DAY_OF_1899 + datetime.timedelta(days=int(number))
            return early if early in self._dates.placeholders else None
        return _DAY_0 + datetime.timedelta(days=int(number))

    def _read_known_text(self, text: str) -> Reading:
        if text not in self._texts:
            self._texts[text] = self._read_text(text)
        return self._texts[text]

    def _read_text(self, text: str) -> Reading:
        tidied = tidy(text).casefold()
        if tidied in self._dates.placeholder_words:
            return _PLACEHOLDER
        if self._dates.serial.fullmatch(tidied):
            return self._read_number(float(tidied))
        written = self._take_apart(tidied)
        if written is None:
            return _NOT_A_DATE
        reading = self._read_written(written)
        if written.shape == _DAY_FIRST:
            self._remember_order(text, written, is_day=reading.text is not None)
        return reading

    def _remember_order(self, text: str, written: _Written, *, is_day: bool) -> None:
        if written.month > 12:
            self._month_first.add(text)
        if is_day:
            self._day_first.add(text)
        if is_day and written.could_turn:
            self._turnable.add(text)

    def _take_apart(self, text: str) -> _Written | None:
        for shape, pattern in self._dates.shapes.items():
            match = pattern.fullmatch(text)
            if match and (month := self._month(match["month"])):
                return self._parts(match, shape=shape, month=month)
        return None

    def _parts(self, match: re.Match[str], *, shape: str, month: int) -> _Written:
        time = match["time"]
        has_two_digits = len(match["year"]) == 2
        return _Written(
            shape=shape,
            day=int(match["day"]),
            month=month,
            # Which century does not matter: a day of such a year is never used.
            year=int(match["year"]) + (2000 if has_two_digits else 0),
            has_two_digits=has_two_digits,
            has_time=bool(time) and not self._dates.midnight.fullmatch(time),
        )

    def _month(self, month: str) -> int | None:
        return int(month) if month.isdecimal() else self._dates.months.get(month)

    def _read_written(self, written: _Written) -> Reading:
        try:
            day = datetime.date(written.year, written.month, written.day)
        except ValueError:
            return _NOT_A_DATE
        if written.has_two_digits:
            return _TWO_DIGITS
        return self._judge(day, "date_and_time_read_from_text" if written.has_time else "date_read_from_text")
