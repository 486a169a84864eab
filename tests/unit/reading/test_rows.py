from ilacs.reading.rows import without_blank_end


def test_blank_rows_at_the_end_are_dropped() -> None:
    assert without_blank_end([["a", ""], ["", ""], []]) == [["a", ""]]


def test_blank_rows_above_and_between_stay() -> None:
    rows = [[], ["a"], [""], ["b"]]
    assert without_blank_end(rows) is rows


def test_no_and_zero_are_not_blank() -> None:
    assert without_blank_end([[False], [0], [0.0], [" "]]) == [[False], [0], [0.0], [" "]]


def test_nothing_stays_nothing() -> None:
    assert without_blank_end([["", ""], [""]]) == []
