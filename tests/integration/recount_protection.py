"""Recounts of the measures of list 7, child protection: one function a measure, called like it."""

from collections.abc import Sequence

from tests.integration.recount_spans import (
    at_least,
    at_most,
    count,
    how_long,
    how_many_months,
    how_many_weeks,
    labels,
    started,
)
from tests.integration.recounting import Council, Row, Truth, age_by_gender, ethnic_groups, is_yes, lines, share

VISIT_WORKING_DAYS = 10
"""What the setting assumes, written again here so that a change is noticed."""


def open_plans(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["child_protection"] if row["ended_on"] is None]


def ceased_plans(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["child_protection"] if council.in_period(row["ended_on"])]


def child_protection__plans_started(council: Council) -> str:
    return str(len(started(council, "child_protection")))


def child_protection__plans_ceased(council: Council) -> str:
    return str(len(ceased_plans(council)))


def child_protection__second_or_subsequent_plans(council: Council) -> str:
    return share(started(council, "child_protection"), lambda row: at_least(count(row["previous_plans"]), 1))


def child_protection__initial_category_of_abuse(council: Council) -> str:
    return labels("category_of_abuse", started(council, "child_protection"), "initial_category")


def child_protection__duration_of_ceased_plans(council: Council) -> str:
    return lines(how_long(council.months(row["started_on"], row["ended_on"])) for row in ceased_plans(council))


def child_protection__ceased_plans_of_two_years_or_more(council: Council) -> str:
    return share(ceased_plans(council), lambda row: at_least(council.months(row["started_on"], row["ended_on"]), 24))


def child_protection__open_plans(council: Council) -> str:
    return str(len(open_plans(council)))


def child_protection__duration_of_open_plans(council: Council) -> str:
    return lines(how_long(council.months(row["started_on"], council.as_at)) for row in open_plans(council))


def child_protection__open_plans_of_two_years_or_more(council: Council) -> str:
    return share(open_plans(council), lambda row: at_least(council.months(row["started_on"], council.as_at), 24))


def child_protection__time_since_last_visit(council: Council) -> str:
    return lines(how_many_weeks(council.days(row["visited_on"], council.as_at)) for row in open_plans(council))


def child_protection__visited_within_standard(council: Council) -> str:
    def test(row: Row) -> Truth:
        if row["visited_on"]:
            return at_most(council.working_days(row["visited_on"], council.as_at), VISIT_WORKING_DAYS)
        return at_most(council.working_days(row["started_on"], council.as_at), VISIT_WORKING_DAYS) or None

    return share(open_plans(council), test)


def child_protection__seen_alone_at_last_visit(council: Council) -> str:
    return share(open_plans(council), lambda row: is_yes(row["was_seen_alone"]))


def child_protection__answers_on_seen_alone(council: Council) -> str:
    return labels("yes_no_unknown", open_plans(council), "was_seen_alone")


def child_protection__time_since_last_review(council: Council) -> str:
    return lines(how_many_months(council.months(row["reviewed_on"], council.as_at)) for row in open_plans(council))


def child_protection__reviewed_on_time(council: Council) -> str:
    def test(row: Row) -> Truth:
        since, most = (row["reviewed_on"], 183) if row["reviewed_on"] else (row["started_on"], 91)
        return at_most(council.days(since, council.as_at), most)

    return share(open_plans(council), test)


def child_protection__latest_category_of_abuse(council: Council) -> str:
    return labels("category_of_abuse", open_plans(council), "latest_category")


def child_protection__emergency_protection(council: Council) -> str:
    return share(open_plans(council), lambda row: is_yes(row["was_emergency_protected"]))


def child_protection__disabled_children_on_open_plans(council: Council) -> str:
    return share(open_plans(council), lambda row: is_yes(row["has_disability"]))


def child_protection__age_and_gender_of_open_plans(council: Council) -> str:
    return age_by_gender(open_plans(council))


def child_protection__ethnic_group_of_open_plans(council: Council) -> str:
    return ethnic_groups(open_plans(council))
