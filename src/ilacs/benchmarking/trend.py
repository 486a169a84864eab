"""The change since the year before, and which way it goes."""

from collections.abc import Mapping
from functools import lru_cache

from ilacs.benchmarking.figures import Figure
from ilacs.benchmarking.periods import year_number


def change_between(now: Figure | None, before: Figure | None) -> float | None:
    """The change from one figure to another; nothing where either has no value."""
    if now is None or before is None or now.value is None or before.value is None:
        return None
    return now.value - before.value


def direction(change: float | None) -> str:
    """Up, down or same, by the change before any rounding; empty where there is none."""
    if change is None:
        return ""
    return "up" if change > 0 else "down" if change < 0 else "same"


def previous_row(figures: Mapping[str, Figure], label: str) -> Figure | None:
    """What LAIT takes for the year before: the next row down by year number, however long ago that was."""
    before = _previous_label(tuple(figures), label)
    return figures[before] if before else None


@lru_cache(maxsize=4096)
def _previous_label(labels: tuple[str, ...], label: str) -> str:
    ordered = sorted(labels, key=year_number, reverse=True)
    place = ordered.index(label) + 1
    return ordered[place] if place < len(ordered) else ""
