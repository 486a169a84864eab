"""The figures of a list beside what is published, where the council gave the look-up table."""

from collections.abc import Iterator

from ilacs.measuring.published import HIGHER, LOWER, Beside
from ilacs.records import FigureKind
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.html import Markup, table, tag
from ilacs.reporting.numbers import decimal

TITLE = "Beside what is published"
HEADINGS = ("Measure", "Ours", "Council", "Neighbours", "England", "Period", "Ours against theirs")
SAYS = (
    "Published figures are of a year or of a day. A six-month figure is set beside a year's: the rate of what happened "
    "in six months is doubled; a share, a mean or a plain count is not. Similar is within so many percent of the "
    "published number as the setting similar_percent gives."
)
BETTER = {"low is good": LOWER, "high is good": HIGHER}


def show_published(page: ListPage) -> Iterator[Markup]:
    """A table of every figure that something is published for; nothing where there is none."""
    rows = [_row(answer, answer.published) for answer in page.answers if answer.published]
    if rows:
        yield tag("h3", TITLE)
        yield tag("p", SAYS)
        yield table(TITLE, HEADINGS, rows)


def _row(answer: Answer, beside: Beside) -> tuple[str, ...]:
    numbers = (beside.ours, beside.council, beside.neighbours, beside.england)
    told = (_number(number, answer) for number in numbers)
    return answer.measure.title, *told, beside.period, " ".join(_directions(answer.measure.polarity, beside))


def _number(number: float | None, answer: Answer) -> str:
    shown = decimal(number)
    return f"{shown}%" if answer.figure.kind is FigureKind.SHARE and number is not None else shown


def _directions(polarity: str, beside: Beside) -> Iterator[str]:
    against = (beside.against_council, beside.against_neighbours, beside.against_england)
    for place, direction in zip(HEADINGS[2:5], against, strict=True):
        if direction:
            yield f"{place}: {direction}{_judged(polarity, direction)}."


def _judged(polarity: str, direction: str) -> str:
    """Better or worse, where one way is good."""
    if polarity not in BETTER or direction not in (LOWER, HIGHER):
        return ""
    return ", better" if BETTER[polarity] == direction else ", worse"
