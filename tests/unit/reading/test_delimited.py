import pytest

from ilacs.reading import limits
from ilacs.reading.delimited import read_delimited
from ilacs.records import Problem, RawSheet


def sheet_of(text: str) -> RawSheet:
    return read_delimited(text.encode(), file="contacts.csv", name="contacts")


def rows_of(text: str) -> list[list[object]]:
    return [list(row) for row in sheet_of(text).rows]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    assert rows_of("a, b;c|d\te\n".replace(delimiter, "") + f"x{delimiter}y\n" * 3)[-1] == ["x", "y"]


def test_titles_above_do_not_mislead() -> None:
    assert rows_of("Annex A\nContacts, by day\n\n\na;b;c\n")[-1] == ["a", "b", "c"]


def test_delimiters_within_quotes_do_not_mislead() -> None:
    assert rows_of('"a;b;c;d",e\n"a;b;c;d",e\n') == [["a;b;c;d", "e"]] * 2


def test_one_column_needs_no_delimiter() -> None:
    assert rows_of("Gender\nMale\n") == [["Gender"], ["Male"]]


def test_a_first_line_may_name_the_delimiter_and_is_no_row() -> None:
    assert rows_of("sep=;\na,b,c;d\n") == [["a,b,c", "d"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_ends_a_row(end: str) -> None:
    assert rows_of(f"a,b{end}c,d{end}") == [["a", "b"], ["c", "d"]]


def test_blank_lines_keep_the_rows_below_at_their_numbers() -> None:
    assert rows_of("a,b\n\nc,d\n\n\n") == [["a", "b"], [], ["c", "d"]]


def test_a_line_end_within_quotes_stays_in_its_cell() -> None:
    assert rows_of('"a\nb",c\nd,e\n') == [["a\nb", "c"], ["d", "e"]]


def test_rows_may_differ_in_length() -> None:
    assert rows_of("a,b\nc\nd,e,f\n") == [["a", "b"], ["c"], ["d", "e", "f"]]


def test_text_after_a_closing_quote_is_read_as_excel_does() -> None:
    assert rows_of('a,b\n"c"d,e\n') == [["a", "b"], ["cd", "e"]]


@pytest.mark.parametrize("separator", ["\x0b", "\x0c", "\x1c", "\u2028", "\x85"])
def test_rare_line_separators_do_not_cut_a_row(separator: str) -> None:
    assert rows_of(f"a{separator}b,c\n") == [[f"a{separator}b", "c"]]


def test_a_quote_left_open_is_refused_with_its_row() -> None:
    with pytest.raises(Problem, match=r"^Row 3 of contacts\.csv has a cell without end"):
        sheet_of('a,b\nc,d\n"e,f\ng,h\n')


def test_a_quote_left_open_after_loose_quotes_is_refused_too() -> None:
    with pytest.raises(Problem, match=r"^Row 2 of contacts\.csv"):
        sheet_of('"a"b,c\n"d,' + "x" * 140_000)


def test_too_many_bytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CSV_BYTES", 3)
    with pytest.raises(Problem, match="larger than"):
        sheet_of("a,b\n")


def test_too_many_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CELLS", 3)
    with pytest.raises(Problem, match="larger than"):
        sheet_of("a,b\nc,d\n")
