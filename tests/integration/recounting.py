"""What recounts are written with: the rows of a made-up council, and figures in the words of the examples of measures.

Nothing here or in the recounts imports measuring, so that the two are independent. A recount is a function of a
council, called like the measure with two underscores for the dot: contacts__contacts_by_source. It gives the words.
"""

import datetime
import statistics
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from ilacs.annex_a import load_specification

Row = Mapping[str, object]
Truth = bool | None
Test = Callable[[Row], Truth]


@dataclass(frozen=True)
class Council:
    """A made-up council whose every row is known. A blank cell is None, a code is without its letter."""

    lists: Mapping[str, Sequence[Row]]
    as_at: datetime.date
    period_start: datetime.date
    year_start: datetime.date
    bank_holidays: frozenset[datetime.date]

    def children_on(self, list_: str, test: Test = lambda row: True) -> set[object]:
        """The numbers of the children of some rows of a list."""
        return {row["child_id"] for row in self.lists[list_] if row["child_id"] and test(row)}

    def in_period(self, day: object) -> bool:
        return isinstance(day, datetime.date) and self.period_start <= day <= self.as_at

    def working_days(self, start: object, end: object) -> int | None:
        """Working days after the start up to the end, counted one by one; none of what ends before it starts."""
        days = self.days(start, end)
        if days is None or not isinstance(start, datetime.date):
            return None
        after = (start + datetime.timedelta(number) for number in range(1, days + 1))
        return sum(day.weekday() < 5 and day not in self.bank_holidays for day in after)

    def days(self, start: object, end: object) -> int | None:
        """Days from start to end; none of what ends before it starts."""
        if not isinstance(start, datetime.date) or not isinstance(end, datetime.date) or end < start:
            return None
        return (end - start).days

    def months(self, start: object, end: object) -> int | None:
        """Whole months from start to end, counted one by one."""
        if self.days(start, end) is None:
            return None
        months = 0
        while not is_before(end, start, months + 1):
            months += 1
        return months


def is_before(end: datetime.date, start: datetime.date, months: int) -> bool:
    """Whether a day comes before so many months have passed since the start."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return (end.year, end.month, end.day) < (year, month + 1, start.day)


def share(rows: Iterable[Row], test: Test, *, known: bool = False) -> str:
    """Of how many rows something is true."""
    truths = [test(row) for row in rows]
    unknown = truths.count(None)
    return with_unknown(f"{truths.count(True)} of {len(truths) - unknown * known}", unknown)


def share_of_children(rows: Iterable[Row], test: Test) -> str:
    """Of how many children something is true in any of their rows; unknown where no row says so and one is silent."""
    told: dict[object, set[Truth]] = {}
    for row in rows:
        told.setdefault(row["child_id"], set()).add(test(row))
    told.pop(None, None)
    true = sum(True in truths for truths in told.values())
    unknown = sum(None in truths and True not in truths for truths in told.values())
    return with_unknown(f"{true} of {len(told)}", unknown)


def with_unknown(words: str, unknown: int) -> str:
    return f"{words}, {unknown} unknown" if unknown else words


def mean(numbers: Sequence[float | None]) -> str:
    """Mean and median of the numbers that are known."""
    known = [number for number in numbers if number is not None]
    unknown = len(numbers) - len(known)
    if not known:
        return with_unknown("no mean", unknown)
    middle = statistics.median(known)
    return with_unknown(f"mean {statistics.fmean(known):g}, median {middle:g}, of {len(known)}", unknown)


def lines(labels: Iterable[Hashable]) -> str:
    """How often each label occurs; None is unknown, and several ways to break down come as a tuple."""
    counted = Counter(tuple(label) if isinstance(label, tuple) else (label,) for label in labels)
    return "; ".join(f"{named(parts)} {count}" for parts, count in counted.items()) or "nothing"


def named(parts: Iterable[object]) -> str:
    return " / ".join("unknown" if part is None else str(part) for part in parts)


def by_team(rows: Iterable[Row]) -> str:
    """Children in each team: a child in two teams counts in both."""
    return lines(team for team, child in {(row["team"], row["child_id"]) for row in rows} if child)


def age_by_gender(rows: Iterable[Row]) -> str:
    return lines((row["age"], label("gender", row["gender"])) for row in rows)


def ethnic_groups(rows: Iterable[Row]) -> str:
    return lines(group("ethnicity", row["ethnicity"]) for row in rows)


def label(code_set: str, code: object) -> str | None:
    """What a code means, from the declared codes."""
    return load_specification().code_sets[code_set].codes[str(code)].label if code else None


def group(code_set: str, code: object) -> str | None:
    """Ofsted's group of a code, from the declared codes, without its letter."""
    if not code:
        return None
    whole = load_specification().code_sets[code_set].codes[str(code)].group
    return whole.partition(") ")[2] or whole


def is_yes(answer: object) -> Truth:
    """Yes, no, or not known."""
    return None if answer in (None, "Unknown") else answer == "Yes"


def band(number: float | None, *bands: tuple[float, str], above: str) -> str | None:
    """The first band that reaches a number."""
    if number is None:
        return None
    return next((name for end, name in bands if number <= end), above)


def duration_months(number: int | None) -> str | None:
    ends = ((2, "Under 3 months"), (5, "3 to 6 months"), (11, "6 to 12 months"), (23, "1 to 2 years"))
    return band(number, *ends, above="2 years or more")


def at_most(number: int | None, most: int) -> Truth:
    return None if number is None else number <= most


def some(number: object) -> Truth:
    return number > 0 if isinstance(number, int) else None


def is_open(row: Row) -> bool:
    """An assessment that nobody has authorised, an episode that nobody has closed, a plan or care without an end."""
    return not any(row.get(end) for end in ("authorised_on", "closed_on", "ended_on", "ceased_on"))
