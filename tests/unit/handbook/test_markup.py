"""Markdown."""

from ilacs.handbook.markup import code, fence, page, table


def test_a_table_has_headings_and_rows() -> None:
    assert table(("A", "B"), [["1", "2"]]) == "| A | B |\n| --- | --- |\n| 1 | 2 |\n"


def test_a_bar_and_a_line_break_stay_in_their_cell() -> None:
    assert table(("A",), [["one |\ntwo"]]).endswith("| one \\| two |\n")


def test_a_blank_name_is_not_marked() -> None:
    assert (code("age"), code("")) == ("`age`", "")


def test_a_fence_trims_what_it_holds() -> None:
    assert fence("\na > b\n", "sql") == "```sql\na > b\n```\n"


def test_blank_parts_of_a_page_leave_no_gap() -> None:
    assert page("# A", "", "text\n") == "# A\n\ntext\n"
