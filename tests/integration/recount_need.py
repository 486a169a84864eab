"""Recounts of the measures of lists 4 to 6, and of the caseloads of lists 7 to 9."""

from collections.abc import Iterable, Sequence

from tests.integration.recounting import (
    Council,
    Row,
    Truth,
    age_by_gender,
    at_most,
    band,
    by_team,
    duration_months,
    ethnic_groups,
    is_open,
    is_yes,
    label,
    lines,
    share,
    share_of_children,
    some,
)


def assessment_days(number: int | None) -> str | None:
    ends = ((0, "Same day"), (10, "1 to 10"), (20, "11 to 20"), (30, "21 to 30"), (40, "31 to 40"), (45, "41 to 45"))
    return band(number, *ends, (50, "46 to 50"), (60, "51 to 60"), above="61 or more")


def conference_days(number: int | None) -> str | None:
    ends = ((0, "Same day"), (5, "1 to 5"), (10, "6 to 10"), (13, "11 to 13"), (15, "14 to 15"), (17, "16 to 17"))
    return band(number, *ends, (20, "18 to 20"), above="21 or more")


def weeks_since(days: int | None) -> str | None:
    ends = ((6 * 7, "Up to 6 weeks"), (12 * 7, "6 to 12 weeks"), (18 * 7, "12 to 18 weeks"))
    return band(days, *ends, above="More than 18 weeks")


def open_on(council: Council, list_: str) -> Sequence[Row]:
    return [row for row in council.lists[list_] if is_open(row)]


# List 4, assessments.


def completed(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["assessments"] if not is_open(row)]


def assessments__assessments_in_period(council: Council) -> str:
    return str(len(council.lists["assessments"]))


def assessments__completed_assessments(council: Council) -> str:
    return str(len(completed(council)))


def assessments__open_assessments(council: Council) -> str:
    return str(len(open_on(council, "assessments")))


def assessments__assessments_completed_in_time(council: Council) -> str:
    return share(
        completed(council), lambda row: at_most(council.working_days(row["started_on"], row["authorised_on"]), 45)
    )


def assessments__duration_of_completed_assessments(council: Council) -> str:
    rows = completed(council)
    return lines(assessment_days(council.working_days(row["started_on"], row["authorised_on"])) for row in rows)


def assessments__duration_of_open_assessments(council: Council) -> str:
    rows = open_on(council, "assessments")
    return lines(assessment_days(council.working_days(row["started_on"], council.as_at)) for row in rows)


def assessments__assessments_open_too_long(council: Council) -> str:
    def is_late(row: Row) -> Truth:
        days = council.working_days(row["started_on"], council.as_at)
        return None if days is None else days > 45

    return share(open_on(council, "assessments"), is_late)


def assessments__children_seen_during_assessment(council: Council) -> str:
    return share(completed(council), lambda row: is_yes(row["was_child_seen"]))


def assessments__assessments_leading_to_support(council: Council) -> str:
    return share(completed(council), lambda row: is_yes(row["was_support_required"]))


def assessments__children_assessed_with_a_disability(council: Council) -> str:
    return share_of_children(council.lists["assessments"], lambda row: is_yes(row["has_disability"]))


def assessments__age_and_gender_of_assessments(council: Council) -> str:
    return age_by_gender(council.lists["assessments"])


def assessments__ethnic_groups_of_assessments(council: Council) -> str:
    return ethnic_groups(council.lists["assessments"])


def assessments__open_assessments_by_team(council: Council) -> str:
    return by_team(open_on(council, "assessments"))


# List 5, section 47 enquiries and initial conferences.


def held(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["section_47"] if row["conference_held_on"]]


def days_to_conference(council: Council, row: Row) -> int | None:
    return council.working_days(row["strategy_discussed_on"], row["conference_held_on"])


def section_47__section_47_enquiries(council: Council) -> str:
    return str(len(council.lists["section_47"]))


def section_47__children_with_repeat_enquiries(council: Council) -> str:
    return share_of_children(council.lists["section_47"], lambda row: some(row["previous_enquiries"]))


def section_47__enquiries_without_need_for_a_conference(council: Council) -> str:
    return share(council.lists["section_47"], lambda row: is_yes(row["was_conference_unnecessary"]), known=True)


def section_47__conferences(council: Council) -> str:
    return str(len(held(council)))


def section_47__conferences_in_time(council: Council) -> str:
    return share(held(council), lambda row: at_most(days_to_conference(council, row), 15))


def section_47__days_to_conference(council: Council) -> str:
    return lines(conference_days(days_to_conference(council, row)) for row in held(council))


