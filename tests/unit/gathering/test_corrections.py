"""Each deviation of the known SQL from Ofsted's guidance is put right. The lists are drawn on 2 November 2026."""

import pytest

from tests.unit.gathering.small_extracts import Record, built


def referral(day: str, number: str = "R1", **more: object) -> Record:
    return {
        "cine_referral_id": number,
        "cine_person_id": "A",
        "cine_referral_date": day,
        "cine_referral_nfa": "N",
        **more,
    }


def care(start: str, end: str | None = None, reason: str | None = None, **more: object) -> Record:
    return {
        "clae_cla_episode_id": start,
        "clae_person_id": "A",
        "clae_cla_id": "P1",
        "clae_cla_episode_start_date": start,
        "clae_cla_episode_ceased_date": end,
        "clae_cla_episode_ceased_reason": reason,
        "clae_entered_care_date": start,
        **more,
    }


def missing(day: str, kind: str = "M", **more: object) -> Record:
    return {
        "miss_table_id": day,
        "miss_person_id": "A",
        "miss_missing_episode_type": kind,
        "miss_missing_episode_start_date": day,
        **more,
    }


def plan(start: str, number: str, **more: object) -> Record:
    return {"cppl_cp_plan_id": number, "cppl_person_id": "A", "cppl_cp_plan_start_date": start, **more}


CIN_PLAN = {"cinp_person_id": "A", "cinp_cin_plan_start_date": "2026-09-01"}
IN_CARE = care("2025-01-06")


def test_an_unborn_child_has_the_expected_date_of_birth_and_age_minus_1() -> None:
    [row] = built(
        "contacts",
        person={"pers_person_id": "A", "pers_gender": "U", "pers_expected_dob": "2026-12-24"},
        contacts={"cont_person_id": "A", "cont_contact_date": "2026-10-01", "cont_contact_source_code": "3E"},
    )
    assert (row["born_on"], row["age"], row["gender"]) == ("2026-12-24", "-1", "Not stated/recorded")


@pytest.mark.parametrize(("born_on", "age"), [("2016-11-02", "10"), ("2016-11-03", "9"), ("2026-11-02", "0")])
def test_age_is_in_completed_years(born_on: str, age: str) -> None:
    person = {"pers_person_id": "A", "pers_dob": born_on}
    [row] = built("referrals", person=person, cin_episodes=referral("2026-10-01"))
    assert row["age"] == age


@pytest.mark.parametrize(("codes", "answer"), [(["NONE"], "No"), (["NONE", "VIS"], "Yes"), ([], "Unknown")])
def test_a_child_of_whom_no_disability_is_recorded_is_unknown(codes: list[str], answer: str) -> None:
    records = [{"disa_person_id": "A", "disa_disability_code": code} for code in codes]
    assessment = {"cina_person_id": "A", "cina_assessment_start_date": "2026-10-01"}
    [row] = built("assessments", person={"pers_person_id": "A"}, disability=records, cin_assessments=assessment)
    assert row["has_disability"] == answer


def test_referrals_are_counted_back_from_the_latest() -> None:
    episodes = [referral("2025-05-05", "1"), referral("2025-06-01", "2"), referral("2026-05-20", "3")]
    [row] = built("referrals", cin_episodes=episodes)
    assert row["previous_referrals"] == "1"


def test_a_referral_without_an_outcome_is_blank_and_not_no() -> None:
    [row] = built("referrals", cin_episodes=referral("2026-10-01", cine_referral_nfa=None))
    assert row["is_no_further_action"] is None


def test_a_source_that_is_no_code_stays_unrecognised() -> None:
    [row] = built(
        "contacts",
        contacts={"cont_person_id": "A", "cont_contact_date": "2026-10-01", "cont_contact_source_code": "ZZ9"},
    )
    assert row["source"] is None


@pytest.mark.parametrize(("flag", "answer"), [("N", "Yes"), ("Y", "No"), (None, None)])
def test_support_was_required_unless_no_further_action_followed(flag: str | None, answer: str | None) -> None:
    assessment = {
        "cina_person_id": "A",
        "cina_assessment_start_date": "2026-08-03",
        "cina_assessment_auth_date": "2026-09-01",
        "cina_assessment_outcome_nfa": flag,
    }
    [row] = built("assessments", cin_assessments=assessment)
    assert (row["was_support_required"], row["was_child_seen"]) == (answer, "Unknown")


def test_an_open_assessment_says_nothing_of_its_outcome() -> None:
    assessment = {"cina_person_id": "A", "cina_assessment_start_date": "2026-10-01", "cina_assessment_outcome_nfa": "N"}
    [row] = built("assessments", cin_assessments=assessment)
    assert (row["was_support_required"], row["was_child_seen"], row["authorised_on"]) == (None, None, None)


