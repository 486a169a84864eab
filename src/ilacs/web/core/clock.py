"""The day, for pages that ask how things stand now."""

from datetime import date

from django.utils import timezone


def today() -> date:
    """The day in England."""
    day: date = timezone.localdate()
    return day
