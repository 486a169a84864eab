"""Error rules told again in plain Python, without the engine: true of a row at fault."""

import datetime
from collections.abc import Callable, Mapping

from ilacs.synthesis.made_up import Row
from tests.unit.synthesis.towns import AS_AT, PERIOD_START, YEAR_START, Town, age_on, days, is_before, working_days

IsAtFault = Callable[[Row, Town], bool]

ORDERS_AT_18 = ("E11", "E12", "E41", "E45", "E46", "E47", "E48")
TEMPORARY = ("T0", "T1", "T2", "T3", "T4")
ADOPTIVE = ("A3", "A4", "A5", "A6")


def _later(day: object, number: int) -> datetime.date | None:
    return day + datetime.timedelta(days=number) if isinstance(day, datetime.date) else None


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _repeats(list_: str, *columns: str) -> IsAtFault:
    def is_repeated(row: Row, town: Town) -> bool:
        return sum(all(one[column] == row[column] for column in columns) for one in town.of(list_, row)) > 1

    return is_repeated


def _order(first: str, second: str) -> IsAtFault:
    return lambda row, town: is_before(row[first], row[second])


def _pair(first: str, second: str) -> IsAtFault:
    return lambda row, town: row[first] is not None and row[second] is None


def _is_open(town: Town, list_: str, row: Row, ended: str) -> bool:
    return any(one[ended] is None for one in town.of(list_, row))


def _earlier_rows(town: Town, list_: str, row: Row, day: str) -> int:
    listed = {one[day] for one in town.of(list_, row) if one[day] is not None}
    latest = max(listed, default=None)  # type: ignore[type-var]
    return sum(is_before(one, latest) for one in listed)


CONTACTS: Mapping[str, IsAtFault] = {
    "contact_was_before_the_period": lambda row, town: is_before(row["contacted_on"], PERIOD_START),
    "contact_was_listed_twice": _repeats("contacts", "contacted_on", "source"),
    "unborn_child_had_a_gender": lambda row, town: row["age"] == -1 and row["gender"] != "Not stated/recorded",
    "born_child_had_a_birth_date_ahead": lambda row, town: row["age"] != -1 and is_before(AS_AT, row["born_on"]),
    "birth_was_expected_too_late": lambda row, town: row["age"] == -1 and days(AS_AT, row["born_on"]) > 280,
    "born_child_was_coded_unborn": lambda row, town: row["age"] == -1 and days(row["born_on"], AS_AT) > 0,
    "age_did_not_fit_date_of_birth": lambda row, town: (
        row["age"] != -1 and row["born_on"] is not None and row["age"] != age_on(row["born_on"], AS_AT)
    ),
    "person_was_26_or_over": lambda row, town: _number(row["age"]) >= 26,
    "contact_was_long_before_birth": lambda row, town: days(row["contacted_on"], row["born_on"]) > 280,
    "gender_blank": lambda row, town: row["gender"] is None,
    "source_blank": lambda row, town: row["source"] is None,
    "contacted_on_after_extract": lambda row, town: is_before(AS_AT, row["contacted_on"]),
}

EARLY_HELP: Mapping[str, IsAtFault] = {
    "early_help_ended_before_it_started": _order("completed_on", "started_on"),
    "early_help_ended_before_the_period": lambda row, town: is_before(row["completed_on"], PERIOD_START),
    "early_help_was_listed_twice": _repeats("early_help", "started_on"),
    "organisation_blank": lambda row, town: row["organisation"] is None,
}

REFERRALS: Mapping[str, IsAtFault] = {
    "referral_was_before_the_period": lambda row, town: is_before(row["referred_on"], PERIOD_START),
    "previous_referrals_differed_between_rows": lambda row, town: (
        len({one["previous_referrals"] for one in town.of("referrals", row)}) > 1
    ),
    "previous_referrals_were_fewer_than_listed": lambda row, town: (
        _number(row["previous_referrals"]) < _earlier_rows(town, "referrals", row, "referred_on")
    ),
    "referral_was_listed_twice": _repeats("referrals", "referred_on", "source"),
}

