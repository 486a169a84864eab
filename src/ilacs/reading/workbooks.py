"""A workbook of any Excel or OpenDocument kind to raw sheets."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
    load_workbook,
)

from ilacs.reading.archives import chunks, damage_problem, open_zip, refuse_lying_sizes
from ilacs.reading.kinds import Kind, password_problem
from ilacs.reading.marks_beside import MarksOf, marks_of_sheets
from ilacs.reading.parts import refuse_malformed
from ilacs.reading.reach import Reach, reach_of_ods, reach_of_xlsb, refuse_far_cells
from ilacs.reading.rows import Rows, without_blank_end
from ilacs.reading.sheet_marks import SheetMarks
from ilacs.records import Problem, RawSheet, RawWorkbook


def read_workbook(content: bytes, *, kind: Kind, file: str) -> RawWorkbook:
    """All sheets of a workbook that hold rows; those that are charts are passed over."""
    if kind is Kind.XLS:
        # Its sheets end at row 65,536 and column 256, so no sheet needs looking at first.
        return _read_sheets(content, _no_marks, file=file)
    with open_zip(content, file) as archive:
        if kind is Kind.XLSX:
            with marks_of_sheets(archive) as marks_of:
                return _read_sheets(content, marks_of, file=file)
        refuse_lying_sizes(archive, archive.infolist())
        _refuse_unsafe_parts(archive, file=file)
        return _read_sheets(content, _no_marks, file=file)


def _no_marks(_name: str) -> SheetMarks:
    return SheetMarks()


def _refuse_unsafe_parts(archive: zipfile.ZipFile, *, file: str) -> None:
    for entry in archive.infolist():
        if entry.filename.endswith(".xml"):
            refuse_malformed(chunks(archive, entry))
        if entry.filename == "content.xml":
            refuse_far_cells(reach_of_ods(chunks(archive, entry)), sheet="that is largest", file=file)
        if entry.filename.casefold().startswith("xl/worksheets/") and entry.filename.endswith(".bin"):
            refuse_far_cells(reach_of_xlsb(archive.read(entry)), sheet=entry.filename[14:], file=file)


def _read_sheets(content: bytes, marks_of: MarksOf, *, file: str) -> RawWorkbook:
    with _mending_failures(file):
        workbook = load_workbook(BytesIO(content))
    sheets: list[RawSheet] = []
    passed_over = {}
    cells = 0
    for metadata in workbook.sheets_metadata:
        if metadata.typ is not SheetTypeEnum.WorkSheet:
            passed_over[metadata.name] = "It is a chart or a macro and holds no rows."
            continue
        sheet = _read_sheet(workbook, metadata, marks_of(metadata.name), file=file, before=cells)
        sheets.append(sheet)
        cells += sum(map(len, sheet.rows))
    if not sheets:
        raise Problem(f"{file} has no sheet with cells. Send the workbook that holds the lists.")
    return RawWorkbook(tuple(sheets), passed_over)


def _read_sheet(
    workbook: CalamineWorkbook, metadata: SheetMetadata, marks: SheetMarks, *, file: str, before: int
) -> RawSheet:
    name = metadata.name
    refuse_far_cells(Reach(marks.last_row, marks.columns), sheet=name, file=file, before=before)
    with _mending_failures(file, sheet=name):
        sheet = workbook.get_sheet_by_name(name)
    row, column = sheet.end or (-1, -1)
    reach = Reach(row + 1, column + 1)
    refuse_far_cells(reach, sheet=name, file=file, before=before)
    with _mending_failures(file, sheet=name):
        rows = _rows_from_a1(sheet)
    _fill_errors(rows, marks)
    rows = _with_unworked_rows(without_blank_end(rows), marks, width=reach.columns)
    return RawSheet(
        file=file,
        name=name,
        rows=rows,
        is_hidden=metadata.visible is not SheetVisibleEnum.Visible,
        hidden_rows=frozenset(row for row in marks.hidden_rows if row <= len(rows)),
        hidden_columns=frozenset(column for column in marks.hidden_columns if column < reach.columns),
        has_active_filter=marks.has_active_filter,
        merged_ranges=_merged_ranges(sheet),
        error_cells=frozenset(marks.error_cells),
        empty_formulas=frozenset(marks.empty_formulas),
    )


def _rows_from_a1(sheet: CalamineSheet) -> Rows:
    # Asked not to skip the blank rows above and columns before, calamine copies the whole rectangle first.
    rows: Rows = sheet.to_python(skip_empty_area=True)
    above, before = sheet.start or (0, 0)
    if before:
        rows = [[""] * before + row for row in rows]
    blank: Rows = [[] for _ in range(above)]
    return blank + rows if above else rows


def _fill_errors(rows: Rows, marks: SheetMarks) -> None:
    """calamine gives a blank for a cell that holds an error such as #N/A."""
    for (row, column), text in marks.error_cells.items():
        if row <= len(rows) and column < len(rows[row - 1]):
            rows[row - 1][column] = text


def _with_unworked_rows(rows: Rows, marks: SheetMarks, *, width: int) -> Rows:
    """Rows at the end that only hold formulas not worked out are not blank: somebody meant them."""
    last = max((row for row, _ in marks.empty_formulas), default=0)
    return rows + [[""] * width for _ in range(last - len(rows))]


def _merged_ranges(sheet: CalamineSheet) -> tuple[tuple[int, int, int, int], ...]:
    return tuple((top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in sheet.merged_cell_ranges or ())


@contextmanager
def _mending_failures(file: str, *, sheet: str = "") -> Iterator[None]:
    """Turn what calamine raises into words for the file's owner, with nothing of what the file holds."""
    try:
        yield
    except PasswordError:
        raise password_problem(file) from None
    except (CalamineError, OSError, ValueError):
        raise damage_problem(file) from None
    except OverflowError:
        raise _cell_problem(file, sheet=sheet) from None
    except BaseException as failure:
        # A panic in Rust comes as an exception that nothing but its name tells apart, and it is no Exception.
        if type(failure).__name__ != "PanicException":
            raise
        raise _cell_problem(file, sheet=sheet) from None


def _cell_problem(file: str, *, sheet: str) -> Problem:
    where = f"The sheet {sheet} of {file}" if sheet else file
    return Problem(
        f"{where} has a cell that cannot be read, most often a date or time that Excel shows as ####. "
        "Mend or clear such cells and save it again."
    )
