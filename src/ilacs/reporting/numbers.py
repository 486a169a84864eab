"""Counts, shares and means as people read them."""

from ilacs.reporting.count_tables import shown
from ilacs.reporting.cross_tables import Cell

NOTHING = "–"
"""What stands where there is nothing to have a share of."""

__all__ = ["NOTHING", "decimal", "few", "percent", "shown", "suppressed", "with_percent"]


def suppressed() -> str:
    """What stands where a number may not be shown."""
    return shown(None)


def percent(part: Cell, whole: Cell) -> str:
    """A share in whole percent. Nearly all is never shown as all, nor a few as none."""
    if part is None or whole is None:
        return suppressed()
    if not whole:
        return NOTHING
    if 0 < part / whole < 0.005:
        return "under 1%"
    if 0.995 <= part / whole < 1:
        return "over 99%"
    return f"{part / whole:.0%}"


def with_percent(part: Cell, whole: Cell) -> str:
    """51 (46%)."""
    return f"{shown(part)} ({percent(part, whole)})" if part and whole else shown(part)


def decimal(number: float | None) -> str:
    """A mean, to one place."""
    return NOTHING if number is None else f"{number:,.1f}"


def few(count: int, least: int) -> str:
    """A count that is in no table, such as of rows at fault: a small one is not told where the least is given."""
    return f"fewer than {least:,}" if 0 < count < least else f"{count:,}"
