"""The few words that recipes are written in: conditions on a row, and days counted from others."""

import datetime
import re
from collections.abc import Mapping, Sequence

from ilacs.lib.days import add_months
from ilacs.synthesis.made_up import Row, Value

Days = Mapping[str, datetime.date]
"""Days that have a name everywhere: as_at, period_start, year_start."""

COUNTED = re.compile(r"(\w+) ([+-]) (\d+) (day|month|year)s?")
SATURDAY = re.compile(r"saturday by (\w+)")


def holds(row: Row, column: str, wanted: object, *, days: Days) -> bool:
    """Whether a cell is as a recipe wants it; of several conditions, whether it is as all of them want it."""
    conditions = wanted if isinstance(wanted, Sequence) and not isinstance(wanted, str) else (wanted,)
    return all(_holds(row, column, str(condition), days=days) for condition in conditions)


def _holds(row: Row, column: str, condition: str, *, days: Days) -> bool:
    value = row[column]
    verb, _, rest = condition.partition(" ")
    match verb:
        case "filled":
            return value is not None
        case "blank":
            return value is None
        case "is":
            return str(value) == rest
        case "not":
            return value is not None and str(value) != rest
        case "any":
            return str(value) in rest.removeprefix("of ").split(" | ")
        case "from":
            low, _, high = rest.partition(" to ")
            return isinstance(value, int) and int(low) <= value <= int(high)
        case "before":
            return _is_earlier(value, evaluate(row, rest, days=days))
        case "after":
            return _is_earlier(evaluate(row, rest, days=days), value)
    raise ValueError(f"a recipe's condition cannot be read: {condition}")


def _is_earlier(first: Value, second: Value) -> bool:
    return isinstance(first, datetime.date) and isinstance(second, datetime.date) and first < second


def evaluate(row: Row, wanted: object, *, days: Days) -> Value:
    """What a recipe writes: a number, a text, nothing, another cell, or a day such as started_on - 1 day."""
    if isinstance(wanted, int | float):
        return wanted
    text = str(wanted)
    if text in row or text in days:
        return _cell(row, text, days=days)
    if counted := COUNTED.fullmatch(text):
        sign = 1 if counted[2] == "+" else -1
        return _count_from(_cell(row, counted[1], days=days), sign * int(counted[3]), counted[4])
    if saturday := SATURDAY.fullmatch(text):
        return _saturday_by(_cell(row, saturday[1], days=days))
    return text or None


def _cell(row: Row, name: str, *, days: Days) -> Value:
    return days[name] if name in days else row[name]


def _count_from(base: Value, number: int, unit: str) -> Value:
    if not isinstance(base, datetime.date):
        return None
    if unit == "day":
        return base + datetime.timedelta(days=number)
    return add_months(base, number * (12 if unit == "year" else 1))


def _saturday_by(base: Value) -> Value:
    if not isinstance(base, datetime.date):
        return None
    return base - datetime.timedelta(days=(base.weekday() + 2) % 7)
