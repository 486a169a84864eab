"""Lists and columns."""

from ilacs.annex_a import Column, ColumnType, List

OLD, NEW = Column("a", "A", ColumnType.TEXT), Column("b", "B", ColumnType.TEXT, since="2023")
LIST = List("one", 1, "One", {"a": OLD, "b": NEW}, titles_before={"2019": "First"})


def test_an_edition_has_no_column_of_a_later_one() -> None:
    assert (LIST.columns_in("2019"), LIST.columns_in("2023")) == ((OLD,), (OLD, NEW))


def test_a_title_of_an_edition_is_the_one_it_had() -> None:
    assert (LIST.title_in("2019"), LIST.title_in("2023")) == ("First", "One")