def enquiry(day: str, number: str, **more: object) -> Record:
    return {"s47e_s47_enquiry_id": number, "s47e_person_id": "A", "s47e_s47_start_date": day, **more}


def conference(day: str, enquiry_id: str, flag: str = "N") -> Record:
    return {
        "icpc_icpc_id": day,
        "icpc_s47_enquiry_id": enquiry_id,
        "icpc_person_id": "A",
        "icpc_icpc_date": day,
        "icpc_icpc_outcome_cp_flag": flag,
    }


def test_conferences_are_counted_before_the_latest_enquiry_and_without_its_own() -> None:
    rows = built(
        "section_47",
        s47_enquiry=[enquiry("2026-01-12", "1"), enquiry("2026-09-01", "2")],
        initial_cp_conference=[conference("2026-02-02", "1"), conference("2026-09-20", "2", "Y")],
    )
    assert [(row["previous_enquiries"], row["previous_conferences"], row["was_plan_made"]) for row in rows] == [
        ("1", "1", "Yes")
    ]


def test_two_conferences_of_one_enquiry_make_one_row() -> None:
    meetings = [conference("2026-09-25", "2"), conference("2026-09-20", "2", "Y")]
    [row] = built("section_47", s47_enquiry=enquiry("2026-09-01", "2"), initial_cp_conference=meetings)
    assert (row["conference_held_on"], row["was_plan_made"]) == ("2026-09-20", "Yes")


@pytest.mark.parametrize(("ended_on", "answer"), [("2026-09-20", "Yes"), (None, None)])
def test_an_enquiry_is_undecided_until_it_ends(ended_on: str | None, answer: str | None) -> None:
    [row] = built("section_47", s47_enquiry=enquiry("2026-09-01", "2", s47e_s47_nfa="Y", s47e_s47_end_date=ended_on))
    assert row["was_conference_unnecessary"] == answer


def test_a_child_with_a_referral_and_no_service_is_not_in_need() -> None:
    assert built("children_in_need", cin_episodes=referral("2026-09-01")) == []


def test_a_young_person_with_leaving_care_services_alone_is_not_in_need() -> None:
    leaver = {"clea_person_id": "A", "clea_care_leaver_in_touch": "YES"}
    assert built("children_in_need", cin_episodes=referral("2026-09-01"), care_leavers=leaver) == []


@pytest.mark.parametrize(
    "more",
    [
        {"cine_referral_nfa": "Y"},
        {"cine_close_date": "2026-10-01", "cine_close_reason": "RC8"},
        {"cine_close_date": "2026-05-01", "cine_close_reason": "RC7"},
    ],
)
def test_cases_that_ofsted_does_not_ask_for_are_left_out(more: dict[str, object]) -> None:
    assert built("children_in_need", cin_episodes=referral("2026-09-01", **more), cin_plans=CIN_PLAN) == []


def test_the_first_status_that_applies_is_taken() -> None:
    services = {"cin_plans": CIN_PLAN, "cp_plans": plan("2026-09-01", "1")}
    [row] = built("children_in_need", cin_episodes=referral("2026-09-01"), **services)
    assert row["case_status"] == "Child Protection plan"
    [row] = built("children_in_need", cin_episodes=referral("2026-09-01"), cla_episodes=IN_CARE, **services)
    assert row["case_status"] == "Looked after child"


def test_an_open_episode_comes_before_a_later_one_that_was_closed() -> None:
    closed = referral("2026-09-10", "2", cine_close_date="2026-09-30", cine_close_reason="RC7")
    [row] = built("children_in_need", cin_episodes=[referral("2026-09-01"), closed], cin_plans=CIN_PLAN)
    assert (row["started_on"], row["case_status"]) == ("2026-09-01", "Child in need plan")


def test_a_visit_at_which_the_child_was_not_seen_does_not_count() -> None:
    visits = [
        {"cinv_person_id": "A", "cinv_cin_visit_date": "2026-10-01", "cinv_cin_visit_seen": "Y"},
        {"cinv_person_id": "A", "cinv_cin_visit_date": "2026-10-20", "cinv_cin_visit_seen": "N"},
    ]
    [row] = built("children_in_need", cin_episodes=referral("2026-09-01"), cin_plans=CIN_PLAN, cin_visits=visits)
    assert row["last_seen_on"] == "2026-10-01"


