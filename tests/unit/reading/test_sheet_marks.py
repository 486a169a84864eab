from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilacs.reading import sheet_marks
from ilacs.reading.sheet_marks import SheetMarks, column_number, read_marks
from ilacs.records import column_letter

SHEET = b"""<worksheet><sheetPr filterMode="1"/><cols><col min="3" max="4" hidden="1"/><col min="6" max="6"/></cols>
<sheetData><row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>
<row r="2" hidden="1"><c r="A2"><f>1+1</f><v></v></c><c r="AB2" t="inlineStr"><is><t>hidden="1" t="e"</t></is></c></row>
<row r="9" s="4"><c r="XFD9" s="4"/></row></sheetData></worksheet>"""


def marks_of(cells: str) -> SheetMarks:
    return read_marks([f"<worksheet><sheetData><row r='1'>{cells}</row></sheetData></worksheet>".encode()])


def cut(content: bytes, size: int) -> Iterable[bytes]:
    return (content[start : start + size] for start in range(0, len(content), size))


def test_all_marks_of_a_sheet_are_found() -> None:
    assert read_marks([SHEET]) == SheetMarks(
        hidden_rows={2},
        hidden_columns={2, 3},
        has_active_filter=True,
        error_cells={(1, 0): "#N/A"},
        empty_formulas={(2, 0)},
        rows_ended=3,
        last_row=2,
        columns=28,
    )


@given(size=st.integers(min_value=80, max_value=len(SHEET)))
def test_the_marks_do_not_depend_on_where_the_xml_is_cut(size: int) -> None:
    assert read_marks(cut(SHEET, size)) == read_marks([SHEET])


def test_a_sheet_may_spell_its_tags_with_a_prefix() -> None:
    prefixed = SHEET.replace(b"</", b"</x:").replace(b"<", b"<x:").replace(b"<x:/x:", b"</x:")
    assert read_marks([prefixed]) == read_marks([SHEET])


def test_nothing_has_no_marks() -> None:
    assert read_marks([]) == SheetMarks()


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1"><f>B1</f></c>',
        '<c r="A1"><f>B1</f><v/></c>',
        '<c r="A1"><f>B1</f><v /></c>',
        '<c r="A1"><f>B1</f><v></v></c>',
        '<c s="1" r="A1" ><f t="shared" si="0"/><v/></c>',
    ],
)
def test_a_formula_without_value_is_found(cell: str) -> None:
    assert marks_of(cell).empty_formulas == {(1, 0)}


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1"><f>B1</f><v>0</v></c>',
        '<c r="A1" t="str"><f>B1</f><v></v></c>',
        '<c r="A1"><v></v></c>',
        '<c r="A1"><f t="shared" si="0"/><v>1</v></c>',
    ],
)
def test_a_formula_with_its_value_is_not(cell: str) -> None:
    assert marks_of(cell).empty_formulas == set()


def test_a_long_row_is_cut_between_its_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet_marks, "_LONGEST_PIECE", 100)
    cells = "".join(f'<c r="{column_letter(column)}1" t="e"><v>#N/A</v></c>' for column in range(50))
    found = read_marks(cut(f"<worksheet><sheetData><row r='1'>{cells}</row></sheetData></worksheet>".encode(), 30))
    assert (len(found.error_cells), found.columns, found.last_row) == (50, 50, 1)


@pytest.mark.parametrize("value", ["<v/>", "<v></v>", ""])
def test_an_error_without_text_is_a_blank_cell(value: str) -> None:
    assert marks_of(f'<c r="B1" t="e">{value}</c><c r="C1"><v>#</v></c>').error_cells == {}


def test_a_blank_cell_is_no_error_whatever_it_says() -> None:
    assert marks_of('<c r="A1" t="e"/><c r="B1"><v>#5</v></c>').error_cells == {}


def test_a_hidden_column_without_place_is_none() -> None:
    assert read_marks([b'<worksheet><cols><col hidden="1"/></cols><sheetData/></worksheet>']).hidden_columns == set()


def test_a_filter_that_filters_nothing_is_no_active_filter() -> None:
    assert not read_marks([b'<worksheet><sheetData/><autoFilter ref="A1:C9"/></worksheet>']).has_active_filter


def test_a_filter_with_criteria_is_active() -> None:
    filtered = b'<worksheet><sheetData/><autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter></worksheet>'
    assert read_marks([filtered]).has_active_filter


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        ('<c r="A1"><v>1</v></c><c r="C1"><v>1</v></c>', 3),
        ('<c s="1" r="C1"><v>1</v></c>', 3),
        ("<c s='1' r = 'C1'><v>1</v></c>", 3),
        ("<c><v>1</v></c><c><v>1</v></c>", 2),
        ('<c r="A1"><v>1</v></c><c r="C1" s="1"/>', 1),
        ('<c r="C1"><is><r><rPr><color/></rPr></r></is></c>', 3),
        ('<c r="ZZZZZZ1"><v>1</v></c>', 18_278),
    ],
)
def test_columns_are_measured_to_the_last_filled_cell(cells: str, columns: int) -> None:
    assert marks_of(cells).columns == columns


def test_rows_are_counted_where_nothing_names_them() -> None:
    row = b"<row><c><v>1</v></c></row>"
    assert read_marks([b"<worksheet><sheetData>" + row * 3 + b"</sheetData></worksheet>"]).last_row == 3


def test_a_row_may_be_named_where_its_cells_are_not() -> None:
    assert read_marks([b'<worksheet><row r="7"><c><v>1</v></c></row></worksheet>']).last_row == 7


@given(position=st.integers(min_value=0, max_value=16_383))
def test_letters_and_numbers_of_columns_agree(position: int) -> None:
    assert column_number(column_letter(position).encode()) == position
