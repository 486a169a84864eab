"""A folder of dated workbooks as a page: data quality, children and every measure over time."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.comparing.figures import figure_value
from ilacs.records import FigureKind
from ilacs.records.histories import History, ListChildren
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.over_time.figure_cells import figure_cell
from ilacs.reporting.over_time.history_lines import show_lines
from ilacs.reporting.over_time.line_chart import Series, line_chart, line_key
from ilacs.reporting.over_time.words import NOTHING, Measures, list_name
from ilacs.reporting.page import whole_page
from ilacs.reporting.wording import counted, day_in_words

TITLE = "Annex A over time"
FOOT = "This page counts small numbers as they are: keep it inside the council. It names no child."
STYLES = ("over_time.css",)
PERCENT, SMALL = 100, 10


@dataclass(frozen=True, slots=True)
class Told:
    """A history with what it takes to tell it."""

    history: History
    measures: Measures
    specification: Specification

    @property
    def days(self) -> list[datetime.date]:
        """The days of the workbooks, from the oldest on."""
        return [one.as_at for one in self.history.workbooks]

    @property
    def headings(self) -> list[str]:
        """The days as headings of columns."""
        return [f"{day.day} {day:%b %Y}" for day in self.days]


def history_html(told: Told) -> str:
    """The whole page."""
    sections = (
        ("workbooks", "The workbooks", _workbooks(told)),
        ("quality", "Data quality", _quality(told)),
        ("children", "Children, each counted once", _children(told)),
        *((f"list-{name}", list_name(name, told.specification), body) for name, body in _measures(told)),
    )
    nav = tag("nav", listed(tag("a", title, href=f"#{name}") for name, title, _ in sections), aria_label="Contents")
    body = joined((nav, *(_section(name, title, part) for name, title, part in sections)))
    first, last = told.days[0], told.days[-1]
    says = f"{counted(len(told.days), 'workbook', 'workbooks')}, {day_in_words(first)} to {day_in_words(last)}."
    return whole_page(TITLE, says, body, foot=FOOT, styles=STYLES)


def _section(name: str, title: str, body: Markup) -> Markup:
    return tag("section", tag("h2", title, id=f"{name}-title"), body, id=name, aria_labelledby=f"{name}-title")


def _workbooks(told: Told) -> Markup:
    rows = [(one.name, day_in_words(one.as_at), one.dated_by) for one in told.history.workbooks]
    parts = [table("From the oldest to the newest", ("Workbook", "As at", "How its day is known"), rows)]
    if told.history.broken:
        broken = [(one.name, one.says) for one in told.history.broken]
        parts.append(table("Could not be used", ("Workbook", "Why"), broken))
    return joined((*parts, *(tag("p", remark) for remark in told.history.remarks)))


def _quality(told: Told) -> Markup:
    """Errors and queries for each 1,000 rows, list by list."""
    charts, rows = [], []
    for name in told.specification.lists:
        found = [one.lists.get(name) for one in told.history.workbooks]
        if not any(found):
            continue
        errors = [one.per_thousand(one.errors) if one else None for one in found]
        queries = [one.per_thousand(one.queries) if one else None for one in found]
        title = list_name(name, told.specification)
        lines = (Series("errors", errors), Series("queries", queries))
        charts.append(_chart(title, lines, told.days, _plain, says=f"{title}: errors and queries for each 1,000 rows"))
        rows.append((f"{title}: errors", *map(_to_a_tenth, errors)))
        rows.append((f"{title}: queries", *map(_to_a_tenth, queries)))
    intro = tag(
        "p", "Errors and queries for each 1,000 rows of the list. Queries that somebody explained are not counted."
    )
    key = line_key(("errors", "queries"))
    return joined(
        (intro, key, _grid(charts), _wide("Errors and queries for each 1,000 rows", ("List", *told.headings), rows))
    )


def _children(told: Told) -> Markup:
    everyone = told.history.all_children
    workbooks = counted(len(told.days), "workbook", "workbooks")
    says = f"{counted(everyone.ever, 'child', 'children')} in all, over {workbooks} and all lists."
    headings = ("List", "Ever", *told.headings)
    charts = [
        _chart(title, (Series("", one.present),), told.days, _plain, says=f"{title}: children in each workbook")
        for title, one in _titled(told)
    ]
    return joined(
        (
            tag("p", says),
            _grid(charts),
            _wide("Children in each workbook", headings, _counts(told, lambda one: one.present)),
            _wide("First seen", headings, _counts(told, lambda one: one.first_seen)),
            _wide("Last seen", headings, _counts(told, lambda one: one.last_seen)),
        )
    )


def _titled(told: Told) -> Iterator[tuple[str, ListChildren]]:
    yield "All lists", told.history.all_children
    for one in told.history.children:
        yield list_name(one.list_, told.specification), one


def _counts(told: Told, of: Callable[[ListChildren], Sequence[int]]) -> Iterator[tuple[str, ...]]:
    for title, one in _titled(told):
        yield title, f"{one.ever:,}", *(f"{count:,}" for count in of(one))


def _measures(told: Told) -> Iterator[tuple[str, Markup]]:
    for name in told.specification.lists:
        own = [measure.name for measure in told.measures.values() if measure.list_ == name]
        numbers = [one for one in own if told.measures[one].kind is not FigureKind.BREAKDOWN and _has_value(told, one)]
        if numbers:
            rows = [(told.measures[one].title, *_figures(told, one)) for one in numbers]
            charts = _grid([_measure_chart(told, one) for one in numbers])
            lines = show_lines([told.measures[one] for one in own], told.history.workbooks, told.headings)
            yield name, joined((charts, _wide("Every value", ("Measure", *told.headings), rows), lines))


def _has_value(told: Told, measure: str) -> bool:
    return any(value is not None for value in _values(told, measure))


def _values(told: Told, measure: str) -> list[float | None]:
    found = [one.figures.get(measure) for one in told.history.workbooks]
    return [figure_value(figure) if figure else None for figure in found]


def _figures(told: Told, measure: str) -> Iterator[str]:
    found = (one.figures.get(measure) for one in told.history.workbooks)
    return (figure_cell(figure) if figure else NOTHING for figure in found)


def _measure_chart(told: Told, name: str) -> Markup:
    measure = told.measures[name]
    shown = {FigureKind.SHARE: _as_percent, FigureKind.MEAN: _plain}.get(measure.kind, _plain)
    values = _values(told, name)
    ends = [shown(value) for value in values if value is not None]
    says = f"{measure.title}: {ends[0]} at first, {ends[-1]} at last"
    return _chart(measure.title, (Series("", values),), told.days, shown, says=says)


def _chart(
    title: str, lines: Sequence[Series], days: Sequence[datetime.date], shown: Callable[[float], str], *, says: str
) -> Markup:
    return tag("figure", tag("figcaption", title), line_chart(lines, days, shown, says))


def _grid(charts: Iterable[Markup]) -> Markup:
    return tag("div", *charts, class_="charts")


def _wide(caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    """A table that may be wider than the page, and can then be moved by keyboard too."""
    kept = table(caption, headings, rows)
    return tag("div", kept, class_="numbers scroll", tabindex="0", role="region", aria_label=caption)


def _plain(value: float) -> str:
    return f"{value:,.0f}" if value >= SMALL or value == int(value) else f"{value:.1f}"


def _as_percent(value: float) -> str:
    return f"{value * PERCENT:.1f}".removesuffix(".0") + "%"


def _to_a_tenth(value: float | None) -> str:
    return NOTHING if value is None else f"{value:,.1f}"
