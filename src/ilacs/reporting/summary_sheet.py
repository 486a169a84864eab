"""The sheet that counts the issues by list, rule and severity, and says how to read the workbook."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from ilacs.reporting.bulk_workbook import LAST_ROW, BulkWorkbook
from ilacs.reporting.issue_words import WordedIssues
from ilacs.reporting.looks import Fill, look_name
from ilacs.reporting.marks import MOST_COMMENTS
from ilacs.reporting.safe_text import ILLEGAL

HEADINGS = (("List", 30), ("Severity", 18), ("Rule", 44), ("Issues", 10), ("What it says", 90))
Counted = tuple[str, str, str, str]
"""List, severity, rule and what it says."""
LEGEND = (
    (Fill.ERROR, "An error cannot be right: mend it in the system that the list was drawn from."),
    (Fill.QUERY, "A query may be right: please check it, and mend it or explain it."),
    (Fill.EXPLAINED, "A query that somebody has explained."),
)


def add_summary_sheet(
    book: BulkWorkbook, name: str, issues: Sequence[WordedIssues], *, are_all_commented: bool
) -> None:
    """Add the sheet of counts."""
    sheet = book.add_sheet(name)
    for row, (fill, says) in enumerate(LEGEND):
        sheet.write_string(row, 0, str(fill).capitalize(), book.formats[look_name("general", fill)])
        sheet.write_string(row, 1, says)
    notes = tuple(_notes(issues, are_all_commented=are_all_commented))
    for row, says in enumerate(notes, len(LEGEND)):
        sheet.write_string(row, 0, says)
    _write_counts(sheet, len(LEGEND) + len(notes) + 1, _counts(issues), book.formats)
    sheet.fit_to_pages(1, 0)


def _write_counts(sheet: Worksheet, first: int, counts: Counter[Counted], formats: Mapping[str, Format]) -> None:
    for place, (heading, width) in enumerate(HEADINGS):
        sheet.set_column(place, place, width)
        sheet.write_string(first, place, heading, formats["heading"])
    for row, (texts, count) in enumerate(counts.items(), first + 1):
        for place, text in zip((0, 1, 2, 4), texts, strict=True):
            sheet.write_string(row, place, ILLEGAL.sub("", text), formats["top"])
        sheet.write_number(row, 3, count, formats["top"])
    sheet.freeze_panes(first + 1, 0)
    sheet.autofilter(first, 0, first + max(len(counts), 1), len(HEADINGS) - 1)


def _notes(issues: Sequence[WordedIssues], *, are_all_commented: bool) -> Iterator[str]:
    yield "Cells stand where they stood in the workbook that was checked. The comment of a cell says what was noticed."
    if not are_all_commented:
        yield (
            f"There are more marked cells than a workbook can comment ({MOST_COMMENTS:,}): the first of every rule are "
            "commented, all are filled, and the sheet of issues has every one."
        )
    count = sum(issue.count for issue in issues)
    if count > LAST_ROW - 1:
        yield f"There are {count:,} issues. A sheet holds the first {LAST_ROW - 1:,} of them; issues.csv has all."


def _counts(issues: Sequence[WordedIssues]) -> Counter[Counted]:
    counts: Counter[Counted] = Counter()
    for issue in issues:
        severity = f"{issue.severity}, explained" if issue.batch.explained else issue.severity
        counts[issue.list_title, severity, issue.batch.rule, issue.batch.says] += issue.count
    return counts
