import pytest

from ilacs.annex_a import Column, ColumnType
from ilacs.pseudonymising import Treatment, load_pseudonymising
from tests.unit.pseudonymising.making import SPECIFICATION

FACTS = load_pseudonymising()
COLUMNS = [column for list_ in SPECIFICATION.lists.values() for column in list_.columns.values()]
NAMES = {column.name for column in COLUMNS}


def test_every_type_of_column_has_a_treatment_and_every_treatment_is_explained() -> None:
    assert (FACTS.types.keys(), FACTS.says.keys()) == (set(ColumnType), set(Treatment))


@pytest.mark.parametrize("kind", [ColumnType.TEXT, ColumnType.IDENTIFIER])
def test_a_text_that_nobody_thought_of_is_removed(kind: ColumnType) -> None:
    assert FACTS.of(Column("new", "New", kind)).treatment is Treatment.REMOVE


def test_no_identifier_and_no_text_is_kept() -> None:
    free = [column for column in COLUMNS if column.type in (ColumnType.TEXT, ColumnType.IDENTIFIER)]
    assert {FACTS.of(column).treatment for column in free} == {Treatment.PSEUDONYM, Treatment.CODE, Treatment.REMOVE}


def test_every_identifier_that_joins_lists_still_joins_them() -> None:
    assert {FACTS.of(column).treatment for column in COLUMNS if column.joins} == {Treatment.PSEUDONYM}


def test_what_is_declared_is_of_columns_that_there_are() -> None:
    named = {name for columns in FACTS.combinations for name in columns} | FACTS.columns.keys()
    assert named - NAMES == set()


def test_kinds_of_pseudonym_begin_differently() -> None:
    treated = [one for one in FACTS.columns.values() if one.treatment is Treatment.PSEUDONYM]
    assert len({one.prefix for one in treated}) == len({one.kind for one in treated}) == len(treated)
