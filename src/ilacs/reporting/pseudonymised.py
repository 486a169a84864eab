"""The workbook that may be shared, and the account of how it was made: as a page, and for programs."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.pseudonymising import Account, ListTreated, Pseudonymised, SmallCells, TurnedBack, load_pseudonymising
from ilacs.records import RawTable
from ilacs.reporting.bulk_workbook import BulkWorkbook
from ilacs.reporting.looks import all_looks
from ilacs.reporting.official_lists import add_official_lists

ROWS_SHOWN = 10
"""Rows named on the page; the account for programs has all."""
COLUMN_HEADINGS = ("Column", "What was done", "Cells written", "Cells removed", "Removed because unreadable")
SMALL_HEADINGS = ("List", "Looked at together", "Combinations", "Small ones", "Children in them", "Alone", "Rows")


def write_pseudonymised(path: Path, shared: Pseudonymised, specification: Specification) -> None:
    """Write the lists in the layout of the edition, and nothing beside them."""
    book = BulkWorkbook(all_looks(), None)
    add_official_lists(book, shared.tables, shared.account.edition, specification)
    book.save(path)


def write_turned_back(
    path: Path, turned: TurnedBack, raw: Sequence[RawTable], edition: str, specification: Specification
) -> None:
    """Write the lists with their identifiers again; what cleaning cannot read, such as a sector, stays as it is."""
    book = BulkWorkbook(all_looks(), None)
    add_official_lists(book, turned.tables, edition, specification, raw=raw)
    book.save(path)


def account_json(account: Account) -> str:
    """The whole account, with the rows of small cells and without any value."""
    return json.dumps(asdict(account), indent=1) + "\n"


def account_page(account: Account, specification: Specification) -> str:
    """The account in Markdown, for whoever decides whether the workbook may be shared."""
    return "\n".join(_parts(account, specification))


def _parts(account: Account, specification: Specification) -> Iterator[str]:
    yield "# What was done to make this workbook safe to share\n"
    yield (
        "Pseudonyms can be turned back by whoever holds the key, and by nobody else. Codes of teams and workers "
        "cannot be turned back. Rows stand in a new order. Comments, formulas, hidden rows, names of sheets and "
        "everything outside the lists stayed behind.\n"
    )
    yield (
        f"Left out whole: sheets that are no list: {account.sheets_left_out}; columns that the guidance does not have: "
        f"{sum(list_.extra_columns for list_ in account.lists)}. Their names are not told, because they may name "
        "somebody.\n"
    )
    yield from _small_cells(account, specification)
    yield "## What was done to each column\n"
    for list_ in account.lists:
        yield f"### {_title(list_.list_, specification)}: {list_.rows:,} rows\n"
        yield _table(COLUMN_HEADINGS, _columns(list_, specification))


def _small_cells(account: Account, specification: Specification) -> Iterator[str]:
    yield "## Who might still be recognised\n"
    yield (
        "Somebody who knows a child's age, gender and ethnic group needs no name to find the child where few share "
        f"them. A combination that fewer than {account.fewest_alike} children of a list share is small. Rows are those "
        "of the workbook that was written.\n"
    )
    yield _table(SMALL_HEADINGS, (_small_cell(found, specification) for found in account.small_cells if found.small))


def _small_cell(found: SmallCells, specification: Specification) -> Sequence[str]:
    columns = specification.lists[found.list_].columns
    more = len(found.rows) - ROWS_SHOWN
    return (
        _title(found.list_, specification),
        ", ".join(columns[name].heading for name in found.columns),
        f"{found.cells:,}",
        f"{found.small:,}",
        f"{found.children:,}",
        f"{found.alone:,}",
        ", ".join(map(str, found.rows[:ROWS_SHOWN])) + (f" and {more:,} more" if more > 0 else ""),
    )


def _columns(list_: ListTreated, specification: Specification) -> Iterator[Sequence[str]]:
    says = load_pseudonymising().says
    columns = specification.lists[list_.list_].columns
    for treated in list_.columns:
        done = says[treated.treatment] if treated.treatment else "Not in the workbook."
        counts = (treated.written, treated.removed, treated.unread)
        yield (columns[treated.column].heading.strip(), done, *(f"{count:,}" for count in counts))


def _title(list_: str, specification: Specification) -> str:
    declared = specification.lists[list_]
    return f"List {declared.number} {declared.title}"


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
