"""A made-up workbook by rows, with its own small reckoning of days, so that what made it is not asked about itself."""

import datetime
from collections import defaultdict

import holidays

from ilacs.synthesis import MadeUp
from ilacs.synthesis.made_up import FIRST_ROW, Row

AS_AT = datetime.date(2026, 11, 2)
PERIOD_START = datetime.date(2026, 5, 2)
YEAR_START = datetime.date(2025, 11, 2)
BANK_HOLIDAYS = frozenset(holidays.country_holidays("GB", subdiv="ENG", years=range(2000, 2028)))


class Town:
    """Rows by list, and the rows of each child by list."""

    def __init__(self, made_up: MadeUp) -> None:
        self.rows = {list_: made_up.rows(list_) for list_ in made_up.lists}
        self.families: dict[object, list[Row]] = defaultdict(list)
        self._of: dict[tuple[str, object], list[Row]] = defaultdict(list)
        for list_, rows in self.rows.items():
            for row in rows:
                self._of[list_, row.get("child_id")].append(row)
        for row in self.rows["adopters"]:
            self.families[row["family_id"]].append(row)

    def of(self, list_: str, row: Row) -> list[Row]:
        """The rows of the same child on a list."""
        return self._of.get((list_, row["child_id"]), [])

    def places(self, list_: str, found: list[Row]) -> set[int]:
        """Spreadsheet rows of some rows."""
        wanted = {id(row) for row in found}
        return {place for place, row in enumerate(self.rows[list_], FIRST_ROW) if id(row) in wanted}


def is_before(first: object, second: object) -> bool:
    """Whether one day is before another; a blank is before nothing."""
    return isinstance(first, datetime.date) and isinstance(second, datetime.date) and first < second


def days(first: object, second: object) -> int:
    """Days from one to another; none where either is blank."""
    if isinstance(first, datetime.date) and isinstance(second, datetime.date):
        return (second - first).days
    return 0


def working_days(first: object, second: object) -> int:
    """Working days after the first up to the second, counted one by one."""
    counted = (first + datetime.timedelta(days=n) for n in range(1, days(first, second) + 1))  # type: ignore[operator]
    return sum(day.weekday() < 5 and day not in BANK_HOLIDAYS for day in counted)


def age_on(born_on: object, day: object) -> int:
    """Completed years; 0 where either is blank."""
    if isinstance(born_on, datetime.date) and isinstance(day, datetime.date):
        return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))
    return 0
