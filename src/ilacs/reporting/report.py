"""The data report: one page that opens anywhere, without a connection and without any child's data."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.records import Severity
from ilacs.reporting.found import Found
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.issue_words import WordedIssues, open_issues
from ilacs.reporting.report_changes import show_changes
from ilacs.reporting.report_issues import show_explained, show_issues
from ilacs.reporting.report_matching import show_columns, show_lists
from ilacs.reporting.report_rules import show_rules
from ilacs.reporting.self_contained import section, self_contained
from ilacs.reporting.wording import counted, day_in_words

TITLE = "Check of the Annex A workbook"
SECTIONS = (
    ("checked", "What was checked"),
    ("issues", "What to mend and what to check"),
    ("explained", "Queries already explained"),
    ("columns", "Columns missing and columns not asked for"),
    ("changes", "What the corrected workbook changes"),
    ("rules", "Rules that did not run"),
    ("next", "How to go on"),
)

STEPS = (
    "Mend the errors in the system that the lists come from, and not in the workbook: then they stay mended.",
    "Check each query. Where it is right, say why with ilacs explain, and it is not asked again.",
    "Extract the lists again, and check the new workbook.",
)
FILES = (
    ("File", "What it is for"),
    (
        "marked.xlsx",
        "Your workbook as it was, every faulty cell filled and commented. Its sheet Issues has every issue, "
        "with a link to its cell.",
    ),
    (
        "corrected.xlsx",
        "The lists in the official layout, with real dates and Ofsted's codes. What could not be read is left as it "
        "was. Its sheet Changes tells every change.",
    ),
    ("issues.csv", "Every issue, one a line, for a spreadsheet."),
    ("issues.json and issues.parquet", "The same for other programs."),
    ("report.html", "This page. It holds no child's data; the workbooks do."),
)


def report_html(found: Found, issues: Sequence[WordedIssues], specification: Specification) -> str:
    """The whole page."""
    bodies = {
        "checked": show_lists(found, issues, specification),
        "issues": show_issues(issues, found.result.edition, specification),
        "explained": show_explained(issues),
        "columns": show_columns(found, specification),
        "changes": show_changes(found, specification),
        "rules": show_rules(found.result),
        "next": _how_to_go_on(),
    }
    shown = [(name, title) for name, title in SECTIONS if bodies[name]]
    sections = joined(section(name, title, bodies[name]) for name, title in shown)
    main = tag("main", _headline(issues), _contents(shown), sections, id="main", class_="page")
    skip = tag("a", "Skip to the report", href="#main", class_="skip")
    return self_contained(TITLE, _style(), skip, _header(found), main, _footer(found))


@cache
def _style() -> str:
    return (Path(__file__).parent / "report.css").read_text(encoding="utf-8")


def _header(found: Found) -> Markup:
    files = dict.fromkeys(each.sheet.file for each in found.matching.lists)
    day = found.result.as_at
    drawn = f" Lists as at {day_in_words(day)}." if day else ""
    where = tag("p", f"{', '.join(files)}.{drawn}")
    return tag("header", tag("div", tag("h1", TITLE), where, class_="page"))


def _headline(issues: Sequence[WordedIssues]) -> Markup:
    return tag("ul", _count(issues, Severity.ERROR), _count(issues, Severity.QUERY), class_="counts", id="counts")


def _count(issues: Sequence[WordedIssues], severity: Severity) -> Markup:
    those = list(open_issues(issues, severity))
    number = sum(issue.count for issue in those)
    kinds = len({issue.batch.rule for issue in those})
    if severity is Severity.ERROR:
        says, meaning = counted(number, "error to mend", "errors to mend"), "They cannot be right."
    else:
        says, meaning = counted(number, "query to check", "queries to check"), "They may be right: please check."
    of_kinds = f" {counted(kinds, 'rule', 'rules')} found them." if number else ""
    return tag("li", tag("strong", says), f"{meaning if number else ''}{of_kinds}", class_=str(severity))


def _contents(shown: Sequence[tuple[str, str]]) -> Markup:
    return tag("nav", listed(tag("a", title, href=f"#{name}") for name, title in shown), aria_label="Contents")


def _how_to_go_on() -> Markup:
    return joined(
        (tag("ol", *(tag("li", step) for step in STEPS)), table("The files beside this report", FILES[0], FILES[1:]))
    )


def _footer(found: Found) -> Markup:
    says = f"Written by ilacs {found.result.version}. This page names cells and never what stands in them."
    return tag("footer", tag("div", tag("p", says), class_="page"))
