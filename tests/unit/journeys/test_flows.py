"""Ways through the services, counted."""

from itertools import pairwise

from ilacs.records.flows import FlowLink
from tests.unit.journeys.building import (
    assessment,
    care,
    contact,
    day,
    early_help,
    enquiry,
    followed,
    moves,
    need,
    plan,
    referral,
    table,
)

BEFORE = "2025-06-01"


def test_a_contact_that_leads_to_nothing_ends_there() -> None:
    assert moves(contact("2026-06-01")) == {("contact", "no_further_step"): 1}


def test_the_whole_way_to_a_plan() -> None:
    told = moves(
        contact("2026-06-01"),
        referral("2026-06-01"),
        assessment("2026-06-02", "2026-07-10"),
        enquiry("2026-06-05", "2026-06-20"),
        need("2026-06-01", case_status="Child Protection plan"),
        plan("2026-06-20"),
    )
    along = ["contact", "referral", "assessment", "section_47", "child_protection", "still_open"]
    assert list(told) == list(pairwise(along))


def test_need_begins_when_its_assessment_is_authorised() -> None:
    rows = referral("2026-06-01"), assessment("2026-06-02", "2026-07-10"), need("2026-06-01")
    assert list(moves(*rows)) == [
        ("referral", "assessment"),
        ("assessment", "children_in_need"),
        ("children_in_need", "still_open"),
    ]


def test_nobody_is_in_need_while_the_assessment_goes_on() -> None:
    rows = referral("2026-06-01"), assessment("2026-06-02"), need("2026-06-01")
    assert list(moves(*rows)) == [("referral", "assessment"), ("assessment", "still_open")]


def test_an_open_assessment_is_no_need_yet() -> None:
    assert moves(need("2026-06-01", case_status="Open assessment")) == {}


def test_an_assessment_long_after_need_began_is_not_waited_for() -> None:
    rows = assessment("2026-08-02", "2026-09-10"), need("2026-06-01")
    assert moves(*rows) == {("children_in_need", "still_open"): 1}


def test_need_that_closed_before_the_assessment_was_authorised_is_passed_over() -> None:
    rows = assessment("2026-06-02", "2026-07-10"), need("2026-06-01", "2026-07-01")
    assert moves(*rows) == {("assessment", "no_further_step"): 1}


def test_a_plan_that_follows_need_is_a_step_up() -> None:
    assert list(moves(need(BEFORE), enquiry("2026-06-01", "2026-06-20"), plan("2026-06-20"))) == [
        ("children_in_need", "child_protection"),
        ("child_protection", "still_open"),
    ]


def test_a_child_begins_where_they_were_when_the_period_began() -> None:
    told = followed(need(BEFORE), plan(BEFORE), contact("2026-06-01"))
    assert [(node.name, node.open_at_start) for node in told.nodes] == [("child_protection", 1), ("still_open", 0)]


def test_what_was_over_before_the_period_is_left_out() -> None:
    assert followed(contact(BEFORE), need(BEFORE, "2026-05-02")).children == 0


def test_what_ended_in_the_period_is_part_of_it() -> None:
    assert moves(need(BEFORE, "2026-05-03")) == {("children_in_need", "no_further_step"): 1}


def test_what_begins_after_the_lists_were_drawn_is_left_out() -> None:
    assert moves(contact("2026-11-03")) == {}


def test_what_ends_after_the_lists_were_drawn_is_still_open() -> None:
    assert moves(plan("2026-06-01", "2026-12-01")) == {("child_protection", "still_open"): 1}


def test_a_plan_that_ends_while_need_goes_on_is_a_step_down() -> None:
    assert list(moves(need(BEFORE), plan(BEFORE, "2026-07-01"))) == [
        ("child_protection", "stepped_down_to_need"),
        ("stepped_down_to_need", "still_open"),
    ]


def test_a_plan_that_ends_with_the_need_is_no_step_down() -> None:
    assert moves(need(BEFORE, "2026-07-01"), plan(BEFORE, "2026-07-01")) == {("child_protection", "no_further_step"): 1}


def test_a_plan_that_ends_because_care_begins_is_no_step_down() -> None:
    assert list(moves(need(BEFORE), plan(BEFORE, "2026-07-01"), care("2026-07-01"))) == [
        ("child_protection", "care"),
        ("care", "still_open"),
    ]


