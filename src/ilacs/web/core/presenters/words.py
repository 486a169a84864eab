"""Days and releases in words."""

from datetime import date


def day(one: date) -> str:
    """1 April 2026."""
    return f"{one.day} {one:%B %Y}"


def release_in_words(release: str) -> str:
    """A release that is named by its day as that day; any other as it is named."""
    try:
        return day(date.fromisoformat(release))
    except ValueError:
        return release
