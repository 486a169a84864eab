"""Days in words."""

from datetime import date


def day(one: date) -> str:
    """1 April 2026."""
    return f"{one.day} {one:%B %Y}"