ASSESSMENTS: Mapping[str, IsAtFault] = {
    "assessment_was_authorised_before_it_started": _order("authorised_on", "started_on"),
    "assessment_was_authorised_before_the_period": lambda row, town: is_before(row["authorised_on"], PERIOD_START),
    "whether_child_was_seen_was_not_recorded": _pair("authorised_on", "was_child_seen"),
    "outcome_of_assessment_was_missing": _pair("authorised_on", "was_support_required"),
    "open_assessment_had_an_outcome": _pair("was_support_required", "authorised_on"),
    "assessment_was_listed_twice": _repeats("assessments", "started_on"),
    "child_had_two_open_assessments": lambda row, town: (
        row["authorised_on"] is None and _repeats("assessments", "authorised_on")(row, town)
    ),
    "assessed_child_was_missing_from_children_in_need": lambda row, town: (
        row["authorised_on"] is None and not town.of("children_in_need", row)
    ),
}

SECTION_47: Mapping[str, IsAtFault] = {
    "enquiry_was_decided_before_the_period": lambda row, town: (
        is_before(row["strategy_discussed_on"], PERIOD_START)
        and row["was_conference_unnecessary"] is not None
        and not days(PERIOD_START, row["conference_held_on"])
    ),
    "conference_was_before_the_enquiry": _order("conference_held_on", "strategy_discussed_on"),
    "unnecessary_conference_was_held": lambda row, town: (
        row["was_conference_unnecessary"] == "Yes" and row["conference_held_on"] is not None
    ),
    "result_of_conference_was_missing": _pair("conference_held_on", "was_plan_made"),
    "result_was_recorded_without_conference": _pair("was_plan_made", "conference_held_on"),
    "previous_enquiries_were_fewer_than_listed": lambda row, town: (
        _number(row["previous_enquiries"]) < _earlier_rows(town, "section_47", row, "strategy_discussed_on")
    ),
    "enquiry_was_listed_twice": _repeats("section_47", "strategy_discussed_on"),
    "child_had_two_undecided_enquiries": lambda row, town: (
        row["was_conference_unnecessary"] is None
        and _repeats("section_47", "was_conference_unnecessary", "conference_held_on")(row, town)
    ),
    "conference_made_a_plan_that_was_missing": lambda row, town: (
        row["was_plan_made"] == "Yes"
        and not any(
            abs(days(row["conference_held_on"], one["started_on"])) <= 5 for one in town.of("child_protection", row)
        )
    ),
    "conference_made_no_plan_but_one_started": lambda row, town: (
        row["was_plan_made"] == "No"
        and any(one["started_on"] == row["conference_held_on"] for one in town.of("child_protection", row))
    ),
}

