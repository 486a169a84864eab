"""Which rows of a tidy table say no period that can be compared."""

import re
from collections.abc import Sequence

from ilacs.benchmarking.reading import Refusal

YEAR = re.compile(r"(?:19|20)\d{2}(?P<next>\d{2})?", re.ASCII)
"""A year of four digits, or two years one after the other: 2025, 202425."""


def unclear_periods(periods: Sequence[str]) -> frozenset[str]:
    """What is written for a period and names none."""
    return frozenset(period for period in set(periods) if not _is_clear(period))


def refuse_periods(periods: Sequence[str]) -> list[Refusal]:
    """The same for a person, with the lines."""
    return [
        Refusal(
            f"{unclear or '(blank)'} is no period such as 2025 or 202425; its rows were left out.",
            tuple(line for line, period in enumerate(periods, 2) if period == unclear),
        )
        for unclear in sorted(unclear_periods(periods))
    ]


def _is_clear(period: str) -> bool:
    found = YEAR.fullmatch(period)
    if not found:
        return False
    return not found["next"] or int(found["next"]) == (int(period[2:4]) + 1) % 100
