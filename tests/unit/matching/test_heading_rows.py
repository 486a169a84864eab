from ilacs.matching.heading_rows import Sighting, look_at
from ilacs.records import RawSheet

from .building import clues, headings, list_sheet, sheet


def seen_in(made: RawSheet) -> Sighting:
    given = clues()
    return look_at(made, given.known, given.declared)


def best_row(made: RawSheet) -> int | None:
    candidates = seen_in(made).candidates
    return max(candidates, key=lambda candidate: candidate.share).row if candidates else None


def test_headings_may_stand_below_a_title() -> None:
    assert best_row(sheet("x", ["List 1: Contacts"], [], headings("contacts"))) == 3


def test_headings_are_looked_for_in_fifteen_rows() -> None:
    assert best_row(sheet("x", *[[""]] * 14, headings("contacts"))) == 15
    assert best_row(sheet("x", *[[""]] * 15, headings("contacts"))) is None


def test_four_headings_are_enough_and_three_are_not() -> None:
    assert best_row(sheet("x", headings("contacts")[3:])) == 1
    assert best_row(sheet("x", headings("contacts")[4:])) is None


def test_the_fullest_row_is_the_row_of_headings() -> None:
    assert best_row(sheet("x", headings("contacts")[:4], headings("contacts"))) == 2
    assert best_row(sheet("x", headings("contacts")[:6], headings("contacts")[:4])) == 1


def test_headings_down_a_column_are_none() -> None:
    assert best_row(sheet("Guidance", *([heading, "What it is"] for heading in headings("contacts")))) is None


def test_the_identifier_is_looked_for() -> None:
    (with_it,) = (c for c in seen_in(list_sheet("contacts")).candidates if c.list_ == "contacts")
    (without,) = (c for c in seen_in(sheet("x", headings("contacts")[1:])).candidates if c.list_ == "contacts")
    assert with_it.has_identifier and not without.has_identifier


def test_another_return_gives_itself_away() -> None:
    seen = seen_in(
        sheet("List_1", ["Unique ID", "UPN", "ULN", "Date of birth", "Gender", "Ethnicity", "SEN primary need"])
    )
    assert seen.other_return and "Area SEND" in seen.other_return.looks_like


def test_a_list_with_some_columns_of_another_return_stays_a_list() -> None:
    assert seen_in(sheet("x", [*headings("contacts"), "UPN", "School"])).other_return is None
    assert seen_in(sheet("x", [*headings("children_in_need"), "UPN", "School", "SEN", "ULN"])).other_return is None
