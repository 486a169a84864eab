"""The data report as one document, which opens anywhere and prints on A4."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.reporting.data_report.answers import Measured
from ilacs.reporting.data_report.front import NAME, TITLE, report_title, show_front, show_header
from ilacs.reporting.data_report.judgement_index import NAME as JUDGEMENTS
from ilacs.reporting.data_report.judgement_index import TITLE as JUDGEMENTS_TITLE
from ilacs.reporting.data_report.judgement_index import show_judgements
from ilacs.reporting.data_report.list_page import show_list_page
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.html import Markup, joined, listed, tag
from ilacs.reporting.self_contained import self_contained


def report_page(
    measured: Measured,
    pages: Sequence[ListPage],
    drawn: Mapping[str, str],
    specification: Specification,
    *,
    notice: str = "",
) -> str:
    """The whole document. `notice` says what was kept back, where something was."""
    skip = tag("a", "Skip to the report", href="#main", class_="skip")
    main = tag(
        "main",
        _contents(pages),
        show_front(pages, specification),
        joined(show_list_page(page, drawn) for page in pages),
        show_judgements(pages),
        id="main",
        class_="page",
    )
    says = f"Written by ilacs {measured.checked.result.version}. This report holds counts and no child's data."
    footer = tag("footer", tag("div", tag("p", says), class_="page"))
    return self_contained(
        report_title(measured), _style(), skip, show_header(measured, specification, notice), main, footer
    )


def _contents(pages: Sequence[ListPage]) -> Markup:
    parts = [(NAME, TITLE), *((page.anchor, page.title) for page in pages), (JUDGEMENTS, JUDGEMENTS_TITLE)]
    return tag("nav", listed(tag("a", title, href=f"#{name}") for name, title in parts), aria_label="Contents")


@cache
def _style() -> str:
    here = Path(__file__).parent
    sheets = (here.parent / "report.css", here / "data_report.css")
    return "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
