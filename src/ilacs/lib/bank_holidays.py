"""England's bank holidays, from the holidays library."""

import datetime

import holidays


def english_bank_holidays(first: int, last: int) -> tuple[datetime.date, ...]:
    """Every bank holiday of the years from `first` to `last`, with the days that stand in for weekends."""
    return tuple(sorted(holidays.country_holidays("GB", subdiv="ENG", years=range(first, last + 1))))