def section_47__conferences_leading_to_a_plan(council: Council) -> str:
    return share(held(council), lambda row: is_yes(row["was_plan_made"]))


def section_47__children_with_repeat_conferences(council: Council) -> str:
    return share_of_children(held(council), lambda row: some(row["previous_conferences"]))


def section_47__children_with_an_enquiry_and_a_disability(council: Council) -> str:
    return share_of_children(council.lists["section_47"], lambda row: is_yes(row["has_disability"]))


def section_47__age_and_gender_of_enquiries(council: Council) -> str:
    return age_by_gender(council.lists["section_47"])


def section_47__ethnic_groups_of_enquiries(council: Council) -> str:
    return ethnic_groups(council.lists["section_47"])


def section_47__undecided_enquiries_by_team(council: Council) -> str:
    rows = council.lists["section_47"]
    return by_team(row for row in rows if not row["was_conference_unnecessary"] and not row["conference_held_on"])


# List 6, children in need.


def in_need(council: Council) -> Sequence[Row]:
    return open_on(council, "children_in_need")


def ceased(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["children_in_need"] if council.in_period(row["closed_on"])]


def children_in_need__children_in_need_in_period(council: Council) -> str:
    return str(len(council.lists["children_in_need"]))


def children_in_need__episodes_of_need_started(council: Council) -> str:
    return str(sum(council.in_period(row["started_on"]) for row in council.lists["children_in_need"]))


def children_in_need__episodes_of_need_ceased(council: Council) -> str:
    return str(len(ceased(council)))


def children_in_need__duration_of_ceased_episodes(council: Council) -> str:
    return lines(duration_months(council.months(row["started_on"], row["closed_on"])) for row in ceased(council))


def children_in_need__reasons_for_closure(council: Council) -> str:
    return lines(label("closure_reason", row["closure_reason"]) for row in ceased(council))


def children_in_need__open_children_in_need(council: Council) -> str:
    return str(len(in_need(council)))


def children_in_need__case_status_of_open_children_in_need(council: Council) -> str:
    return lines(row["case_status"] for row in in_need(council))


def children_in_need__duration_of_open_episodes(council: Council) -> str:
    return lines(duration_months(council.months(row["started_on"], council.as_at)) for row in in_need(council))


def children_in_need__time_since_last_seen(council: Council) -> str:
    return lines(weeks_since(council.days(row["last_seen_on"], council.as_at)) for row in in_need(council))


def children_in_need__children_in_need_seen_in_time(council: Council) -> str:
    return share(in_need(council), lambda row: at_most(council.days(row["last_seen_on"], council.as_at), 42))


def children_in_need__primary_needs_of_open_children_in_need(council: Council) -> str:
    return lines(label("primary_need", row["primary_need"]) for row in in_need(council))


def children_in_need__children_in_need_with_a_disability(council: Council) -> str:
    return share(in_need(council), lambda row: is_yes(row["has_disability"]))


def children_in_need__age_and_gender_of_open_children_in_need(council: Council) -> str:
    return age_by_gender(in_need(council))


def children_in_need__ethnic_groups_of_open_children_in_need(council: Council) -> str:
    return ethnic_groups(in_need(council))


def children_in_need__open_children_in_need_by_team(council: Council) -> str:
    return by_team(in_need(council))


def children_in_need__children_with_a_plan_for_need_by_team(council: Council) -> str:
    return by_team(row for row in in_need(council) if row["case_status"] == "Child in need plan")


def children_in_need__children_in_need_without_a_plan_by_team(council: Council) -> str:
    return by_team(row for row in in_need(council) if row["case_status"] == "Open assessment")


# Lists 7 to 9, caseloads.


def in_care(council: Council, *, is_on_plan: bool) -> Iterable[Row]:
    on_plans = council.children_on("child_protection", is_open)
    return (row for row in open_on(council, "children_in_care") if (row["child_id"] in on_plans) == is_on_plan)


def child_protection__children_on_plans_by_team(council: Council) -> str:
    return by_team(open_on(council, "child_protection"))


def children_in_care__children_in_care_by_team(council: Council) -> str:
    return by_team(open_on(council, "children_in_care"))


def children_in_care__children_in_care_on_plans_by_team(council: Council) -> str:
    return by_team(in_care(council, is_on_plan=True))


def children_in_care__children_in_care_not_on_plans_by_team(council: Council) -> str:
    return by_team(in_care(council, is_on_plan=False))


def care_leavers__care_leavers_by_team(council: Council) -> str:
    return by_team(council.lists["care_leavers"])
