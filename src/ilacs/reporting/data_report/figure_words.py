"""Figures as a person reads them: the number, of how many, and how many are unknown."""

from collections.abc import Iterator

from ilacs.measuring.planned import PlannedMeasure
from ilacs.records import FigureKind
from ilacs.reporting.cross_tables import Cell, summed
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.numbers import decimal, few, percent, shown, suppressed, with_percent
from ilacs.reporting.wording import counted

NOUNS = {"rows": ("row", "rows"), "children": ("child", "children"), "families": ("family", "families")}
COUNTED = {"rows": "Rows of the list.", "children": "Different children.", "families": "Different families."}
POLARITIES = {"low is good": "Low is good.", "high is good": "High is good."}


def headline(answer: Answer) -> str:
    """The one number of a figure: 46%, 1,204, 12.5 days."""
    if answer.figure.why:
        return "not worked out"
    if answer.figure.kind is FigureKind.SHARE:
        return percent(*share_of(answer))
    if answer.figure.kind is FigureKind.MEAN:
        return mean_words(answer, answer.figure.mean)
    return shown(answer.table.total)


def share_of(answer: Answer) -> tuple[Cell, Cell]:
    """How many it is true of, and of how many."""
    true, false, _ = answer.table.column_totals
    return true, summed([true, false]) if answer.measure.over == "known" else answer.table.total


def mean_words(answer: Answer, number: float | None) -> str:
    """A mean or a median with its unit, where enough are known for it to be shown."""
    if answer.table.column_totals[0] is None:
        return suppressed()
    return f"{decimal(number)} {answer.measure.unit}".strip()


def details(answer: Answer) -> Iterator[str]:
    """What the number is made of: denominator, unknown, median, rate."""
    table = answer.table
    if answer.figure.kind is FigureKind.SHARE:
        true, denominator = share_of(answer)
        yield f"{shown(true)} of {_counted(denominator, answer.measure)}."
        place = "left out of the share" if answer.measure.over == "known" else "in the denominator"
        yield _unknown(table.column_totals[2], table.total, f", {place}")
    elif answer.figure.kind is FigureKind.MEAN:
        known, unknown = table.column_totals
        median = mean_words(answer, answer.figure.median)
        yield f"The mean of {_counted(known, answer.measure)}; the median is {median}."
        yield _unknown(unknown, table.total, "")
    else:
        yield COUNTED[answer.measure.counts]
    if rate := rate_of(answer):
        per_year = ", as for a whole year" if answer.measure.rate == "year" else ""
        yield f"{rate:,.1f} for every 10,000 children{per_year}."


def rate_of(answer: Answer) -> float | None:
    """The rate, where the number that it is made of is shown."""
    made_of = share_of(answer)[0] if answer.figure.kind is FigureKind.SHARE else answer.table.total
    return None if made_of is None else answer.figure.rate


def _unknown(unknown: Cell, whole: Cell, place: str) -> str:
    return "None unknown." if unknown == 0 else f"{with_percent(unknown, whole)} unknown{place}."


def _counted(count: Cell, measure: PlannedMeasure) -> str:
    one, many = NOUNS[measure.counts]
    return f"{suppressed()} {many}" if count is None else counted(count, one, many)


def weakened_words(answer: Answer) -> str:
    """How many rows behind a figure are at fault, at most."""
    weakened = answer.weakened
    if not weakened.rows:
        return "An error about the list as a whole."
    most = (
        f"Up to {weakened.rows:,}" if weakened.rows >= answer.least else few(weakened.rows, answer.least).capitalize()
    )
    return f"{most} of {few(weakened.of, answer.least)} rows at fault."


def polarity_words(measure: PlannedMeasure) -> str:
    """Which way is good, where one is."""
    return POLARITIES.get(measure.polarity, "")
