"""Recounts of the measures of list 9, leaving care services: one function a measure, called like it."""

from collections.abc import Sequence

from tests.integration.recount_spans import at_most, count, groups, is_on_or_after, is_one_of, labels
from tests.integration.recounting import (
    Council,
    Row,
    Test,
    Truth,
    age_by_gender,
    band,
    ethnic_groups,
    is_yes,
    lines,
    share,
)

CONTACT_DAYS = 56
"""What the setting assumes, written again here so that a change is noticed."""
IN_EDUCATION_OR_WORK = ("F1", "P1", "F2", "P2", "F3", "P3", "F4", "P4", "F5", "P5")


def of_ages(council: Council, *ages: int) -> Sequence[Row]:
    return [row for row in council.lists["care_leavers"] if row["age"] in ages]


def to_be_helped(council: Council) -> Sequence[Row]:
    """Care leavers without those who died, returned home, went abroad or are of no known address."""
    return [
        row
        for row in council.lists["care_leavers"]
        if row["in_touch"] not in ("Died", "Rhom") and row["accommodation"] not in ("G", "R")
    ]


def as_published(council: Council) -> Sequence[Row]:
    """Former relevant young people of the ages that the department publishes, as it counts them."""
    return [
        row
        for row in of_ages(council, 19, 20, 21)
        if row["in_touch"] not in ("Died", "Rhom") and row["eligibility"] != "Qualifying care leaver"
    ]


def age_group(age: object) -> str | None:
    ends = ((16, "Under 17"), (18, "17 to 18"), (21, "19 to 21"), (25, "22 to 25"))
    return band(count(age), *ends, above="26 or over")


def share_by_age(rows: Sequence[Row], test: Test, *, known: bool = False) -> str:
    sorted_out: dict[str | None, list[Row]] = {}
    for row in rows:
        sorted_out.setdefault(age_group(row["age"]), []).append(row)
    return "; ".join(
        f"{name or 'unknown'}: {share(members, test, known=known)}" for name, members in sorted_out.items()
    )


def care_leavers__care_leavers(council: Council) -> str:
    return str(len(council.lists["care_leavers"]))


def care_leavers__eligibility(council: Council) -> str:
    return labels("eligibility", council.lists["care_leavers"], "eligibility")


def care_leavers__age(council: Council) -> str:
    return lines(count(row["age"]) for row in council.lists["care_leavers"])


def care_leavers__in_touch(council: Council) -> str:
    return share_by_age(to_be_helped(council), lambda row: is_one_of(row["in_touch"], "Yes"))


def care_leavers__not_in_touch_19_to_21(council: Council) -> str:
    return share(as_published(council), lambda row: is_one_of(row["in_touch"], "No"))


def is_suitable(row: Row) -> Truth:
    return is_one_of(row["accommodation_suitability"], "Suitable")


def care_leavers__suitable_accommodation(council: Council) -> str:
    return share_by_age(
        to_be_helped(council), lambda row: is_suitable(row) if row["in_touch"] in ("Yes", None) else None
    )


def care_leavers__suitable_accommodation_19_to_21(council: Council) -> str:
    return share(as_published(council), is_suitable)


def care_leavers__accommodation_17_to_18(council: Council) -> str:
    return labels("accommodation", of_ages(council, 17, 18), "accommodation")


def care_leavers__accommodation_19_to_21(council: Council) -> str:
    return labels("accommodation", of_ages(council, 19, 20, 21), "accommodation")


def is_active(row: Row) -> Truth:
    return is_one_of(row["activity"], *IN_EDUCATION_OR_WORK)


def care_leavers__in_education_employment_or_training(council: Council) -> str:
    return share_by_age(council.lists["care_leavers"], is_active, known=True)


def care_leavers__in_education_employment_or_training_19_to_21(council: Council) -> str:
    return share(as_published(council), is_active)


def care_leavers__activity(council: Council) -> str:
    return groups("activity", council.lists["care_leavers"], "activity")


def care_leavers__in_higher_education_19_to_21(council: Council) -> str:
    return share(as_published(council), lambda row: is_one_of(row["activity"], "F1", "P1"))


def care_leavers__not_in_education_employment_or_training_19_to_21(council: Council) -> str:
    return share(as_published(council), lambda row: is_one_of(row["activity"], "G4", "G5", "G6"))


def care_leavers__pathway_plan_reviewed_on_time(council: Council) -> str:
    return share(
        council.lists["care_leavers"],
        lambda row: is_on_or_after(row["pathway_plan_reviewed_on"], council.period_start),
    )


def care_leavers__contacted_within_eight_weeks(council: Council) -> str:
    return share(
        council.lists["care_leavers"],
        lambda row: at_most(council.days(row["contacted_on"], council.as_at), CONTACT_DAYS),
    )


def care_leavers__personal_adviser_named(council: Council) -> str:
    return share(council.lists["care_leavers"], lambda row: row["personal_adviser"] is not None)


def care_leavers__disabled_care_leavers(council: Council) -> str:
    return share(council.lists["care_leavers"], lambda row: is_yes(row["has_disability"]))


def care_leavers__unaccompanied_care_leavers(council: Council) -> str:
    return share(council.lists["care_leavers"], lambda row: is_yes(row["is_uasc"]))


def care_leavers__age_and_gender(council: Council) -> str:
    return age_by_gender(council.lists["care_leavers"])


def care_leavers__ethnic_group(council: Council) -> str:
    return ethnic_groups(council.lists["care_leavers"])
