"""Outcomes as at a day."""

from dataclasses import replace
from datetime import date

from ilacs.published.outcomes import Outcomes, outcomes_as_at
from tests.unit.published.inspections import CUMBERLAND, CUMBRIA, KENT, LEEDS, inspection, register

FIRST = inspection(LEEDS, date(2019, 1, 7), "RRRR", published_on=date(2019, 3, 1))
SECOND = inspection(LEEDS, date(2023, 3, 13), "GGGGG", published_on=date(2023, 5, 25))
OLD = inspection(CUMBRIA, date(2022, 9, 19), "RRRG", published_on=date(2022, 11, 15))
LAST_DAY = date(2023, 3, 31)


def overall(outcomes: Outcomes) -> dict[str, str]:
    return {result.authority.code: result.inspection.judgements["overall_effectiveness"] for result in outcomes.results}


def test_of_each_authority_the_inspection_that_ended_last_counts() -> None:
    assert overall(outcomes_as_at(date(2024, 1, 1), register(FIRST, SECOND))) == {LEEDS: "good"}


def test_an_inspection_counts_from_its_last_day_on_site() -> None:
    held = register(FIRST, SECOND)
    assert overall(outcomes_as_at(date(2023, 3, 23), held)) == {LEEDS: "requires_improvement"}
    assert overall(outcomes_as_at(date(2023, 3, 24), held)) == {LEEDS: "good"}


def test_a_report_that_was_not_out_by_the_second_day_does_not_count() -> None:
    known = outcomes_as_at(date(2023, 3, 31), register(FIRST, SECOND), published_by=date(2023, 4, 30))
    assert overall(known) == {LEEDS: "requires_improvement"}


def test_an_abolished_authority_counts_to_its_last_day() -> None:
    known = outcomes_as_at(LAST_DAY, register(OLD))
    assert [result.authority.name for result in known.abolished_since] == ["Cumbria"]
    assert outcomes_as_at(date(2023, 4, 1), register(OLD)).n == 0


def test_a_new_authority_has_no_result_until_it_is_inspected() -> None:
    new = inspection(CUMBERLAND, date(2024, 10, 7), "GGRGG")
    before, after = (outcomes_as_at(day, register(OLD, new)) for day in (date(2024, 10, 17), date(2024, 10, 18)))
    assert "Cumberland" in [authority.name for authority in before.not_inspected]
    assert overall(after) == {CUMBERLAND: "good"}


def test_an_older_authority_with_nothing_in_the_register_is_unread_and_not_uninspected() -> None:
    known = outcomes_as_at(LAST_DAY, register(FIRST))
    assert KENT in [authority.code for authority in known.unread]
    assert KENT not in [authority.code for authority in known.not_inspected]


def test_the_last_inspection_counts_even_where_no_grade_of_it_was_read() -> None:
    unread = replace(SECOND, judgements={}, missing=dict.fromkeys(SECOND.judgements, "unread"))
    known = outcomes_as_at(date(2024, 1, 1), register(FIRST, unread))
    assert known.n == 0
    assert LEEDS in [authority.code for authority in known.unread]


def test_a_new_authority_whose_inspection_was_not_read_has_been_inspected() -> None:
    new = replace(inspection(CUMBERLAND, date(2024, 10, 7), "GGRGG"), judgements={})
    known = outcomes_as_at(date(2025, 1, 1), register(new))
    assert CUMBERLAND in [authority.code for authority in known.unread]
    assert CUMBERLAND not in [authority.code for authority in known.not_inspected]


def test_every_authority_of_the_day_has_a_result_or_a_reason() -> None:
    known = outcomes_as_at(date(2024, 1, 1), register(FIRST, SECOND))
    assert known.n + len(known.not_inspected) + len(known.unread) == 153


def test_results_are_counted_by_ofsted_s_regions_and_by_type() -> None:
    known = outcomes_as_at(LAST_DAY, register(FIRST, OLD))
    assert {
        name: profile["overall_effectiveness"]["requires_improvement"] for name, profile in known.by_region.items()
    } == {
        "North East, Yorkshire and the Humber": 1,
        "North West": 1,
    }
    assert set(known.by_kind) == {"county", "metropolitan"}


def test_grades_move_among_the_inspections_of_the_day_alone() -> None:
    held = register(FIRST, SECOND, OLD)
    assert outcomes_as_at(date(2023, 1, 1), held).transitions.pairs == 0
    assert outcomes_as_at(date(2024, 1, 1), held).transitions.first_to_latest.improved == 1
