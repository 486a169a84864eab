from dataclasses import replace

from ilacs.pseudonymising import SmallCells, load_pseudonymising
from ilacs.pseudonymising.small_cells import find_small_cells
from ilacs.records import Table
from tests.unit.pseudonymising.making import SPECIFICATION, table

FACTS = replace(load_pseudonymising(), combinations=(("age", "gender"), ("gender", "is_uasc")))
CONTACTS = table(
    "contacts",
    child_id=["A", "B", "C", "C", None, None],
    age=["5", "6", "12", "12", "12", None],
    gender=["Male", "Male", "Male", "Male", "Male", "Male"],
)


def found(made: Table = CONTACTS, fewest_alike: int = 3) -> list[SmallCells]:
    return list(find_small_cells([made], SPECIFICATION, FACTS, fewest_alike=fewest_alike))


def test_children_in_small_cells_are_counted_once_and_each_row_is_told() -> None:
    assert found() == [
        SmallCells(
            "contacts", ("age", "gender"), cells=3, small=3, smallest=1, children=5, alone=1, rows=(2, 3, 4, 5, 6, 7)
        )
    ]


def test_ages_are_taken_in_bands() -> None:
    assert found(fewest_alike=2)[0].children == 1


def test_a_cell_with_enough_children_is_not_small() -> None:
    assert (found(fewest_alike=1)[0].small, found(fewest_alike=1)[0].rows) == (0, ())


def test_a_list_without_one_of_the_columns_is_not_looked_at_in_that_way() -> None:
    assert found(table("contacts", gender=["Male"])) == []


def test_a_list_without_rows_has_no_cells() -> None:
    assert found(table("contacts", age=[], gender=[])) == []
