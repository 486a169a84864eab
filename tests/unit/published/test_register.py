"""The register of inspections."""

from dataclasses import replace
from datetime import date

from ilacs.published.register import load_inspections
from tests.unit.published.inspections import KENT, LEEDS, inspection, register

EARLY = inspection(LEEDS, date(2023, 1, 16), "GGGGG", published_on=date(2023, 3, 10))
LATE = inspection(LEEDS, date(2025, 1, 13), "OOOOO", published_on=date(2025, 3, 4))


def test_inspections_stand_in_the_order_of_their_last_days() -> None:
    assert register(LATE, EARLY).inspections == (EARLY, LATE)


def test_the_inspections_of_one_authority_are_its_own() -> None:
    kent = inspection(KENT, date(2024, 1, 15), "GGGGG")
    assert register(EARLY, kent, LATE).of(KENT) == (kent,)


def test_the_last_day_on_site_decides_what_had_ended() -> None:
    held = register(EARLY, LATE)
    assert held.ended_by(date(2025, 1, 23)) == (EARLY,)
    assert held.ended_by(date(2025, 1, 24)) == (EARLY, LATE)


def test_a_report_that_was_not_out_can_be_left_out() -> None:
    held = register(EARLY, LATE)
    assert held.ended_by(date(2025, 1, 31), published_by=date(2025, 3, 3)) == (EARLY,)
    assert held.ended_by(date(2025, 1, 31), published_by=date(2025, 3, 4)) == (EARLY, LATE)


def test_a_report_whose_publication_nobody_knows_was_not_out() -> None:
    unknown = inspection(LEEDS, date(2024, 1, 15), "GGGGG")
    assert register(unknown).ended_by(date(2026, 1, 1), published_by=date(2026, 1, 1)) == ()


def test_an_added_inspection_takes_its_place_in_the_order() -> None:
    assert register(LATE).with_added([EARLY]).inspections == (EARLY, LATE)


def test_an_added_inspection_of_the_same_first_day_takes_the_place_of_the_old_one() -> None:
    mended = replace(EARLY, link="file")
    assert register(EARLY, LATE).with_added([mended]).inspections == (mended, LATE)


def test_a_report_whose_days_were_not_known_takes_the_place_of_its_stand_in() -> None:
    stand_in = replace(EARLY, started_on=date(2023, 3, 10), ended_on=date(2023, 3, 10), judgements={})
    assert register(stand_in, LATE).with_added([EARLY]).inspections == (EARLY, LATE)


def test_reports_without_a_day_of_publication_are_not_taken_for_each_other() -> None:
    unknown = replace(EARLY, published_on=None)
    other = replace(LATE, published_on=None)
    assert register(unknown).with_added([other]).inspections == (unknown, other)


def test_the_register_that_comes_with_ilacs_holds_every_ilacs_inspection_once() -> None:
    found = [(one.code, one.started_on) for one in load_inspections().inspections if one.family == "ilacs"]
    assert len(found) == len(set(found)) == 324


def test_it_knows_reports_published_by_its_day_and_none_later() -> None:
    days = [one.published_on for one in load_inspections().inspections if one.published_on]
    assert date(2026, 8, 20) == max(days) <= load_inspections().position
