"""The sheet that tells every change that cleaning made, and every cell that it could not read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from ilacs.annex_a import Specification
from ilacs.cleaning import load_changes
from ilacs.records import Table, column_letter
from ilacs.reporting.bulk_workbook import LAST_ROW, ROWS_AT_A_TIME, BulkWorkbook
from ilacs.reporting.cell_xml import Palette, headings_row
from ilacs.reporting.found import Found
from ilacs.reporting.issue_words import heading_of, list_title

HEADINGS = (
    ("List", 34),
    ("Column", 40),
    ("Cell in the original", 12),
    ("Cell in this workbook", 12),
    ("What was changed", 90),
)
NOT_READ = "Nothing. The cell could not be read, so it stands here as it was found."


@dataclass(frozen=True, slots=True)
class ToldChange:
    """The same that was done to many cells of one column, and where they are in both workbooks."""

    list_title: str
    heading: str
    before: str
    """Letter of the column in the original."""
    after: str
    """Letter of the column in the official layout."""
    rows: Sequence[int]
    places: Mapping[int, int]
    """Row of the original to the row here."""
    says: str


def add_changes_sheet(book: BulkWorkbook, name: str, found: Found, specification: Specification) -> None:
    """Add the sheet of changes, as many as it holds."""
    changes = list(tell_changes(found, specification))
    count = sum(len(change.rows) for change in changes)
    book.add_lines_sheet(name, HEADINGS, count, rows=partial(_rows, changes))


def tell_changes(found: Found, specification: Specification) -> Iterator[ToldChange]:
    """Every change in words, list by list, and after those of a list what could not be read in it."""
    kinds = load_changes()
    for table in found.cleaned.tables:
        told = _Teller(table, specification, found.result.edition)
        for batch in found.result.change_batches:
            if batch.list_ == table.list_:
                yield told.tell(batch.column, batch.rows, kinds[batch.kind].says)
        for column, rows in table.unusable.items():
            yield told.tell(column, sorted(rows), NOT_READ)


class _Teller:
    """Tells what was done to the cells of one list."""

    def __init__(self, table: Table, specification: Specification, edition: str) -> None:
        self._table = table
        self._specification = specification
        self._title = list_title(table.list_, specification, edition)
        self._places = {row: place for place, row in enumerate(table.rows, 2)}
        official = specification.lists[table.list_].columns_in(edition)
        self._letters = {column.name: column_letter(at) for at, column in enumerate(official)}

    def tell(self, column: str, rows: Sequence[int], says: str) -> ToldChange:
        """One change of many cells in words."""
        return ToldChange(
            list_title=self._title,
            heading=heading_of(self._table.list_, column, self._specification),
            before=column_letter(self._table.positions[column]),
            after=self._letters.get(column, ""),
            rows=rows,
            places=self._places,
            says=says,
        )


def _rows(changes: Sequence[ToldChange], palette: Palette) -> Iterator[str]:
    yield headings_row(HEADINGS, palette)
    line = 2
    for change in changes:
        for start in range(0, len(change.rows), ROWS_AT_A_TIME):
            rows = change.rows[start : start + ROWS_AT_A_TIME][: LAST_ROW + 1 - line]
            yield _lines(line, change, rows, palette)
            line += len(rows)


def _lines(line: int, change: ToldChange, rows: Sequence[int], palette: Palette) -> str:
    title, heading, says = map(palette.text, (change.list_title, change.heading, change.says))
    # Cell names differ from line to line and are met once: they stand in the sheet and not among the shared texts.
    cell = '" t="inlineStr"><is><t>'
    return "".join(
        [
            f'<row r="{at}"><c r="A{at}{title}<c r="B{at}{heading}<c r="C{at}{cell}{change.before}{row}</t></is></c>'
            f'<c r="D{at}{cell}{change.after}{change.places[row]}</t></is></c><c r="E{at}{says}</row>'
            for at, row in enumerate(rows, line)
        ]
    )
