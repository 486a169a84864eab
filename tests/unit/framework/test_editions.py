from datetime import date

import pytest

from ilacs.framework import edition_on, load_editions, load_scale

FOUR = ("impact_of_leaders", "help_and_protection", "children_in_care", "care_leavers")


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2014, 3, 1), "sif"),
        (date(2017, 12, 31), "sif"),
        (date(2018, 1, 1), "2018"),
        (date(2022, 12, 31), "2018"),
        (date(2023, 1, 1), "2023"),
        (date(2024, 12, 12), "2023"),
        (date(2024, 12, 13), "2024-12"),
        (date(2026, 3, 31), "2024-12"),
        (date(2026, 4, 1), "2026-04"),
    ],
)
def test_an_inspection_takes_the_edition_of_its_first_day(day: date, name: str) -> None:
    edition = edition_on(day)
    assert edition
    assert edition.name == name


def test_there_was_no_edition_before_the_first() -> None:
    assert edition_on(date(2012, 1, 1)) is None


def test_each_edition_ends_where_the_next_begins() -> None:
    editions = load_editions()
    assert [one.until for one in editions[:-1]] == [one.from_on for one in editions[1:]]
    assert editions[-1].until is None


def test_judgements_are_in_the_order_of_the_report() -> None:
    judged = {one.name: one.judgements for one in load_editions()}
    assert judged["2026-04"] == FOUR
    assert judged["2023"] == judged["2024-12"] == (*FOUR, "overall_effectiveness")
    assert judged["2018"] == (*FOUR[:2], "in_care_and_care_leavers", "overall_effectiveness")


def test_every_judgement_has_its_words() -> None:
    named = {name for one in load_editions() for name in one.judgements}
    assert named == load_scale().judgements.keys() == load_scale().short.keys()


def test_grades_go_from_best_to_worst() -> None:
    assert {one.scale for one in load_editions()} == {("outstanding", "good", "requires_improvement", "inadequate")}


def test_every_edition_says_what_is_verified_and_what_is_not() -> None:
    assert all(one.changed and one.verified and one.not_verified for one in load_editions())
