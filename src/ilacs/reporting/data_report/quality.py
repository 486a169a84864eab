"""The data-quality panel of a list: which errors weaken which of its figures."""

from collections.abc import Iterable, Sized

from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.numbers import few
from ilacs.reporting.wording import counted

SHOWN = 12
"""Errors that are told one by one: the largest."""
NAMED = 5
"""Measures that are named beside an error."""


def show_quality(page: ListPage) -> Markup:
    """What weakens the figures of a page, or that nothing does."""
    figures = len(page.headlines) + len(page.breakdowns)
    if not page.weakened:
        says = f"No error touches a column that the {counted(figures, 'figure', 'figures')} of this page are made of."
        return _panel(tag("p", says))
    says = (
        f"{len(page.weakened)} of {counted(figures, 'figure', 'figures')} here are made of columns in which something "
        "cannot be right. Not every row at fault counts in a figure, so these numbers are the most it can be."
    )
    return _panel(tag("p", says), _errors(page))


def _panel(*body: Markup) -> Markup:
    return tag("div", tag("h3", "How far to trust these figures"), *body, class_="quality")


def _errors(page: ListPage) -> Markup:
    rows: dict[str, set[tuple[str, int]]] = {}
    weakens: dict[str, list[Answer]] = {}
    for answer in page.weakened:
        for weakness in answer.weakened.by:
            rows.setdefault(weakness.says, set()).update((weakness.list_, row) for row in weakness.rows)
            weakens.setdefault(weakness.says, []).append(answer)
    worst = sorted(rows, key=lambda says: (-len(rows[says]), says))
    lines = [(says, _count(rows[says], page), _named(weakens[says])) for says in worst[:SHOWN]]
    more = f"{len(worst) - SHOWN} more errors weaken figures here; the report of the check has them all."
    rest = tag("p", more) if len(worst) > SHOWN else ""
    return joined((table("Errors behind the figures", ("What cannot be right", "Rows", "Weakens"), lines), rest))


def _count(rows: Sized, page: ListPage) -> str:
    return few(len(rows), page.least) if rows else "the list"


def _named(answers: Iterable[Answer]) -> Markup:
    answers = list(answers)
    links = [tag("a", one.measure.title, href=f"#{one.anchor}") for one in answers[:NAMED]]
    more = [f"and {len(answers) - NAMED} more"] if len(answers) > NAMED else []
    items = [piece for link in (*links, *more) for piece in (link, "; ")][:-1]
    return joined(items)
