"""Charts in the document: each a figure with its caption, its description and its table."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ilacs.measuring.planned import PlannedMeasure
from ilacs.records import FigureKind
from ilacs.reporting.charts import Chart, choose_chart, draw_svg
from ilacs.reporting.charts.shares import shares as shares_chart
from ilacs.reporting.cross_tables import NO, UNKNOWN, YES, CrossTable
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.figure_words import headline, polarity_words, weakened_words
from ilacs.reporting.data_report.number_tables import show_table
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.html import Markup, joined, tag

OPENING = re.compile(r"<svg [^>]*?(width=\"[\d.]+\" height=\"[\d.]+\" viewBox=\"[^\"]*\")[^>]*>")
LONG = 15
"""Lines of a table that may stand open beside its chart."""
SHARES = "shares"


def charts_of(page: ListPage) -> Iterator[Chart]:
    """The charts of a page: the shares at a glance, then one for each breakdown."""
    if glance := _glance(page):
        yield glance
    for answer in page.breakdowns:
        if chart := chart_of(answer):
            yield chart


def chart_of(answer: Answer) -> Chart | None:
    """The chart of a breakdown, where it has any line."""
    measure = answer.measure
    kind = "bands" if measure.keys[0].fold == "band" else measure.chart
    return choose_chart(answer.anchor, measure.title, answer.table, kind)


def _glance(page: ListPage) -> Chart | None:
    of_page = [one for one in page.headlines if one.figure.kind is FigureKind.SHARE]
    shares = [one for one in of_page if one.table.total and None not in one.table.column_totals]
    if len(shares) < 2:
        return None
    made = CrossTable(
        headings=("Measure",),
        rows=tuple(one.measure.title for one in shares),
        columns=(YES, NO, UNKNOWN),
        cells=tuple(one.table.column_totals for one in shares),
        row_totals=tuple(one.table.total for one in shares),
        column_totals=(None, None, None),
        total=None,
    )
    said = "; ".join(f"{one.measure.title}: {headline(one)}" for one in shares)
    what = f"Bars parted into yes, no and unknown. {said}."
    return Chart(f"{page.anchor}-{SHARES}", "Shares at a glance", what, shares_chart(made))


def draw_charts(pages: Sequence[ListPage]) -> Mapping[str, str]:
    """Every chart of the report as SVG, by name."""
    return {chart.name: draw_svg(chart.specification) for page in pages for chart in charts_of(page)}


def show_glance(page: ListPage, drawn: Mapping[str, str]) -> Markup:
    """The shares of a page at a glance; their numbers stand in the figures above."""
    chart = _glance(page)
    if not chart:
        return Markup()
    says = "Each bar is all that count. The figures above give the numbers."
    caption = tag("figcaption", tag("h4", chart.title), tag("p", says))
    return tag("figure", caption, inline(drawn[chart.name], chart), class_="glance")


def show_breakdown(answer: Answer, drawn: Mapping[str, str]) -> Markup:
    """A breakdown: what it is and why it matters, its chart, and its table."""
    measure, chart = answer.measure, chart_of(answer)
    because = tag("p", measure.because, class_="because")
    caption = tag("figcaption", tag("h4", measure.title), because, *_notes(answer))
    if not answer.table.rows:
        return tag("figure", caption, tag("p", "Nothing counts here."), id=answer.anchor)
    numbers = show_table(answer)
    if not chart:
        return tag("figure", caption, numbers, id=answer.anchor)
    if len(answer.table.rows) > LONG:
        numbers = tag("details", tag("summary", f"Table: {measure.title}"), numbers)
    note = tag("p", chart.note, class_="small") if chart.note else ""
    picture = tag("div", inline(drawn[chart.name], chart), note, class_="picture")
    return tag("figure", caption, tag("div", picture, numbers, class_="beside"), id=answer.anchor)


def _notes(answer: Answer) -> Iterator[Markup]:
    if says := " ".join(filter(None, (polarity_words(answer.measure), *beside(answer.measure)))):
        yield tag("p", says, class_="small")
    yield from show_weakened(answer)


def beside(measure: PlannedMeasure) -> Iterator[str]:
    """The published indicator to set beside a measure, and its number in the sector's list of measures."""
    if measure.indicator:
        yield f"Published indicator to set beside it: {measure.indicator}."
    if measure.code:
        yield f"Measure {measure.code}."


def show_weakened(answer: Answer) -> Iterator[Markup]:
    """What weakens a figure, marked where it is much."""
    says = weakened_words(answer)
    if answer.weakened.by and answer.weakened.is_marked:
        yield tag("p", tag("span", "Weakened", class_="badge"), says, class_="weakened")
    elif answer.weakened.by:
        yield tag("p", says, class_="small")


def inline(svg: str, chart: Chart) -> Markup:
    """A drawn chart as part of a page, with what it shows in words."""
    title, says = f"{chart.name}-title", f"{chart.name}-says"
    words = joined((tag("title", chart.title, id=title), tag("desc", chart.describes, id=says)))
    opening = f'<svg xmlns="http://www.w3.org/2000/svg" \\1 role="img" aria-labelledby="{title} {says}">'
    return Markup(OPENING.sub(lambda found: found.expand(opening) + words, svg, count=1))