CHILDREN_IN_NEED: Mapping[str, IsAtFault] = {
    "child_was_listed_more_than_once": _repeats("children_in_need"),
    "episode_closed_before_it_started": _order("closed_on", "started_on"),
    "episode_closed_before_the_period": lambda row, town: is_before(row["closed_on"], PERIOD_START),
    "closed_without_a_reason": _pair("closed_on", "closure_reason"),
    "closure_reason_had_no_closure_date": _pair("closure_reason", "closed_on"),
    "closed_case_had_an_open_status": lambda row, town: (
        row["closed_on"] is not None and row["case_status"] != "Closed episode"
    ),
    "closed_status_had_no_closure_date": lambda row, town: (
        row["closed_on"] is None and row["case_status"] == "Closed episode"
    ),
    "order_was_made_at_18_or_over": lambda row, town: (
        row["closure_reason"] in ("RC1", "RC3", "RC4") and age_on(row["born_on"], row["closed_on"]) >= 18
    ),
    "case_stayed_open_after_18th_birthday": lambda row, town: row["closed_on"] is None and _number(row["age"]) >= 18,
    "care_leaver_was_left_on_children_in_need": lambda row, town: (
        row["closed_on"] is None and any(_number(one["age"]) >= 18 for one in town.of("care_leavers", row))
    ),
    "looked_after_status_was_not_on_children_in_care": lambda row, town: (
        row["case_status"] == "Looked after child" and not _is_open(town, "children_in_care", row, "ceased_on")
    ),
    "child_in_care_had_another_status": lambda row, town: (
        row["case_status"] not in ("Looked after child", "Closed episode")
        and _is_open(town, "children_in_care", row, "ceased_on")
    ),
    "plan_status_was_not_on_child_protection": lambda row, town: (
        row["case_status"] == "Child Protection plan" and not _is_open(town, "child_protection", row, "ended_on")
    ),
    "child_on_a_plan_had_another_status": lambda row, town: (
        row["case_status"] in ("Child in need plan", "Open assessment")
        and _is_open(town, "child_protection", row, "ended_on")
    ),
    "assessment_status_had_no_open_assessment": lambda row, town: (
        row["case_status"] == "Open assessment" and not _is_open(town, "assessments", row, "authorised_on")
    ),
    "plan_came_before_the_start": lambda row, town: any(
        is_before(one["started_on"], row["started_on"]) for one in town.of("child_protection", row)
    ),
    "conference_came_before_the_start": lambda row, town: any(
        is_before(one["conference_held_on"], row["started_on"]) for one in town.of("section_47", row)
    ),
    "closed_during_a_plan": lambda row, town: (
        row["closed_on"] is not None
        and any(
            one["ended_on"] is None or is_before(row["closed_on"], one["ended_on"])
            for one in town.of("child_protection", row)
        )
    ),
    "closed_during_care": lambda row, town: (
        row["closed_on"] is not None
        and any(
            one["ceased_on"] is None or is_before(row["closed_on"], one["ceased_on"])
            for one in town.of("children_in_care", row)
        )
    ),
    "closed_during_an_assessment": lambda row, town: (
        row["closed_on"] is not None and _is_open(town, "assessments", row, "authorised_on")
    ),
    "closed_during_an_enquiry": lambda row, town: (
        row["closed_on"] is not None and _is_open(town, "section_47", row, "was_conference_unnecessary")
    ),
    "last_seen_was_before_a_visit": lambda row, town: any(
        is_before(row["last_seen_on"], one["visited_on"])
        for list_ in ("child_protection", "children_in_care")
        for one in town.of(list_, row)
    ),
    "open_child_in_need_had_no_worker": lambda row, town: row["closed_on"] is None and row["worker"] is None,
}

CHILD_PROTECTION: Mapping[str, IsAtFault] = {
    "child_was_listed_more_than_once": _repeats("child_protection"),
    "plan_ended_before_it_started": _order("ended_on", "started_on"),
    "plan_started_and_ended_on_one_day": lambda row, town: row["ended_on"] == row["started_on"],
    "plan_ended_before_the_period": lambda row, town: is_before(row["ended_on"], PERIOD_START),
    "visit_missing": lambda row, town: (
        row["ended_on"] is None and row["visited_on"] is None and working_days(row["started_on"], AS_AT) > 10
    ),
    "visit_was_after_the_plan": _order("ended_on", "visited_on"),
    "visit_did_not_say_if_seen_alone": _pair("visited_on", "was_seen_alone"),
    "seen_alone_was_given_without_a_visit": _pair("was_seen_alone", "visited_on"),
    "unborn_child_was_seen_alone": lambda row, town: row["age"] == -1 and row["was_seen_alone"] == "Yes",
    "review_was_not_after_the_start": lambda row, town: (
        row["reviewed_on"] is not None and not is_before(row["started_on"], row["reviewed_on"])
    ),
    "first_review_missing": lambda row, town: (
        row["ended_on"] is None and row["reviewed_on"] is None and days(row["started_on"], AS_AT) > 91
    ),
    "plan_stayed_open_after_18th_birthday": lambda row, town: row["ended_on"] is None and _number(row["age"]) >= 18,
    "child_on_a_plan_was_missing_from_children_in_need": lambda row, town: (
        row["ended_on"] is None and not town.of("children_in_need", row)
    ),
    "emergency_protection_was_not_shown": lambda row, town: (
        row["was_emergency_protected"] == "No"
        and any(
            one["legal_status"] in ("L1", "L2") and days(PERIOD_START, one["legal_status_started_on"]) >= 0
            for one in town.of("children_in_care", row)
        )
    ),
}