def test_the_names_of_team_and_worker_are_written_and_a_number_where_there_is_no_name() -> None:
    holder = {
        "invo_person_id": "A",
        "invo_professional_team": "T1",
        "invo_professional_id": "W9",
        "invo_involvement_start_date": "2026-09-01",
    }
    team = {"dept_team_id": "T1", "dept_team_name": "Family Support 1"}
    [row] = built(
        "children_in_need",
        cin_episodes=referral("2026-09-01"),
        cin_plans=CIN_PLAN,
        involvements=holder,
        department=team,
    )
    assert (row["team"], row["worker"]) == ("Family Support 1", "W9")


def test_another_authority_s_plan_counts_neither_as_the_plan_nor_as_an_earlier_one() -> None:
    plans = [plan("2020-01-06", "1"), plan("2024-01-08", "2", cppl_cp_plan_ola="Y"), plan("2026-03-02", "3")]
    [row] = built("child_protection", cp_plans=[*plans, plan("2026-05-04", "4", cppl_cp_plan_ola="Y")])
    assert (row["started_on"], row["previous_plans"]) == ("2026-03-02", "1")


def test_a_review_that_is_planned_does_not_count() -> None:
    reviews = [
        {"cppr_cp_plan_id": "1", "cppr_person_id": "A", "cppr_cp_review_date": day}
        for day in ("2026-06-01", "2026-12-01")
    ]
    [row] = built("child_protection", cp_plans=plan("2026-03-02", "1"), cp_reviews=reviews)
    assert row["reviewed_on"] == "2026-06-01"


@pytest.mark.parametrize(
    ("status", "ended_on", "answer"), [("L2", "2026-05-02", "Yes"), ("L2", "2026-05-01", "No"), ("C1", None, "No")]
)
def test_emergency_protection_counts_within_six_months(status: str, ended_on: str | None, answer: str) -> None:
    legal = {
        "lega_person_id": "A",
        "lega_legal_status": status,
        "lega_legal_status_start_date": "2026-04-28",
        "lega_legal_status_end_date": ended_on,
    }
    [row] = built("child_protection", cp_plans=plan("2026-03-02", "1"), legal_status=legal)
    assert row["was_emergency_protected"] == answer


def test_every_missing_episode_of_the_period_of_care_within_a_year_counts() -> None:
    times = [missing("2025-10-01"), missing("2026-01-05"), missing("2026-10-06"), missing("2026-10-09", "Away")]
    [row] = built("children_in_care", cla_episodes=IN_CARE, missing=times)
    assert (row["missing_episodes"], row["absent_episodes"]) == ("2", "1")


@pytest.mark.parametrize(("offered", "answers"), [("Y", ("Yes", "No")), ("N", ("No", None)), (None, ("Unknown", None))])
def test_an_interview_that_was_not_offered_was_not_declined(
    offered: str | None, answers: tuple[str, str | None]
) -> None:
    away = missing("2026-10-06", miss_missing_rhi_offered=offered, miss_missing_rhi_accepted="N")
    [row] = built("children_in_care", cla_episodes=IN_CARE, missing=away)
    assert (row["was_interview_offered"], row["was_interview_accepted"]) == answers


def test_a_child_never_missing_was_offered_nothing() -> None:
    [row] = built("children_in_care", cla_episodes=IN_CARE)
    assert (row["missing_episodes"], row["was_interview_offered"]) == ("0", None)


def test_an_episode_that_ended_as_the_next_began_does_not_end_the_care() -> None:
    later = care("2026-05-05", clae_entered_care_date="2025-01-06")
    [row] = built("children_in_care", cla_episodes=[care("2025-01-06", "2026-05-05", "X1"), later])
    assert (row["started_on"], row["ceased_on"], row["ceased_reason"]) == ("2025-01-06", None, None)


def test_a_second_period_follows_one_that_ended_within_a_year() -> None:
    earlier = care("2025-01-06", "2025-12-01", "E4A")
    [row] = built("children_in_care", cla_episodes=[earlier, care("2026-02-02", clae_cla_id="P2")])
    assert (row["started_on"], row["is_second_period"]) == ("2026-02-02", "Yes")


def test_a_visit_before_the_present_placement_counts() -> None:
    placements = [
        {
            "clap_cla_placement_id": number,
            "clap_person_id": "A",
            "clap_cla_placement_start_date": start,
            "clap_cla_placement_end_date": end,
        }
        for number, start, end in (("1", "2025-01-06", "2026-10-28"), ("2", "2026-10-28", None))
    ]
    visit = {"clav_person_id": "A", "clav_cla_visit_date": "2026-10-01"}
    [row] = built("children_in_care", cla_episodes=IN_CARE, cla_placement=placements, cla_visits=visit)
    assert (row["visited_on"], row["placements"], row["placement_started_on"]) == ("2026-10-01", "2", "2026-10-28")


