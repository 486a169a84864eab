"""The page of one list: figures first, then charts, then what weakens them."""

from collections.abc import Iterator, Mapping

from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.chart_figures import beside, show_breakdown, show_glance, show_weakened
from ilacs.reporting.data_report.figure_words import details, headline, polarity_words
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.data_report.published_table import show_published
from ilacs.reporting.data_report.quality import show_quality
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.numbers import few
from ilacs.reporting.self_contained import section


def show_list_page(page: ListPage, drawn: Mapping[str, str]) -> Markup:
    """The whole page."""
    return section(page.anchor, page.title, _lead(page), *_parts(page, drawn))


def _lead(page: ListPage) -> Markup:
    if page.account is None:
        return tag("p", tag("strong", "This list was not found in the workbook."))
    rows = f"{few(page.account.rows, page.least)} {'row' if page.account.rows == 1 else 'rows'}"
    return tag("p", f"{page.list_.holds} {rows}; one row for each {page.list_.one_row_per}.", class_="lead")


def _parts(page: ListPage, drawn: Mapping[str, str]) -> Iterator[Markup]:
    if page.headlines:
        yield tag("h3", "Headline figures")
        yield tag("ul", *map(_tile, page.headlines), class_="tiles")
        yield _meanings(page)
        yield show_glance(page, drawn)
    yield from show_published(page)
    if page.breakdowns:
        yield tag("h3", "Charts and tables")
        yield joined(show_breakdown(answer, drawn) for answer in page.breakdowns)
    if page.headlines or page.breakdowns:
        yield show_quality(page)
    if page.without:
        yield _without(page)


def _tile(answer: Answer) -> Markup:
    return tag(
        "li",
        tag("h4", answer.measure.title),
        tag("p", headline(answer), class_="figure"),
        tag("p", " ".join(filter(None, (*details(answer), polarity_words(answer.measure))))),
        *show_weakened(answer),
        id=answer.anchor,
    )


def _meanings(page: ListPage) -> Markup:
    """Why each figure matters: read once by some, so it is folded away on a screen, and printed."""
    rows = [
        (one.measure.title, joined((one.measure.because, " ", " ".join(beside(one.measure))))) for one in page.headlines
    ]
    told = table("Why each figure matters", ("Figure", "Why it matters"), rows)
    return tag("details", tag("summary", "What these figures mean"), told, class_="meanings")


def _without(page: ListPage) -> Markup:
    reasons: dict[str, list[str]] = {}
    for answer in page.without:
        reasons.setdefault(answer.figure.why, []).append(answer.measure.title)
    rows = [(why, "; ".join(titles)) for why, titles in reasons.items()]
    return joined(
        (tag("h3", "What could not be worked out"), table("Measures without a figure", ("Why", "Measures"), rows))
    )
