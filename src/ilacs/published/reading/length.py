"""Short or standard, told from the days on site, as no report prints it."""

from collections.abc import Sequence

from ilacs.published.reading.declared import number
from ilacs.published.report import Window


def type_of(windows: Sequence[Window]) -> str | None:
    """By the length of the first stay; a stay that goes on after a weekend is one."""
    if not windows:
        return None
    start, end = windows[0].start, windows[0].end
    for window in windows[1:]:
        if (window.start - end).days <= number("title_page", "length", "weekend"):
            end = window.end
    days = (end - start).days + 1
    if days <= number("title_page", "length", "short"):
        return "short"
    lowest, highest = (number("title_page", "length", name) for name in ("standard_from", "standard_to"))
    return "standard" if lowest <= days <= highest else "other"
