from ilacs.places import load_register
from ilacs.published.register import load_inspections
from ilacs.web.councils.presenters import neighbours

REGISTER = load_inspections()
LEEDS, CITY, CUMBRIA, FURNESS = (load_register().by_code(code) for code in ("383", "201", "909", "943"))


def test_neighbours_stand_in_the_order_of_closeness_with_their_grades() -> None:
    table = neighbours.neighbours_table(LEEDS, "2025", REGISTER)
    assert table is not None
    assert len(table.rows) == 10
    first = table.rows[0].cells
    assert first[0].href.startswith("/councils/")
    assert first[0].note.startswith("inspected ")
    assert [column.text for column in table.columns][-1] == "Overall effectiveness"


def test_an_edition_without_neighbours_is_no_table() -> None:
    assert neighbours.neighbours_table(CUMBRIA, "2025", REGISTER) is None
    assert neighbours.neighbours_table(CUMBRIA, "2021", REGISTER) is not None


def test_a_council_that_was_not_inspected_says_so() -> None:
    nobody = load_inspections().__class__((), REGISTER.position)
    table = neighbours.neighbours_table(LEEDS, "2025", nobody)
    assert table is not None
    assert {cell.text for cell in table.rows[0].cells[2:]} == {"not inspected"}


def test_those_like_nobody_come_with_a_caution() -> None:
    assert neighbours.caution(CITY, "2025").startswith("DfE calls all ten")
    assert neighbours.caution(CUMBRIA, "2025").startswith("DfE names no statistical neighbours")
    assert neighbours.caution(LEEDS, "2025") == ""


def test_how_many_stayed_is_counted() -> None:
    assert neighbours.kept_words(LEEDS) == "Of the ten of 2021, 2 are still among the ten of 2025."
    assert neighbours.kept_words(FURNESS) == ""


def test_both_editions_are_data() -> None:
    assert {len(found) for found in neighbours.record(LEEDS).values() if isinstance(found, list)} == {10}
    assert len(neighbours.sheet(LEEDS).rows) == 20
    assert neighbours.sheet(FURNESS).rows[0][0] == "2025"