@pytest.mark.parametrize(("ended_on", "answer"), [("2025-11-02", "Yes"), ("2025-11-01", "No"), (None, "Yes")])
def test_a_claim_for_asylum_that_ended_over_a_year_ago_does_not_count(ended_on: str | None, answer: str) -> None:
    status = {"immi_person_id": "A", "immi_immigration_status": "UASC", "immi_immigration_status_end_date": ended_on}
    [row] = built("children_in_care", cla_episodes=IN_CARE, immigration_status=status)
    assert row["is_uasc"] == answer


@pytest.mark.parametrize(
    ("held", "code"),
    [
        ('{"RETURN1M": "N", "ADOPTION": "Y"}', "Adoption"),
        ('{"RETURN1M": "Y", "RETURN6M": "Y"}', "Return to family"),
        ('{"RETURN1M": "Y", "ADOPTION": "Y"}', None),
        ('{"RETURN1M": "", "ADOPTION": ""}', None),
        ("Long-term fostering", "Long-term fostering"),
    ],
)
def test_one_permanence_plan_is_picked_from_the_care_plan(held: str, code: str | None) -> None:
    care_plan = {"lacp_person_id": "A", "lacp_cla_care_plan_start_date": "2026-01-05", "lacp_cla_care_plan_json": held}
    [row] = built("children_in_care", cla_episodes=IN_CARE, cla_care_plan=care_plan)
    assert row["permanence_plan"] == code


def test_a_health_check_that_was_refused_did_not_take_place() -> None:
    check = {"clah_person_id": "A", "clah_health_check_type": "Health Assessment"}
    checks = [
        {**check, "clah_health_check_date": "2026-03-02"},
        {**check, "clah_health_check_date": "2026-09-01", "clah_health_check_status": "Refused"},
        {**check, "clah_health_check_date": "2026-10-01", "clah_health_check_type": "Dental Check"},
    ]
    [row] = built("children_in_care", cla_episodes=IN_CARE, cla_health=checks)
    assert (row["health_assessed_on"], row["dental_checked_on"]) == ("2026-03-02", "2026-10-01")


def test_leaving_care_has_one_row_for_each_person_with_the_old_activity_codes_kept() -> None:
    leaver = {"clea_person_id": "A", "clea_care_leaver_accom_suitable": "1", "clea_care_leaver_activity": "F4"}
    rows = built(
        "care_leavers",
        care_leavers=[
            {**leaver, "clea_care_leaver_latest_contact": "2026-10-01"},
            {**leaver, "clea_care_leaver_latest_contact": "2026-08-01"},
        ],
    )
    assert [(row["contacted_on"], row["accommodation_suitability"], row["activity"]) for row in rows] == [
        ("2026-10-01", "Suitable", "F4")
    ]


def adoption(**more: object) -> Record:
    return {"perm_person_id": "A", "perm_adm_decision_date": "2026-01-12", **more}


def test_care_is_that_in_which_the_decision_was_made_and_makes_one_row() -> None:
    periods = [
        care("2020-01-06", "2021-01-05", "E4A"),
        care("2025-06-02", clae_cla_id="P2"),
        care("2026-06-01", clae_cla_id="P3"),
    ]
    [row] = built("adoption", permanence=adoption(), cla_episodes=periods)
    assert row["entered_care_on"] == "2025-06-02"


@pytest.mark.parametrize(
    ("kind", "day"), [("Adoption", "2026-09-01"), (None, "2026-09-01"), ("Special guardianship order", None)]
)
def test_another_order_is_no_adoption(kind: str | None, day: str | None) -> None:
    order = adoption(perm_permanence_order_date="2026-09-01", perm_permanence_order_type=kind)
    [row] = built("adoption", permanence=order)
    assert row["adopted_on"] == day


def test_what_ended_over_a_year_ago_is_left_out() -> None:
    assert (
        built(
            "adoption",
            permanence=adoption(perm_adm_decision_date="2024-01-12", perm_decision_reversed_date="2025-11-01"),
        )
        == []
    )


def test_nothing_after_the_day_is_told() -> None:
    episode = referral("2026-09-01", cine_close_date="2026-12-01", cine_close_reason="RC7")
    [row] = built("children_in_need", cin_episodes=[episode, referral("2026-11-03", "2")], cin_plans=CIN_PLAN)
    assert (row["started_on"], row["closed_on"], row["closure_reason"]) == ("2026-09-01", None, None)
