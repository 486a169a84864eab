"""Recounts of the measures of list 8, children in care: one function a measure, called like it."""

from collections.abc import Sequence

from tests.integration.recount_spans import (
    at_least,
    at_most,
    count,
    groups,
    how_long,
    how_many,
    how_many_months,
    how_many_weeks,
    is_on_or_after,
    is_one_of,
    labels,
    months_on,
    started,
)
from tests.integration.recounting import Council, Row, Truth, age_by_gender, ethnic_groups, is_yes, lines, share

LONG_TERM_PLACEMENTS = ("U1", "U4")
LONG_TERM_PLANS = ("Long-term fostering", "Long-term residential placement")


def looked_after(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["children_in_care"] if row["ceased_on"] is None]


def looked_after_for(council: Council, months: int) -> Sequence[Row]:
    return [row for row in looked_after(council) if at_least(council.months(row["started_on"], council.as_at), months)]


def no_longer_looked_after(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["children_in_care"] if council.in_period(row["ceased_on"])]


def went_missing(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["children_in_care"] if at_least(count(row["missing_episodes"]), 1)]


def age_today(council: Council, row: Row) -> int | None:
    """The age that is given, or that follows from the day of birth."""
    age, born_on = row["age"], row["born_on"]
    if isinstance(age, int):
        return age
    months = council.months(born_on, council.as_at)
    return None if months is None else months // 12


def children_in_care__care_started(council: Council) -> str:
    return str(len(started(council, "children_in_care")))


def children_in_care__care_ceased(council: Council) -> str:
    return str(len(no_longer_looked_after(council)))


def children_in_care__returned_within_twelve_months(council: Council) -> str:
    return share(started(council, "children_in_care"), lambda row: is_yes(row["is_second_period"]))


def children_in_care__unaccompanied_among_starters(council: Council) -> str:
    return share(started(council, "children_in_care"), lambda row: is_yes(row["is_uasc"]))


def children_in_care__category_of_need_of_starters(council: Council) -> str:
    return labels("category_of_need", started(council, "children_in_care"), "category_of_need")


def children_in_care__reason_care_ceased(council: Council) -> str:
    return groups("ceased_reason", no_longer_looked_after(council), "ceased_reason")


def children_in_care__looked_after(council: Council) -> str:
    return str(len(looked_after(council)))


def children_in_care__unaccompanied_children(council: Council) -> str:
    return share(looked_after(council), lambda row: is_yes(row["is_uasc"]))


def children_in_care__legal_status(council: Council) -> str:
    return groups("legal_status", looked_after(council), "legal_status")


def children_in_care__permanence_plan(council: Council) -> str:
    return labels("permanence_plan", looked_after(council), "permanence_plan")


def children_in_care__time_since_last_review(council: Council) -> str:
    return lines(how_many_months(council.months(row["reviewed_on"], council.as_at)) for row in looked_after(council))


def children_in_care__reviewed_on_time(council: Council) -> str:
    def test(row: Row) -> Truth:
        if row["reviewed_on"] is None:
            return at_most(council.working_days(row["started_on"], council.as_at), 20)
        is_first = at_most(council.working_days(row["started_on"], row["reviewed_on"]), 20)
        return at_most(council.days(row["reviewed_on"], council.as_at), 91 if is_first else 183)

    return share(looked_after(council), test)


def children_in_care__time_since_last_visit(council: Council) -> str:
    return lines(how_many_weeks(council.days(row["visited_on"], council.as_at)) for row in looked_after(council))


def is_settled(council: Council, row: Row) -> bool:
    """A year in a placement that is meant to last."""
    lasts = row["placement_type"] in LONG_TERM_PLACEMENTS or row["permanence_plan"] in LONG_TERM_PLANS
    return lasts and bool(at_least(council.months(row["placement_started_on"], council.as_at), 12))


def children_in_care__visited_on_time(council: Council) -> str:
    def test(row: Row) -> Truth:
        if row["visited_on"] is None:
            return at_most(council.days(row["started_on"], council.as_at), 7) or None
        return at_most(council.days(row["visited_on"], council.as_at), 91 if is_settled(council, row) else 42)

    return share(looked_after(council), test)


def children_in_care__duration_of_care(council: Council) -> str:
    return lines(how_long(council.months(row["started_on"], council.as_at)) for row in looked_after(council))


def children_in_care__age_and_gender(council: Council) -> str:
    return age_by_gender(looked_after(council))


def children_in_care__ethnic_group(council: Council) -> str:
    return ethnic_groups(looked_after(council))


def children_in_care__placement_type(council: Council) -> str:
    return groups("placement_type", looked_after(council), "placement_type")


def children_in_care__placement_provider(council: Council) -> str:
    return groups("placement_provider", looked_after(council), "placement_provider")


def children_in_care__placed_out_of_area(council: Council) -> str:
    return share(looked_after(council), lambda row: is_one_of(row["placement_location"], "Out"))


def children_in_care__three_or_more_placements(council: Council) -> str:
    return share(looked_after(council), lambda row: at_least(count(row["placements"]), 3))


def children_in_care__long_term_stability(council: Council) -> str:
    rows = [row for row in looked_after_for(council, 30) if at_most(age_today(council, row), 15)]
    return share(rows, lambda row: at_least(council.months(row["placement_started_on"], council.as_at), 24))


def children_in_care__duration_of_latest_placement(council: Council) -> str:
    rows = looked_after_for(council, 30)
    return lines(how_long(council.months(row["placement_started_on"], council.as_at)) for row in rows)


def children_in_care__looked_after_twelve_months(council: Council) -> str:
    return share(looked_after(council), lambda row: at_least(council.months(row["started_on"], council.as_at), 12))


def children_in_care__health_assessment_up_to_date(council: Council) -> str:
    def test(row: Row) -> Truth:
        age = age_today(council, row)
        if age is None:
            return None
        return is_on_or_after(row["health_assessed_on"], months_on(council.as_at, -6 if age < 5 else -12))

    return share(looked_after_for(council, 12), test)


def children_in_care__dental_check_up_to_date(council: Council) -> str:
    return share(
        looked_after_for(council, 12), lambda row: is_on_or_after(row["dental_checked_on"], council.year_start)
    )


def children_in_care__went_missing(council: Council) -> str:
    return share(council.lists["children_in_care"], lambda row: at_least(count(row["missing_episodes"]), 1))


def children_in_care__times_missing(council: Council) -> str:
    return lines(how_many(count(row["missing_episodes"])) for row in went_missing(council))


def children_in_care__return_interview_offered(council: Council) -> str:
    return share(went_missing(council), lambda row: is_yes(row["was_interview_offered"]))


def children_in_care__return_interview_accepted(council: Council) -> str:
    offered = [row for row in went_missing(council) if is_yes(row["was_interview_offered"])]
    return share(offered, lambda row: is_yes(row["was_interview_accepted"]))


def children_in_care__was_absent(council: Council) -> str:
    return share(council.lists["children_in_care"], lambda row: at_least(count(row["absent_episodes"]), 1))
