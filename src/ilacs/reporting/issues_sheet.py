"""The sheet of every issue, each with a link to its cell."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ilacs.reporting.bulk_workbook import LAST_ROW, ROWS_AT_A_TIME, BulkWorkbook
from ilacs.reporting.cell_xml import LINE_HEIGHT, Palette, headings_row
from ilacs.reporting.issue_words import WordedIssues
from ilacs.reporting.looks import look_name
from ilacs.reporting.safe_text import sheet_text

HEADINGS = (
    ("Severity", 10),
    ("List", 26),
    ("Sheet", 14),
    ("Row", 8),
    ("Cell", 14),
    ("Column", 28),
    ("Rule", 42),
    ("What it says", 56),
    ("Why it matters", 56),
    ("Explained", 28),
)
WRAPPED = {"B": 29, "F": 31, "H": 62, "I": 62, "J": 31}
"""Columns whose text goes on in further lines, and how many letters a line of them holds."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a list stands in this workbook."""

    sheet: str
    heading_row: int


Targets = Mapping[str, Target]
"""List to where it stands."""


def add_issues_sheet(book: BulkWorkbook, name: str, issues: Sequence[WordedIssues], targets: Targets) -> None:
    """Add the sheet of issues, as many as it holds."""
    count = sum(issue.count for issue in issues)
    book.add_lines_sheet(name, HEADINGS, count, rows=partial(_rows, issues, targets))


def _rows(issues: Sequence[WordedIssues], targets: Targets, palette: Palette) -> Iterator[str]:
    yield headings_row(HEADINGS, palette)
    line = 2
    for issue in issues:
        lines = _Lines(issue, targets.get(issue.batch.list_ or ""), palette)
        if not issue.batch.rows and line <= LAST_ROW:
            yield lines.about_the_whole(line)
            line += 1
        for start in range(0, len(issue.batch.rows), ROWS_AT_A_TIME):
            rows = issue.batch.rows[start : start + ROWS_AT_A_TIME][: LAST_ROW + 1 - line]
            yield "".join([lines.about_a_row(at, row) for at, row in enumerate(rows, line)])
            line += len(rows)


class _Lines:
    """Writes the lines of one batch, all alike but for the row."""

    def __init__(self, issue: WordedIssues, target: Target | None, palette: Palette) -> None:
        batch = issue.batch
        self._issue = issue
        self._palette = palette
        self._target = target
        texts = {"B": issue.list_title, "C": batch.sheet or "", "F": "; ".join(issue.headings), "G": batch.rule}
        texts |= {"H": batch.says, "I": issue.because, "J": batch.explained or ""}
        cells = {
            letter: palette.text(text, "wrapped" if letter in WRAPPED else "top")
            for letter, text in texts.items()
            if text
        }
        cells["A"] = palette.text(issue.severity, look_name("general", issue.fill))
        self._before = [(letter, cells[letter]) for letter in "ABC" if letter in cells]
        self._after = [(letter, cells[letter]) for letter in "FGHIJ" if letter in cells]
        # Every row would otherwise be measured when the workbook is opened, or not measured at all.
        self._height = LINE_HEIGHT * max(math.ceil(len(texts[letter]) / width) for letter, width in WRAPPED.items())
        sheet = sheet_text(target.sheet.replace("'", "''").replace('"', '""')) if target else ""
        self._link_start = f'" s="{palette.styles["link"]}" t="str"><f>HYPERLINK("#\'{sheet}\'!'
        self._top = f' s="{palette.styles["top"]}"'

    def about_a_row(self, line: int, row: int) -> str:
        """The line about one row of the list."""
        cells = self._issue.cells(row)
        link = self._link(cells or f"A{row}")
        return self._line(line, f'<c r="D{line}"{self._top}><v>{row}</v></c><c r="E{line}{link}')

    def about_the_whole(self, line: int) -> str:
        """The line about a whole column, which leads to its heading, or about a list or the workbook."""
        if self._target is None or not self._issue.letters:
            return self._line(line, "")
        cells = self._issue.cells(self._target.heading_row)
        return self._line(line, f'<c r="E{line}{self._link(cells)}')

    def _line(self, line: int, place: str) -> str:
        before = "".join([f'<c r="{letter}{line}{body}' for letter, body in self._before])
        after = "".join([f'<c r="{letter}{line}{body}' for letter, body in self._after])
        return f'<row r="{line}" ht="{self._height}" customHeight="1">{before}{place}{after}</row>'

    def _link(self, cells: str) -> str:
        """A link that still leads to its cell when the lines are sorted, as a hyperlink of the sheet would not."""
        if self._target is None:
            return self._palette.text(cells, "top")
        return f'{self._link_start}{cells.partition(",")[0]}","{cells}")</f><v>{cells}</v></c>'
