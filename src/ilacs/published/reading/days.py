"""Days as reports print them, and the stretches of days they make."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from ilacs.published.report import Window

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
DAY = re.compile(
    rf"(?<![\d/.])(\d{{1,2}})(?:\s?(?:st|nd|rd|th))?(?![\d.])"
    rf"(?:(?:\s+of)?[\s-]+({'|'.join(sorted(MONTHS, key=len, reverse=True))})\b\.?)?(?:,?[\s-]+((?:19|20)\d\d)\b)?"
)
NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)")
IN_ORDER = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?")
TO = re.compile(r"\s*(?:to|until|till|through|[-‐‑‒–—−]+)\s*")
BETWEEN = re.compile(r"\bbetween\s+([^.;]{1,40}?)\s+and\s+")
AND = re.compile(r"\s*(?:and|&|,|;)*\s*(?:and|&)?\s*")
LONGEST = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class Mention:
    """A day as far as it is printed: a number, perhaps with its month and year."""

    day: int
    month: int | None
    year: int | None
    begins: int
    ends: int


def read_windows(text: str, *, year: int | None = None) -> tuple[Window, ...]:
    """The stretches of days in a text; none where one of them has no year, unless a year is given for it."""
    plain = BETWEEN.sub(r"\1 to ", WEEKDAY.sub(" ", _with_months(text.casefold())))
    mentions = _completed(list(_mentions(plain)), year)
    return _windows(mentions, plain) if mentions else ()


def read_day(text: str) -> date | None:
    """The first whole day in a text, in any of the ways files and letters write it."""
    ordered = IN_ORDER.search(text)
    if ordered:
        return _date(int(ordered[1]), int(ordered[2]), int(ordered[3]))
    mentions = _mentions(WEEKDAY.sub(" ", _with_months(text.casefold())))
    whole = next((one for one in mentions if one.month and one.year), None)
    return _date(whole.year, whole.month, whole.day) if whole and whole.year and whole.month else None


def years_in(texts: Iterable[str]) -> set[int]:
    """The years of whole days in some texts."""
    found = (read_day(text) for text in texts)
    return {day.year for day in found if day}


def _with_months(text: str) -> str:
    names = {number: name for name, number in reversed(MONTHS.items())}
    return NUMERIC.sub(lambda m: f"{m[1]} {names.get(int(m[2]), '')} {m[3]}", text)


def _mentions(text: str) -> Iterator[Mention]:
    for found in DAY.finditer(text):
        month = MONTHS.get(found[2] or "")
        year = int(found[3]) if found[3] else None
        if 1 <= int(found[1]) <= 31:
            yield Mention(int(found[1]), month, year, found.start(), found.end())


def _completed(mentions: list[Mention], year: int | None) -> list[Mention]:
    """Months and years are printed once, with the last day they hold for: they are read back from there."""
    done: list[Mention] = []
    for one in reversed(mentions):
        after = done[-1] if done else None
        month = one.month or (after.month if after else None)
        known = one.year or (after.year if after else year)
        if after and one.year is None and after.year == known and month and after.month and known:
            known -= (month, one.day) > (after.month, after.day)
        done.append(replace(one, month=month, year=known))
    return list(reversed(_forward(done)))


def _forward(backward: list[Mention]) -> list[Mention]:
    """A year that stands only with the first day holds for those after it."""
    known = next((one.year for one in reversed(backward) if one.year), None)
    return [one if one.year else replace(one, year=known) for one in backward]


def _windows(mentions: list[Mention], text: str) -> tuple[Window, ...]:
    found: list[Window] = []
    is_open = False
    joins = [text[left.ends : right.begins] for left, right in pairwise(mentions)]
    for one, before in zip(mentions, ["", *joins], strict=True):
        day = _date(one.year, one.month, one.day)
        if day is None:
            return ()
        if found and is_open and (TO.fullmatch(before) or _is_next_day(found[-1].end, day, before)):
            found[-1] = Window(found[-1].start, day)
            is_open = not TO.fullmatch(before)
        elif not found or AND.fullmatch(before):
            found.append(Window(day, day))
            is_open = True
        else:
            return ()
    whole = all(timedelta(0) <= window.end - window.start <= LONGEST for window in found)
    return tuple(found) if whole else ()


def _is_next_day(before: date, day: date, between: str) -> bool:
    """18 and 19 June are one stay."""
    return bool(AND.fullmatch(between)) and day - before == timedelta(days=1)


def _date(year: int | None, month: int | None, day: int) -> date | None:
    try:
        return date(year, month, day) if year and month else None
    except ValueError:
        return None