CHILDREN_IN_CARE: Mapping[str, IsAtFault] = {
    "child_was_listed_more_than_once": _repeats("children_in_care"),
    "ceased_before_it_started": _order("ceased_on", "started_on"),
    "ceased_before_the_period": lambda row, town: is_before(row["ceased_on"], PERIOD_START),
    "ceased_reason_missing": _pair("ceased_on", "ceased_reason"),
    "ceased_date_missing": _pair("ceased_reason", "ceased_on"),
    "care_went_on_after_18": lambda row, town: row["ceased_on"] is None and _number(row["age"]) >= 18,
    "started_at_18_or_over": lambda row, town: age_on(row["born_on"], row["started_on"]) >= 18,
    "started_before_birth": _order("started_on", "born_on"),
    "second_period_started_too_long_ago": lambda row, town: (
        row["is_second_period"] == "Yes" and is_before(row["started_on"], YEAR_START)
    ),
    "legal_status_started_after_care_ceased": _order("ceased_on", "legal_status_started_on"),
    "police_protection_lasted_too_long": lambda row, town: (
        row["legal_status"] == "L1" and days(row["legal_status_started_on"], row["ceased_on"] or AS_AT) > 3
    ),
    "youth_justice_status_was_given_under_10": lambda row, town: (
        row["legal_status"] in ("J1", "J2", "J3") and _number(row["age"]) < 10
    ),
    "first_review_missing": lambda row, town: (
        row["reviewed_on"] is None and working_days(row["started_on"], row["ceased_on"] or AS_AT) > 20
    ),
    "reviewed_after_care_ceased": _order("ceased_on", "reviewed_on"),
    "visit_missing": lambda row, town: (
        row["visited_on"] is None and days(row["started_on"], row["ceased_on"] or AS_AT) > 7
    ),
    "health_checked_after_care_ceased": lambda row, town: (
        is_before(row["ceased_on"], row["health_assessed_on"]) or is_before(row["ceased_on"], row["dental_checked_on"])
    ),
    "placements_were_too_few": lambda row, town: (
        row["placements"] == 1
        and is_before(YEAR_START, row["placement_started_on"])
        and is_before(row["started_on"], row["placement_started_on"])
        and row["placement_type"] not in TEMPORARY
    ),
    "placements_were_too_many": lambda row, town: (
        _number(row["placements"]) >= 2 and is_before(row["placement_started_on"], YEAR_START)
    ),
    "placement_started_before_care": _order("placement_started_on", "started_on"),
    "placement_started_after_care_ceased": lambda row, town: (
        row["ceased_on"] is not None and not is_before(row["placement_started_on"], row["ceased_on"])
    ),
    "temporary_placement_was_the_last": lambda row, town: (
        row["ceased_on"] is not None and row["placement_type"] in TEMPORARY
    ),
    "temporary_placement_was_the_first": lambda row, town: (
        row["placement_type"] in TEMPORARY and row["placement_started_on"] == row["started_on"]
    ),
    "placed_for_adoption_without_order": lambda row, town: (
        row["placement_type"] in ("A5", "A6") and row["legal_status"] not in ("E1", "D1")
    ),
    "accommodated_child_was_with_parents": lambda row, town: (
        row["placement_type"] == "P1" and row["legal_status"] == "V2"
    ),
    "independent_living_was_under_16": lambda row, town: row["placement_type"] == "P2" and _number(row["age"]) < 16,
    "semi_independent_living_was_under_16": lambda row, town: (
        row["placement_type"] == "H5" and _number(row["age"]) < 16
    ),
    "placement_provider_missing": lambda row, town: (
        row["placement_provider"] is None and row["placement_type"] not in (*TEMPORARY, "Z1")
    ),
    "parent_provider_contradicted_placement": lambda row, town: (
        row["placement_provider"] is not None
        and (row["placement_provider"] == "PR0") != (row["placement_type"] == "P1")
    ),
    "council_provided_hospital_or_custody": lambda row, town: (
        row["placement_type"] in ("R2", "R5") and row["placement_provider"] in ("PR1", "PR2")
    ),
    "placement_postcode_missing": lambda row, town: (
        row["placement_postcode"] is None
        and row["placement_type"] not in (*TEMPORARY, "Z1")
        and row["placement_authority"] not in ("CON", "NUK")
    ),
    "interview_offer_missing": lambda row, town: (
        _number(row["missing_episodes"]) >= 1 and row["was_interview_offered"] is None
    ),
    "interview_accepted_without_offer": lambda row, town: (
        row["was_interview_accepted"] is not None and row["was_interview_offered"] in (None, "No")
    ),
    "order_ended_care_at_18": lambda row, town: (
        row["ceased_reason"] in ORDERS_AT_18 and age_on(row["born_on"], row["ceased_on"]) >= 18
    ),
    "adopted_without_being_placed": lambda row, town: (
        row["ceased_reason"] in ("E11", "E12") and row["placement_type"] not in ADOPTIVE
    ),
    "stayed_with_carers_under_18": lambda row, town: (
        row["ceased_reason"] == "E17" and age_on(row["born_on"], row["ceased_on"]) < 18
    ),
    "child_in_care_was_missing_from_children_in_need": lambda row, town: (
        row["ceased_on"] is None and not town.of("children_in_need", row)
    ),
    "adopted_child_had_no_order": lambda row, town: (
        row["ceased_reason"] in ("E11", "E12")
        and not any(one["adopted_on"] == row["ceased_on"] for one in town.of("adoption", row))
    ),
    "adoptive_placement_had_no_date": lambda row, town: (
        row["placement_type"] in ADOPTIVE and not any(one["placed_on"] for one in town.of("adoption", row))
    ),
}

