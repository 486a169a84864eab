"""The front of the data report: whose lists, of which day, and what each comes to."""

from collections.abc import Iterator, Sequence

from ilacs.annex_a import Specification
from ilacs.reporting.data_report.answers import Measured
from ilacs.reporting.data_report.figure_words import headline
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.numbers import few
from ilacs.reporting.self_contained import section
from ilacs.reporting.wording import day_in_words

NAME = "lists"
TITLE = "The lists at a glance"
COUNCIL = "own_authority"
READING = (
    "Every share says of what it is a share. What is blank or could not be read is unknown, and is shown as such.",
    "Events count where they happened in the six months up to the day of the lists, unless a measure says otherwise.",
    "A figure is weakened where errors touch a column that it is made of: the end of each page says which.",
)


def report_title(measured: Measured) -> str:
    """The report with the council it is about, where that was given."""
    council = measured.settings.get(COUNCIL)
    return f"Data report: {council}" if council else "Data report"


def show_header(measured: Measured, specification: Specification, notice: str) -> Markup:
    """Title, day and edition."""
    result = measured.checked.result
    edition = f"Read by Ofsted's template of {specification.editions[result.edition].title}."
    day = f"As at {day_in_words(result.as_at)}." if result.as_at else "The day of the lists is not known."
    lines = [tag("p", f"What the Annex A lists say. {day} {edition}")]
    if notice:
        lines.append(tag("p", notice, class_="notice"))
    return tag("header", tag("div", tag("h1", report_title(measured)), *lines, class_="page"))


def show_front(pages: Sequence[ListPage], specification: Specification) -> Markup:
    """Each list in one line, and how to read what follows."""
    headings = ("List", "Rows", "Headline", "Errors", "Figures weakened")
    rows = table("Every list of the template", headings, (tuple(_line(page)) for page in pages))
    return joined((section(NAME, TITLE, rows), section("reading", "How to read this report", listed(READING))))


def _line(page: ListPage) -> Iterator[str]:
    yield tag("a", page.title, href=f"#{page.anchor}")
    if page.account is None:
        yield from ("not found", "–", "–", "–")
        return
    yield few(page.account.rows, page.least)
    first = next(iter(page.headlines), None)
    yield f"{first.measure.title}: {headline(first)}" if first else "–"
    yield few(page.errors, page.least)
    yield f"{len(page.weakened)} of {len(page.headlines) + len(page.breakdowns)}"
