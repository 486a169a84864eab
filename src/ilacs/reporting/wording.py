"""Numbers and days in words."""

import datetime
from collections.abc import Sequence


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: 1 row, 1,204 rows."""
    return f"{number:,} {one if number == 1 else many}"


def day_in_words(day: datetime.date) -> str:
    """2 November 2026."""
    return f"{day.day} {day:%B %Y}"


def in_a_row(names: Sequence[str]) -> str:
    """One, two and three."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""