CARE_LEAVERS: Mapping[str, IsAtFault] = {
    "young_person_was_listed_more_than_once": _repeats("care_leavers"),
    "young_person_was_under_16": lambda row, town: 0 <= _number(row["age"]) < 16,
    "relevant_at_18_or_over": lambda row, town: row["eligibility"] == "Relevant child" and _number(row["age"]) >= 18,
    "former_relevant_under_18": lambda row, town: (
        row["eligibility"] == "Former relevant child" and _number(row["age"]) < 18
    ),
    "eligible_at_18_or_over": lambda row, town: row["eligibility"] == "Eligible child" and _number(row["age"]) >= 18,
    "accommodation_missing": lambda row, town: row["in_touch"] == "Yes" and row["accommodation"] is None,
    "suitability_missing": lambda row, town: row["in_touch"] == "Yes" and row["accommodation_suitability"] is None,
    "activity_missing": lambda row, town: row["in_touch"] == "Yes" and row["activity"] is None,
    "contact_missing": lambda row, town: row["in_touch"] == "Yes" and row["contacted_on"] is None,
    "contact_was_more_than_a_year_ago": lambda row, town: (
        row["in_touch"] == "Yes" and is_before(row["contacted_on"], YEAR_START)
    ),
    "nobody_was_allocated": lambda row, town: row["worker"] is None and row["personal_adviser"] is None,
    "eligible_child_was_not_in_care": lambda row, town: (
        row["eligibility"] == "Eligible child" and not _is_open(town, "children_in_care", row, "ceased_on")
    ),
    "care_leaver_was_still_in_care": lambda row, town: (
        row["eligibility"] != "Eligible child" and _is_open(town, "children_in_care", row, "ceased_on")
    ),
    "asylum_status_was_lost_on_leaving_care": lambda row, town: (
        row["is_uasc"] == "No" and any(one["is_uasc"] == "Yes" for one in town.of("children_in_care", row))
    ),
}

