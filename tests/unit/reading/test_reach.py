import pytest

from ilacs.reading import limits
from ilacs.reading.reach import Reach, reach_of_ods, reach_of_xlsb, refuse_far_cells
from ilacs.records import Problem
from tests.functional.containers import ods_parts, ods_row

BLANK_ROWS = '<table:table-row table:number-rows-repeated="1000"><table:table-cell/></table:table-row>'
BLANK_CELLS = '<table:table-cell table:number-columns-repeated="16000"/>'
EQUAL_CELLS = '<table:table-cell table:number-columns-repeated="16000"><text:p>x</text:p></table:table-cell>'


def reach_of(rows: str) -> Reach:
    return reach_of_ods([str(ods_parts(rows)["content.xml"]).encode()])


def test_a_rectangle_within_the_limit_passes() -> None:
    refuse_far_cells(Reach(limits.CELLS // 20, 20), sheet="List 1", file="a.xlsx")


@pytest.mark.parametrize("before", [1, limits.CELLS])
def test_cells_read_before_count(before: int) -> None:
    with pytest.raises(Problem, match=r"The sheet List 1 of .* reaches to row"):
        refuse_far_cells(Reach(limits.CELLS // 20, 20), sheet="List 1", file="a.xlsx", before=before)


@pytest.mark.parametrize("reach", [Reach(1_048_577, 1), Reach(1, 16_385)])
def test_cells_outside_of_any_sheet_are_refused(reach: Reach) -> None:
    with pytest.raises(Problem, match="beyond the last one"):
        refuse_far_cells(reach, sheet="List 1", file="a.xlsx")


def test_rows_and_columns_of_opendocument_are_counted() -> None:
    assert reach_of(ods_row(["a", "b"]) + ods_row(["c"])) == Reach(2, 2)


def test_blank_rows_and_cells_at_the_end_do_not_count() -> None:
    assert reach_of(ods_row(["a", "b"], more=BLANK_CELLS) + BLANK_ROWS) == Reach(1, 2)


def test_blank_rows_between_others_count_as_often_as_repeated() -> None:
    assert reach_of(ods_row(["a"]) + BLANK_ROWS + ods_row(["b"])) == Reach(1002, 1)


def test_equal_cells_count_as_often_as_repeated() -> None:
    assert reach_of(ods_row(["a"], more=EQUAL_CELLS)) == Reach(1, 16_001)


def test_each_sheet_of_opendocument_counts_by_itself() -> None:
    another = ods_row(["a"]) + '</table:table><table:table table:name="List 2">' + ods_row(["b"])
    assert reach_of(another) == Reach(1, 1)


def test_binary_records_tell_rows_and_columns() -> None:
    row = bytes([0, 4]) + (41).to_bytes(4, "little")
    cell = bytes([5, 12]) + (6).to_bytes(4, "little") + bytes(8)
    long_record = bytes([0x81, 0x01, 0x80, 0x01]) + bytes(128)
    assert reach_of_xlsb(long_record + row + cell) == Reach(42, 7)


def test_a_binary_sheet_cut_short_ends_the_count() -> None:
    assert reach_of_xlsb(bytes([0, 0xFF, 0xFF, 0xFF, 0xFF, 6, 0, 0, 0])) == Reach(7, 0)
