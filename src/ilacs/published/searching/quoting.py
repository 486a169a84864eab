"""References: "Kent, November 2025, children in care (outstanding), paragraph 31, page 9"."""

from ilacs.framework.editions import load_scale
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.passages import Part, Passage, ReportSummary


def reference(passage: Passage) -> str:
    """Council, month of the last day on site, where it stands, paragraph and page, as far as each is known."""
    return ", ".join(filter(None, (_report(passage.report), _place(passage), _paragraph(passage), _page(passage))))


def address(passage: Passage) -> str:
    """The published PDF, opened at the page; empty where no address is known."""
    link = passage.report.link
    return f"{link}#page={passage.page}" if link and passage.page else link


def report_reference(report: ReportSummary) -> str:
    """Council and month, with the kind of report where it is no inspection of the council."""
    kind = load_facets()["report_type"].says(report.report_type).lower()
    letters = kind if report.report_type == report.family and report.family not in ("ilacs", "sif") else ""
    return ", ".join(filter(None, (_report(report), letters)))


def _report(report: ReportSummary) -> str:
    day = report.ended_on or report.published_on
    return ", ".join(filter(None, (report.authority or report.title, f"{day:%B %Y}" if day else "")))


def _place(passage: Passage) -> str:
    if passage.part is not Part.PARAGRAPH:
        return load_facets()["part"].says(passage.part).lower()
    section = load_facets()["section"].says(passage.section)
    grade = load_scale().grades.get(passage.grade, passage.grade).lower()
    return f"{section[:1].lower()}{section[1:]} ({grade})" if grade else f"{section[:1].lower()}{section[1:]}"


def _paragraph(passage: Passage) -> str:
    return f"paragraph {passage.number}" if passage.number is not None else ""


def _page(passage: Passage) -> str:
    return f"page {passage.page}" if passage.page else ""
