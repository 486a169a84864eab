"""Gaps and overlaps: each rule marks what it should, and nothing that is just right."""

from pathlib import Path

from ilacs.journeys.declared import load_marks
from ilacs.records import Table
from ilacs.records.journeys import Mark, MarkKind
from tests.unit.journeys.building import (
    assessment,
    care,
    contact,
    day,
    early_help,
    enquiry,
    journey,
    need,
    plan,
    referral,
    table,
)


def marks(rule: str, *tables: Table) -> list[Mark]:
    return [mark for mark in journey(*tables).marks if mark.rule == rule]


def days(rule: str, *tables: Table) -> list[tuple[str, str]]:
    """First and last day of each mark of a rule."""
    return [(mark.started_on.isoformat(), mark.ended_on.isoformat()) for mark in marks(rule, *tables)]


def test_time_without_any_service_between_two_is_a_gap() -> None:
    helped = early_help("2026-01-01", "2026-03-01"), need("2026-04-01")
    (gap,) = marks("no_service_between", *helped)
    assert (gap.kind, gap.days, gap.ended_on) == (MarkKind.GAP, 31, day("2026-04-01"))
    assert [place.list_ for place in gap.places] == ["early_help", "children_in_need"]


def test_a_service_that_follows_the_next_day_leaves_no_gap() -> None:
    assert days("no_service_between", early_help("2026-01-01", "2026-03-01"), need("2026-03-02")) == []


def test_a_service_that_goes_on_meanwhile_leaves_no_gap() -> None:
    helped = early_help("2026-01-01", "2026-03-01"), need("2026-02-01", "2026-06-01"), plan("2026-05-01")
    assert days("no_service_between", *helped) == []


def test_a_service_whose_end_could_not_be_read_leaves_no_gap() -> None:
    unread = table(
        "early_help", {"started_on": "2026-01-01", "completed_on": None}, unusable={"completed_on": frozenset({2})}
    )
    assert days("no_service_between", unread, need("2026-06-01")) == []


def test_time_after_the_last_service_is_no_gap() -> None:
    assert days("no_service_between", need("2026-01-01", "2026-03-01"), contact("2026-06-01")) == []


def test_a_referral_that_needs_action_and_led_to_none_is_a_gap() -> None:
    assert days("referral_led_to_nothing", referral("2026-06-01")) == [("2026-06-01", "2026-11-02")]


def test_a_referral_that_was_followed_that_day_is_no_gap() -> None:
    assert days("referral_led_to_nothing", referral("2026-06-01"), assessment("2026-06-01")) == []


def test_an_assessment_before_the_referral_does_not_follow_it() -> None:
    told = days("referral_led_to_nothing", referral("2026-06-01"), assessment("2026-05-01", "2026-05-31"))
    assert len(told) == 1


def test_a_referral_closed_without_action_is_no_gap() -> None:
    assert days("referral_led_to_nothing", referral("2026-06-01", is_no_further_action="Yes")) == []


def test_a_referral_during_an_episode_of_need_is_no_gap() -> None:
    assert days("referral_led_to_nothing", referral("2026-06-01"), need("2026-01-01", "2026-06-02")) == []


def test_a_referral_of_the_last_days_may_still_lead_to_something() -> None:
    assert days("referral_led_to_nothing", referral("2026-10-29")) == []
    assert len(days("referral_led_to_nothing", referral("2026-10-28"))) == 1


def test_a_plan_that_a_conference_made_and_that_never_started_is_a_gap() -> None:
    conference = enquiry("2026-06-01", "2026-06-10", was_plan_made="Yes")
    assert days("conference_led_to_no_plan", conference) == [("2026-06-10", "2026-11-02")]
    assert days("conference_led_to_no_plan", conference, plan("2026-06-10")) == []


def test_a_conference_that_made_no_plan_leaves_no_gap() -> None:
    assert days("conference_led_to_no_plan", enquiry("2026-06-01", "2026-06-10", was_plan_made="No")) == []
    assert days("conference_led_to_no_plan", enquiry("2026-06-01", "2026-06-10")) == []


def test_two_assessments_at_once_overlap() -> None:
    rows = (
        {"started_on": "2026-06-01", "authorised_on": "2026-07-01"},
        {"started_on": "2026-06-20", "authorised_on": None},
    )
    (overlap,) = marks("two_at_once", table("assessments", *rows))
    assert (overlap.kind, overlap.days, overlap.says) == (MarkKind.OVERLAP, 11, "Assessment: two at once.")
    assert [place.row for place in overlap.places] == [2, 3]


def test_an_assessment_that_starts_as_another_ends_does_not_overlap() -> None:
    rows = {"started_on": "2026-06-01", "authorised_on": "2026-07-01"}, {"started_on": "2026-07-01"}
    assert days("two_at_once", table("assessments", *rows)) == []