def test_early_help_steps_up_to_a_referral() -> None:
    assert list(moves(early_help(BEFORE, "2026-06-01"), referral("2026-06-01"))) == [
        ("early_help", "referral"),
        ("referral", "no_further_step"),
    ]


def test_early_help_after_a_later_service_is_a_step_down() -> None:
    rows = assessment("2026-06-01", "2026-07-01"), early_help("2026-07-10")
    assert list(moves(*rows)) == [
        ("assessment", "stepped_down_to_early_help"),
        ("stepped_down_to_early_help", "still_open"),
    ]


def test_early_help_that_outlasts_the_later_service_is_a_step_down() -> None:
    assert ("children_in_need", "stepped_down_to_early_help") in moves(
        need(BEFORE, "2026-07-15"), early_help("2026-07-10")
    )


def test_early_help_beside_an_open_case_is_no_move() -> None:
    assert moves(need(BEFORE), early_help("2026-07-10")) == {("children_in_need", "still_open"): 1}


def test_a_care_leaver_left_care_on_the_day_that_the_other_list_has() -> None:
    leaver = table("care_leavers", {"eligibility": "Former relevant child"})
    assert list(moves(care(BEFORE, "2026-07-01"), leaver)) == [("care", "leaving_care"), ("leaving_care", "still_open")]


def test_a_care_leaver_who_left_care_long_ago_was_there_before() -> None:
    told = followed(table("care_leavers", {"eligibility": "Qualifying care leaver"}))
    assert next((node.name, node.open_at_start) for node in told.nodes) == ("leaving_care", 1)


def test_an_eligible_child_is_in_care_and_no_care_leaver() -> None:
    leaver = table("care_leavers", {"eligibility": "Eligible child"})
    assert moves(care(BEFORE), leaver) == {("care", "still_open"): 1}


def test_an_adopted_child_leaves_care_for_good() -> None:
    rows = care(BEFORE, "2026-07-01"), table("adoption", {"adopted_on": "2026-07-01"})
    assert list(moves(*rows)) == [("care", "adopted"), ("adopted", "no_further_step")]


def test_a_contact_about_an_open_case_is_no_move_and_no_return() -> None:
    told = followed(need(BEFORE), contact("2026-07-01"))
    assert (len(told.links), told.returns) == (1, ())


def test_a_contact_after_the_case_closed_is_a_return() -> None:
    told = followed(need(BEFORE, "2026-06-01"), contact("2026-07-01"))
    assert told.returns == (FlowLink("children_in_need", "contact", 1),)


def test_a_child_counts_once_in_a_service() -> None:
    told = followed(table("contacts", {"contacted_on": "2026-06-01"}, {"contacted_on": "2026-07-01"}))
    assert told.nodes[0].children == 1


def test_a_second_assessment_that_goes_on_keeps_the_way_open() -> None:
    rows = {"started_on": "2026-06-01", "authorised_on": "2026-07-01"}, {"started_on": "2026-10-01"}
    assert moves(table("assessments", *rows)) == {("assessment", "still_open"): 1}


def test_an_enquiry_without_need_of_a_conference_is_over() -> None:
    told = moves(enquiry("2026-06-01", was_conference_unnecessary="Yes"))
    assert told == {("section_47", "no_further_step"): 1}


def test_children_are_counted_together() -> None:
    rows = table("contacts", *({"child_id": name, "contacted_on": "2026-06-01"} for name in "ABC"))
    assert moves(rows, referral("2026-06-02", child_id="B")) == {
        ("contact", "referral"): 1,
        ("contact", "no_further_step"): 2,
        ("referral", "no_further_step"): 1,
    }


def test_a_row_without_a_child_is_nobody_s() -> None:
    assert followed(table("contacts", {"child_id": None, "contacted_on": "2026-06-01"})).children == 0


def test_the_period_is_the_six_months_before_the_lists() -> None:
    told = followed(contact("2026-06-01"))
    assert (told.started_on, told.ended_on) == (day("2026-05-02"), day("2026-11-02"))


def test_a_workbook_that_lacks_a_column_loses_what_hangs_on_it_alone() -> None:
    rows = table("section_47", {"strategy_discussed_on": "2026-06-01"})
    assert moves(rows) == {("section_47", "still_open"): 1}
