"""The rows of each list as columns, without the rows that are no records."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import compress
from operator import itemgetter

from ilacs.annex_a import load_specification
from ilacs.matching.declared import load_declared
from ilacs.matching.sheets import list_title
from ilacs.records import CellValue, ListMatch, Matching, Noticed, RawSheet, RawTable

Cells = Sequence[CellValue]


def raw_tables(matching: Matching) -> tuple[tuple[RawTable, ...], tuple[Noticed, ...]]:
    """One table for each list found, and what was left out of it."""
    tables, noticed = [], []
    for found in matching.lists:
        table, seen = _raw_table(found)
        if not table.rows:
            list_ = load_specification().lists[found.list_]
            details = (("list", list_title(list_, matching.edition)),)
            noticed.append(Noticed("list_empty", list_=found.list_, sheet=found.sheet.name, details=details))
        tables.append(table)
        noticed += seen
    return tuple(tables), tuple(noticed)


def _raw_table(found: ListMatch) -> tuple[RawTable, list[Noticed]]:
    positions = {match.column: match.position for match in found.columns}
    columns = _turn(found.sheet.rows[found.heading_row :], positions)
    first = found.heading_row + 1
    blank = _blank_rows(columns, _marked_rows(found.sheet, positions, first))
    furniture = _furniture_rows(found, columns, blank)
    left_out = blank | furniture
    count = _rows_to_last(columns, left_out)
    rows: Sequence[int] = range(first, first + count)
    if left_out:
        keep = [index not in left_out for index in range(count)]
        columns = {name: list(compress(cells, keep)) for name, cells in columns.items()}
        rows = list(compress(rows, keep))
    table = RawTable(
        list_=found.list_,
        sheet=found.sheet.name,
        rows=rows,
        columns=columns,
        positions=positions,
        error_cells=found.sheet.error_cells,
        empty_formulas=found.sheet.empty_formulas,
        is_text=found.sheet.is_text,
    )
    between = [first + index for index in sorted(blank) if index < count]
    return table, list(_notice(found, table, between, [first + index for index in sorted(furniture)]))


def _turn(rows: Sequence[Cells], positions: Mapping[str, int]) -> dict[str, Cells]:
    """The wanted columns of some rows, filled up with blanks where rows are short."""
    width = max(positions.values()) + 1
    if rows and min(map(len, rows)) < width:
        rows = [row if len(row) >= width else (*row, *[""] * (width - len(row))) for row in rows]
    return {column: list(map(itemgetter(position), rows)) for column, position in positions.items()}


def _blank_rows(columns: Mapping[str, Cells], marked: frozenset[int]) -> set[int]:
    """Indexes of rows that are blank in every matched column, whatever stands in others."""
    rows: set[int] | None = None
    for cells in columns.values():
        if rows is not None and not rows:
            break
        blanks = {cell for cell in set(cells) if isinstance(cell, str) and not cell.strip()}
        asked = range(len(cells)) if rows is None else rows
        rows = {index for index in asked if cells[index] in blanks} if blanks else set()
    return (rows or set()) - marked


def _marked_rows(sheet: RawSheet, positions: Mapping[str, int], first: int) -> frozenset[int]:
    """Rows that only look blank, because a formula in them failed or was never worked out."""
    wanted = set(positions.values())
    marks = sheet.error_cells | sheet.empty_formulas
    return frozenset(row - first for row, position in marks if position in wanted)


def _rows_to_last(columns: Mapping[str, Cells], left_out: set[int]) -> int:
    """How many rows there are down to the last record."""
    count = _height(columns)
    while count and count - 1 in left_out:
        count -= 1
    return count


def _height(columns: Mapping[str, Cells]) -> int:
    return len(next(iter(columns.values())))


def _furniture_rows(found: ListMatch, columns: Mapping[str, Cells], blank: set[int]) -> set[int]:
    """Indexes of rows that tell about the list instead of belonging to it.

    Only what stands for the identifier decides, or the one text of a row that else holds numbers alone; a row with
    an identifier stays whatever the rest of it says.
    """
    is_phrase = load_declared().furniture.phrases.fullmatch
    first = found.columns[0]
    if first.column != next(iter(load_specification().lists[found.list_].columns)):
        return _rows_alone(columns.values(), range(_height(columns)), is_phrase)
    again = first.heading.casefold()
    cells = columns[first.column]
    named = {text for text in _wordy(cells) if is_phrase(text) or text.strip().casefold() == again}
    nameless = {text for text in set(cells) if isinstance(text, str) and not text.strip()}
    rows = {index for index, cell in enumerate(cells) if cell in named} if named else set()
    asked = [index for index, cell in enumerate(cells) if cell in nameless] if nameless else []
    return rows | _rows_alone(columns.values(), [index for index in asked if index not in blank], is_phrase)


def _wordy(cells: Cells) -> Iterator[str]:
    """Distinct texts that could be a phrase: all letters, or more than letters and digits."""
    return (text for text in set(cells) if isinstance(text, str) and (text.isalpha() or not text.isalnum()))


def _rows_alone(columns: Iterable[Cells], asked: Iterable[int], is_phrase: Callable[[str], object]) -> set[int]:
    """Those rows of some whose only cell is a phrase, but for numbers: a total has them in any column."""
    alone = set()
    for index in asked:
        filled = (cell for cells in columns if (cell := cells[index]) != "" and not str(cell).isspace())
        others = [cell for cell in filled if not _is_number(cell)]
        if len(others) == 1 and isinstance(others[0], str) and is_phrase(others[0]):
            alone.add(index)
    return alone


def _is_number(cell: CellValue) -> bool:
    return cell.replace(",", "").isdecimal() if isinstance(cell, str) else isinstance(cell, int | float)


def _notice(found: ListMatch, table: RawTable, between: list[int], furniture: list[int]) -> Iterator[Noticed]:
    sheet = ("sheet", found.sheet.name)
    if between:
        yield Noticed("blank_row_between_rows", list_=found.list_, sheet=found.sheet.name, rows=between)
    if furniture:
        yield Noticed("row_is_no_record", list_=found.list_, sheet=found.sheet.name, rows=furniture)
    if merged := _merged_rows(found.sheet, table):
        yield Noticed("cells_merged", list_=found.list_, sheet=found.sheet.name, rows=merged, details=(sheet,))


def _merged_rows(sheet: RawSheet, table: RawTable) -> list[int]:
    """Rows of records that merged cells touch."""
    touched = {row for first, _, last, _ in sheet.merged_ranges for row in range(first, last + 1)}
    return [row for row in table.rows if row in touched] if touched else []