def test_two_open_episodes_of_early_help_overlap() -> None:
    rows = {"started_on": "2026-06-01"}, {"started_on": "2026-10-01"}
    assert days("two_at_once", table("early_help", *rows)) == [("2026-10-01", "2026-11-02")]


def test_an_assessment_of_unknown_end_overlaps_nothing() -> None:
    rows = {"started_on": "2026-06-01", "authorised_on": None}, {"started_on": "2026-10-01", "authorised_on": None}
    assert days("two_at_once", table("assessments", *rows, unusable={"authorised_on": frozenset({2})})) == []


def test_a_plan_outside_the_episode_of_need_is_marked_before_and_after_it() -> None:
    told = days("plan_outside_need", plan("2026-01-01", "2026-06-01"), need("2026-02-01", "2026-05-01"))
    assert told == [("2026-01-01", "2026-02-01"), ("2026-05-01", "2026-06-01")]


def test_a_plan_as_long_as_the_episode_of_need_is_right() -> None:
    assert days("plan_outside_need", plan("2026-01-01", "2026-06-01"), need("2026-01-01", "2026-06-01")) == []


def test_care_outside_the_episode_of_need_is_marked() -> None:
    assert days("care_outside_need", care("2026-10-01"), need("2026-01-01", "2026-10-31")) == [
        ("2026-10-31", "2026-11-02")
    ]
    assert days("care_outside_need", care("2026-10-01"), need("2026-10-01")) == []


def test_a_placement_before_care_is_marked() -> None:
    assert days("placement_outside_care", care("2026-10-10", placement_started_on="2026-10-01")) == [
        ("2026-10-01", "2026-10-10")
    ]
    assert days("placement_outside_care", care("2026-10-10", placement_started_on="2026-10-10")) == []


def test_a_plan_that_goes_on_in_care_is_marked() -> None:
    assert days("plan_and_care", plan("2026-01-01", "2026-10-20"), care("2026-10-10")) == [("2026-10-10", "2026-10-20")]
    assert days("plan_and_care", plan("2026-01-01", "2026-10-10"), care("2026-10-10")) == []


def test_early_help_that_goes_on_in_need_is_marked() -> None:
    assert days("early_help_and_need", early_help("2026-01-01", "2026-04-01"), need("2026-03-01")) == [
        ("2026-03-01", "2026-04-01")
    ]
    assert days("early_help_and_need", early_help("2026-01-01", "2026-03-01"), need("2026-03-01")) == []


def test_care_after_the_eighteenth_birthday_is_marked() -> None:
    assert days("care_after_18", care("2024-01-01", born_on="2008-10-01")) == [("2026-10-01", "2026-11-02")]


def test_care_that_ends_on_the_eighteenth_birthday_is_right() -> None:
    assert days("care_after_18", care("2024-01-01", "2026-10-01", born_on="2008-10-01")) == []


def test_care_that_began_after_the_eighteenth_birthday_is_marked_whole() -> None:
    assert days("care_after_18", care("2026-10-05", born_on="2008-10-01")) == [("2026-10-05", "2026-11-02")]


def test_nobody_is_too_old_whose_birth_date_is_blank() -> None:
    assert days("care_after_18", care("1990-01-01")) == []


def test_a_plan_after_the_eighteenth_birthday_is_marked() -> None:
    assert days("plan_after_18", plan("2024-01-01", born_on="2008-10-01")) == [("2026-10-01", "2026-11-02")]
    assert days("plan_after_18", plan("2024-01-01", born_on="2008-11-02")) == []


def test_care_after_the_adoption_order_is_marked() -> None:
    adopted = table("adoption", {"adopted_on": "2026-10-01"})
    assert days("care_after_adoption", care("2024-01-01"), adopted) == [("2026-10-01", "2026-11-02")]
    assert days("care_after_adoption", care("2024-01-01", "2026-10-01"), adopted) == []


def test_what_ended_before_it_started_is_no_overlap() -> None:
    assert journey(plan("2026-06-11", "2026-06-01"), care("2026-06-05", "2026-06-01")).marks == ()


def test_marks_are_told_by_their_first_days() -> None:
    told = journey(referral("2026-06-01"), plan("2026-01-01", "2026-02-01"), care("2026-03-01")).marks
    assert [mark.started_on for mark in told] == sorted(mark.started_on for mark in told)
    assert len(told) > 2


def test_every_rule_has_an_example_here() -> None:
    tests = Path(__file__).read_text(encoding="utf-8")
    assert [rule.name for rule in load_marks() if f'"{rule.name}"' not in tests] == []
