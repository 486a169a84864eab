"""Recounts of the measures of lists 1 to 3: one function a measure, called like it."""

from collections import Counter
from collections.abc import Iterable

from tests.integration.recounting import (
    Council,
    Row,
    Truth,
    age_by_gender,
    band,
    ethnic_groups,
    group,
    is_yes,
    lines,
    mean,
    share,
    share_of_children,
    some,
)


def times(number: float | None) -> str | None:
    return band(number, *((end, str(end)) for end in range(5)), above="5 or more")


def rows_of_each_child(rows: Iterable[Row]) -> Counter[object]:
    return Counter(row["child_id"] for row in rows if row["child_id"])


# List 1, contacts.


def contacts__contacts_in_period(council: Council) -> str:
    return str(len(council.lists["contacts"]))


def contacts__children_with_a_contact(council: Council) -> str:
    return str(len(council.children_on("contacts")))


def contacts__contacts_for_each_child(council: Council) -> str:
    return mean(list(rows_of_each_child(council.lists["contacts"]).values()))


def contacts__children_with_a_contact_and_a_referral(council: Council) -> str:
    children, referred = council.children_on("contacts"), council.children_on("referrals")
    return f"{len(children & referred)} of {len(children)}"


def contacts__contacts_by_source(council: Council) -> str:
    return lines(group("source", row["source"]) for row in council.lists["contacts"])


def contacts__children_by_number_of_contacts(council: Council) -> str:
    return lines(map(times, rows_of_each_child(council.lists["contacts"]).values()))


def contacts__age_and_gender_of_contacts(council: Council) -> str:
    return age_by_gender(council.lists["contacts"])


def contacts__ethnic_groups_of_contacts(council: Council) -> str:
    return ethnic_groups(council.lists["contacts"])


# List 2, early help.


def early_help__early_help_cases(council: Council) -> str:
    return str(len(council.lists["early_help"]))


def early_help__children_with_early_help(council: Council) -> str:
    return str(len(council.children_on("early_help")))


def early_help__children_with_early_help_and_a_referral(council: Council) -> str:
    children, referred = council.children_on("early_help"), council.children_on("referrals")
    return f"{len(children & referred)} of {len(children)}"


def early_help__early_help_by_organisation(council: Council) -> str:
    return lines(row["organisation"] for row in council.lists["early_help"])


def early_help__children_by_number_of_early_help_cases(council: Council) -> str:
    return lines(map(times, rows_of_each_child(council.lists["early_help"]).values()))


def early_help__age_and_gender_of_early_help(council: Council) -> str:
    return age_by_gender(council.lists["early_help"])


def early_help__ethnic_groups_of_early_help(council: Council) -> str:
    return ethnic_groups(council.lists["early_help"])


# List 3, referrals.


def referrals_from(council: Council, *sources: str) -> str:
    rows = council.lists["referrals"]
    return share(rows, lambda row: row["source"] in sources if row["source"] else None)


def earlier_referrals(council: Council) -> dict[object, int | None]:
    """Child to the number before the latest referral, as any row of the child tells."""
    told: dict[object, list[int]] = {}
    for row in council.lists["referrals"]:
        number = row["previous_referrals"]
        told.setdefault(row["child_id"], []).extend([number] if isinstance(number, int) else [])
    return {child: max(numbers, default=None) for child, numbers in told.items() if child}


def referrals__referrals_in_period(council: Council) -> str:
    return str(len(council.lists["referrals"]))


def referrals__children_referred_again(council: Council) -> str:
    return share_of_children(council.lists["referrals"], lambda row: some(row["previous_referrals"]))


def referrals__re_referrals(council: Council) -> str:
    rows, before_latest = council.lists["referrals"], earlier_referrals(council)
    days = [(row["child_id"], row["referred_on"]) for row in rows if row["referred_on"]]

    def was_referred_before(row: Row) -> Truth:
        child, day = row["child_id"], row["referred_on"]
        number = before_latest.get(child)
        if not day or number is None:
            return None
        later = sum(other == child and another > day for other, another in days)
        return number - later > 0

    return share(rows, was_referred_before)


def referrals__children_by_earlier_referrals(council: Council) -> str:
    bands = ((0, "0"), (1, "1"), (2, "2"))
    return lines(band(number, *bands, above="3 or more") for number in earlier_referrals(council).values())


def referrals__referrals_with_no_further_action(council: Council) -> str:
    return share(council.lists["referrals"], lambda row: is_yes(row["is_no_further_action"]))


def referrals__referrals_by_source(council: Council) -> str:
    return lines(group("source", row["source"]) for row in council.lists["referrals"])


def referrals__referrals_from_police(council: Council) -> str:
    return referrals_from(council, "6")


def referrals__referrals_from_schools(council: Council) -> str:
    return referrals_from(council, "2A")


def referrals__referrals_from_health_services(council: Council) -> str:
    return referrals_from(council, *(f"3{letter}" for letter in "ABCDEF"), "Health services")


def referrals__age_and_gender_of_referrals(council: Council) -> str:
    return age_by_gender(council.lists["referrals"])


def referrals__ethnic_groups_of_referrals(council: Council) -> str:
    return ethnic_groups(council.lists["referrals"])
