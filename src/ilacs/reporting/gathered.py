"""The workbook that was gathered, and the accounts beside it: how far columns are filled, what was in conflict."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.gathering import ColumnAccount, Conflict, Coverage, Gathered, Merged, RowsAccount
from ilacs.records import RawTable, Table
from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.issue_words import heading_of, list_title
from ilacs.reporting.looks import all_looks
from ilacs.reporting.official_lists import add_official_lists
from ilacs.reporting.safe_text import csv_text

CONFLICT_HEADINGS = (
    "list", "column", "row in the workbook", "file kept", "sheet kept", "cell kept", "file passed over",
    "sheet passed over", "cell passed over",
)  # fmt: skip
CONFLICTS_SHOWN = 50
"""Conflicts on the page; the csv file has all."""


def write_gathered(
    path: Path, tables: Sequence[Table], raw: Sequence[RawTable], edition: str, specification: Specification
) -> None:
    """Write lists in the layout of the edition; what could not be read stands as it was found."""
    book = BulkWorkbook(all_looks(), None)
    add_official_lists(book, tables, edition, specification, raw=raw)
    book.save(path)


def coverage_json(gathered: Gathered, specification: Specification) -> str:
    """The account of every list and column, for programs."""
    lists = {
        account.list_: {
            "rows": account.rows,
            "says": account.says,
            "corrects": account.corrects,
            "columns": {column.column: _column_json(column, specification) for column in _columns(gathered, account)},
        }
        for account in gathered.lists
    }
    whole = {
        "edition": gathered.edition,
        "as_at": gathered.as_at.isoformat(),
        "lists": lists,
        "unread": gathered.unread,
    }
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def _column_json(account: ColumnAccount, specification: Specification) -> dict[str, object]:
    return {
        "heading": heading_of(account.list_, account.column, specification),
        "coverage": account.coverage,
        "known": account.known,
        "says": account.says,
        "corrects": account.corrects,
        "unrecognised": account.unrecognised,
        "given_by": account.given_by,
    }


def _columns(gathered: Gathered, account: RowsAccount) -> list[ColumnAccount]:
    return [column for column in gathered.columns if column.list_ == account.list_]


def coverage_page(gathered: Gathered, specification: Specification) -> str:
    """The account of every list and column, to read."""
    return "\n".join(_coverage_parts(gathered, specification)) + "\n"


def _coverage_parts(gathered: Gathered, specification: Specification) -> Iterator[str]:
    yield f"# How far the extract fills Annex A, as at {gathered.as_at:%d %B %Y}\n"
    yield "Full: as Ofsted asks. Partial: see the note. Proxy: something close stands in. Missing: blank.\n"
    yield from _table(("List", "Rows", *map(str.capitalize, Coverage)), coverage_rows(gathered, specification))
    for account in gathered.lists:
        yield f"\n## {list_title(account.list_, specification, gathered.edition)}\n"
        yield from (f"{sentence}\n" for sentence in (account.says, account.corrects) if sentence)
        rows = [_coverage_row(column, specification) for column in _columns(gathered, account)]
        yield from _table(("Column", "Here", "In the sector's SQL", "Note", "Put right"), rows)
    if gathered.unread:
        yield "\n## Cells of the extract that could not be read\n"
        yield "They hold something that is no day. They count as blank.\n"
        yield from _table(("Field", "Cells"), [(field, f"{count:,}") for field, count in gathered.unread.items()])


def coverage_rows(gathered: Gathered, specification: Specification) -> list[tuple[str, ...]]:
    """One row for each list: its title, its rows, and how many of its columns are full, partial, proxy and missing."""
    rows = []
    for account in gathered.lists:
        counts = Counter(column.coverage for column in _columns(gathered, account) if not column.given_by)
        title = list_title(account.list_, specification, gathered.edition)
        rows.append((title, f"{account.rows:,}", *(str(counts[coverage]) for coverage in Coverage)))
    return rows


def _coverage_row(account: ColumnAccount, specification: Specification) -> tuple[str, ...]:
    heading = heading_of(account.list_, account.column, specification)
    if account.given_by:
        return heading, "given", account.known, f"Taken from {account.given_by}.", ""
    told = [account.says] if account.says else []
    if account.unrecognised:
        told.append(f"Cells that were not recognised, and stand as they were found: {account.unrecognised:,}.")
    return heading, account.coverage, account.known, " ".join(told), account.corrects


def merged_page(merged: Merged, specification: Specification) -> str:
    """How the exports came together, to read."""
    return "\n".join(_merged_parts(merged, specification)) + "\n"


def _merged_parts(merged: Merged, specification: Specification) -> Iterator[str]:
    yield "# How the exports were merged\n"
    yield "Rows of the same key are one row. Where two files have a value, the later file's stands.\n"
    yield from _table(("List", "Rows in the files", "Rows merged", "Conflicts"), merged_rows(merged, specification))
    for one in merged.lists:
        title = list_title(one.list_, specification, merged.edition)
        if one.repeated:
            yield f"\n{title}: rows with a key that their own file repeats, which were not merged: {one.repeated:,}."
        if one.unpaired:
            yield f"\n{title}: rows without a whole key that fit no row or several, and stand alone: {one.unpaired:,}."
    if merged.left_out:
        yield "\n## Sheets that were not used\n"
        yield from (f"- {reason}" for reason in merged.left_out)
    if merged.conflicts:
        yield "\n## Conflicts\n"
        shown = merged.conflicts[:CONFLICTS_SHOWN]
        yield from _table(
            ("List", "Column", "Kept", "Passed over"), [_conflict_row(one, merged, specification) for one in shown]
        )
        if len(shown) < len(merged.conflicts):
            yield f"\nAnd {len(merged.conflicts) - len(shown):,} more: the csv file has all."


def merged_rows(merged: Merged, specification: Specification) -> list[tuple[str, ...]]:
    """One row for each list: its title, its rows before and after, and its conflicts."""
    conflicts = Counter(conflict.list_ for conflict in merged.conflicts)
    return [
        (
            list_title(one.list_, specification, merged.edition),
            f"{one.rows_before:,}",
            f"{one.rows:,}",
            f"{conflicts[one.list_]:,}",
        )
        for one in merged.lists
    ]


def _conflict_row(conflict: Conflict, merged: Merged, specification: Specification) -> tuple[str, ...]:
    return (
        list_title(conflict.list_, specification, merged.edition),
        heading_of(conflict.list_, conflict.column, specification),
        *(f"{place.file}, {place.sheet}, {place.cell}" for place in (conflict.kept, conflict.passed)),
    )


def conflicts_csv(merged: Merged, specification: Specification) -> str:
    """Every conflict with its two places, and without the values."""
    lines = [",".join(CONFLICT_HEADINGS)]
    for one in merged.conflicts:
        places = [text for place in (one.kept, one.passed) for text in (place.file, place.sheet, place.cell)]
        heading = heading_of(one.list_, one.column, specification)
        lines.append(",".join(map(csv_text, (one.list_, heading, str(one.merged_row), *places))))
    return "\n".join(lines) + "\n"


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(headings)} |"
    yield f"|{'---|' * len(headings)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
