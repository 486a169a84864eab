"""The inspections of one authority, and the next."""

from dataclasses import replace
from datetime import date

from ilacs.published.history import NextWindow, history_of, next_window
from ilacs.published.inspection import Inspection
from ilacs.published.register import load_inspections
from tests.unit.published.inspections import CUMBRIA, KENT, LEEDS, inspection, register

FIRST = inspection(LEEDS, date(2018, 1, 15), "RRRR")
SECOND = inspection(LEEDS, date(2021, 1, 18), "GGGG", kind="short")
THIRD = inspection(LEEDS, date(2025, 1, 13), "GGGGG")
KENT_ONCE = inspection(KENT, date(2024, 1, 15), "GGGGG")
HELD = register(FIRST, SECOND, THIRD, KENT_ONCE)


def window(code: str, as_at: date, *inspections: Inspection) -> NextWindow:
    found = next_window(code, register(*inspections) if inspections else HELD, as_at=as_at)
    assert found
    return found


def test_a_history_begins_with_the_oldest() -> None:
    assert [step.inspection for step in history_of(LEEDS, HELD)] == [FIRST, SECOND, THIRD]


def test_each_step_says_how_long_after_the_last_day_of_the_one_before() -> None:
    assert [step.days_since for step in history_of(LEEDS, HELD)] == [None, 1088, 1445]


def test_each_step_says_how_the_overall_grade_moved() -> None:
    assert [step.moved for step in history_of(LEEDS, HELD)] == ["", "improved", "kept_good_or_better"]


def test_after_a_single_inspection_nothing_is_measured() -> None:
    single = replace(FIRST, family="sif")
    assert [step.days_since for step in history_of(LEEDS, register(single, SECOND))] == [None, None]


def test_the_next_window_counts_from_the_last_day_on_site() -> None:
    found = window(KENT, date(2026, 8, 22))
    assert (found.after, found.pairs) == (KENT_ONCE, 2)
    assert (found.median_on - KENT_ONCE.ended_on).days == round((1088 + 1445) / 2)


def test_the_window_leaves_a_tenth_out_on_each_side() -> None:
    found = window(KENT, date(2026, 8, 22))
    assert found.share == 0.8
    assert (found.from_on - KENT_ONCE.ended_on).days == round(1088 + 0.1 * (1445 - 1088))
    assert (found.until - KENT_ONCE.ended_on).days == round(1088 + 0.9 * (1445 - 1088))


def test_only_what_was_known_on_the_day_counts() -> None:
    assert window(LEEDS, date(2026, 1, 1)).after == THIRD
    assert next_window(LEEDS, HELD, as_at=date(2024, 1, 1)) is None


def test_the_kinds_are_those_that_followed_the_same_grade() -> None:
    assert window(KENT, date(2026, 8, 22)).kinds == {"standard": 1}


def test_without_an_overall_grade_no_kind_is_likelier() -> None:
    latest = inspection(KENT, date(2026, 5, 11), "-GGGG")
    assert window(KENT, date(2026, 8, 22), FIRST, SECOND, THIRD, latest).kinds == {}


def test_an_authority_that_has_ended_expects_no_inspection() -> None:
    old = inspection(CUMBRIA, date(2022, 9, 19), "RRRG")
    assert next_window(CUMBRIA, register(FIRST, SECOND, THIRD, old), as_at=date(2026, 8, 22)) is None


def test_an_authority_without_ilacs_inspection_expects_none_on_a_day_we_know() -> None:
    assert next_window(KENT, register(FIRST, SECOND, THIRD), as_at=date(2026, 8, 22)) is None


def test_a_window_says_that_it_is_a_likelihood() -> None:
    found = next_window(LEEDS, load_inspections(), as_at=date(2026, 8, 22))
    assert found
    assert found.says.startswith("A likelihood, not a date")


def test_an_authority_without_inspections_has_no_history() -> None:
    assert history_of("837", HELD) == ()