ADOPTION: Mapping[str, IsAtFault] = {
    "decision_was_listed_more_than_once": _repeats("adoption", "decided_on"),
    "decided_before_entering_care": _order("decided_on", "entered_care_on"),
    "decided_before_birth": _order("decided_on", "born_on"),
    "placement_ordered_before_decision": _order("placement_ordered_on", "decided_on"),
    "matched_before_decision": _order("matched_on", "decided_on"),
    "placed_before_match": _order("placed_on", "matched_on"),
    "placed_before_decision": _order("placed_on", "decided_on"),
    "adopted_before_placement": _order("adopted_on", "placed_on"),
    "adopted_without_placement": _pair("adopted_on", "placed_on"),
    "reversed_before_decision": _order("reversed_on", "decided_on"),
    "reversal_reason_missing": _pair("reversed_on", "reversal_reason"),
    "reversal_date_missing": _pair("reversal_reason", "reversed_on"),
    "fostered_for_adoption_before_entering_care": _order("fostered_for_adoption_on", "entered_care_on"),
    "fostered_for_adoption_after_placement": _order("placed_on", "fostered_for_adoption_on"),
    "order_did_not_end_care": lambda row, town: (
        days(PERIOD_START, row["adopted_on"]) > 0
        and not any(one["ceased_reason"] in ("E11", "E12") for one in town.of("children_in_care", row))
    ),
    "order_and_end_of_care_differed": lambda row, town: any(
        one["ceased_reason"] in ("E11", "E12") and one["ceased_on"] != row["adopted_on"]
        for one in town.of("children_in_care", row)
    ),
    "waiting_child_was_not_in_care": lambda row, town: (
        row["adopted_on"] is None
        and row["reversed_on"] is None
        and not _is_open(town, "children_in_care", row, "ceased_on")
    ),
}

ADOPTERS: Mapping[str, IsAtFault] = {
    "adopter_was_listed_more_than_once": lambda row, town: (
        sum(one["adopter_id"] == row["adopter_id"] for one in town.families[row["family_id"]]) > 1
    ),
    "stage_1_started_before_the_enquiry": _order("stage_1_started_on", "enquired_on"),
    "stage_1_ended_before_it_started": _order("stage_1_ended_on", "stage_1_started_on"),
    "stage_2_started_before_stage_1_ended": _order("stage_2_started_on", "stage_1_ended_on"),
    "stage_1_end_missing": _pair("stage_2_started_on", "stage_1_ended_on"),
    "stage_2_ended_before_it_started": _order("stage_2_ended_on", "stage_2_started_on"),
    "matched_before_approval": _order("matched_on", "stage_2_ended_on"),
    "child_was_placed_before_the_match": _order("placed_on", "matched_on"),
    "order_was_made_before_the_placement": _order("adopted_on", "placed_on"),
    "children_placed_missing": _pair("placed_on", "children_placed"),
    "placement_date_missing": _pair("children_placed", "placed_on"),
    "left_without_a_reason": _pair("left_on", "leaving_reason"),
    "leaving_reason_had_no_date": _pair("leaving_reason", "left_on"),
    "left_before_the_year": lambda row, town: is_before(row["left_on"], YEAR_START),
    "order_was_made_before_the_year": lambda row, town: is_before(row["adopted_on"], YEAR_START),
}

TRUTHS: Mapping[str, IsAtFault] = {
    f"{list_}.{name}": is_at_fault
    for list_, truths in {
        "contacts": CONTACTS,
        "early_help": EARLY_HELP,
        "referrals": REFERRALS,
        "assessments": ASSESSMENTS,
        "section_47": SECTION_47,
        "children_in_need": CHILDREN_IN_NEED,
        "child_protection": CHILD_PROTECTION,
        "children_in_care": CHILDREN_IN_CARE,
        "care_leavers": CARE_LEAVERS,
        "adoption": ADOPTION,
        "adopters": ADOPTERS,
    }.items()
    for name, is_at_fault in truths.items()
}


def at_fault(rule: str, town: Town) -> set[int]:
    """Spreadsheet rows that a rule, as told here, finds."""
    list_ = rule.partition(".")[0]
    return town.places(list_, [row for row in town.rows[list_] if TRUTHS[rule](row, town)])
