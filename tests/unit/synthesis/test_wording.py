"""The few words of recipes."""

import datetime

import pytest

from ilacs.synthesis.made_up import Row
from ilacs.synthesis.wording import evaluate, holds

Day = datetime.date
DAYS = {"as_at": Day(2026, 11, 2), "year_start": Day(2025, 11, 2)}
ROW: Row = {"started_on": Day(2026, 3, 31), "ended_on": None, "age": 4, "source": "6", "status": "Open assessment"}


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ("started_on", "filled"),
        ("ended_on", "blank"),
        ("age", "is 4"),
        ("status", "is Open assessment"),
        ("source", "not 10"),
        ("source", "any of 6 | 7"),
        ("age", "from 1 to 4"),
        ("started_on", "before as_at"),
        ("started_on", "after as_at - 12 months"),
        ("started_on", ["before as_at - 10 days", "after year_start"]),
    ],
)
def test_a_condition_holds(column: str, wanted: object) -> None:
    assert holds(ROW, column, wanted, days=DAYS)


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ("ended_on", "filled"),
        ("started_on", "blank"),
        ("source", "is 7"),
        ("ended_on", "not 10"),
        ("source", "any of 7 | 8"),
        ("age", "from 5 to 9"),
        ("source", "from 1 to 9"),
        ("started_on", "after as_at"),
        ("started_on", "before started_on"),
        ("ended_on", "before as_at"),
        ("started_on", ["before as_at", "after as_at"]),
    ],
)
def test_a_condition_does_not_hold(column: str, wanted: object) -> None:
    assert not holds(ROW, column, wanted, days=DAYS)


def test_a_condition_that_nobody_can_read_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be read: roughly 4"):
        holds(ROW, "age", "roughly 4", days=DAYS)


@pytest.mark.parametrize(
    ("wanted", "value"),
    [
        (5, 5),
        (7.5, 7.5),
        ("", None),
        ("not a date", "not a date"),
        ("started_on", Day(2026, 3, 31)),
        ("as_at", Day(2026, 11, 2)),
        ("started_on - 1 day", Day(2026, 3, 30)),
        ("started_on + 3 days", Day(2026, 4, 3)),
        ("started_on - 1 month", Day(2026, 2, 28)),
        ("as_at - 20 years", Day(2006, 11, 2)),
        ("saturday by as_at", Day(2026, 10, 31)),
        ("ended_on + 1 day", None),
        ("saturday by ended_on", None),
    ],
)
def test_what_a_recipe_writes(wanted: object, value: object) -> None:
    assert evaluate(ROW, wanted, days=DAYS) == value


def test_a_saturday_is_its_own_saturday() -> None:
    assert evaluate({"day": Day(2026, 10, 31)}, "saturday by day", days={}) == Day(2026, 10, 31)
