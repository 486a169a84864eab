"""Recounts of the measures of lists 10 and 11, adoption: one function a measure, called like it."""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence

from tests.integration.recount_spans import at_most, count, how_many, labels, months_on
from tests.integration.recounting import (
    Council,
    Row,
    Truth,
    age_by_gender,
    ethnic_groups,
    is_yes,
    label,
    lines,
    mean,
    share,
    with_unknown,
)

Family = Sequence[Row]
Day = datetime.date


def in_year(council: Council, day: object) -> bool:
    return isinstance(day, Day) and council.year_start <= day <= council.as_at


def earliest(*days: object) -> Day | None:
    return min((day for day in days if isinstance(day, Day)), default=None)


# List 10, adoption.


def adopted(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["adoption"] if in_year(council, row["adopted_on"])]


def waiting(council: Council) -> Sequence[Row]:
    return [
        row
        for row in council.lists["adoption"]
        if row["decided_on"] and not row["adopted_on"] and not row["reversed_on"]
    ]


def reversed_decisions(council: Council) -> Sequence[Row]:
    return [row for row in council.lists["adoption"] if in_year(council, row["reversed_on"])]


def with_day(council: Council, column: str) -> Sequence[Row]:
    return [row for row in council.lists["adoption"] if row[column]]


def children_of(rows: Iterable[Row]) -> set[object]:
    return {row["child_id"] for row in rows if row["child_id"]}


def mean_days(council: Council, rows: Iterable[Row], start: str, end: str) -> str:
    return mean([council.days(row[start], row[end]) for row in rows])


def days_to_moving_in(council: Council, row: Row) -> int | None:
    return council.days(row["entered_care_on"], earliest(row["placed_on"], row["fostered_for_adoption_on"]))


def adoption__children_adopted(council: Council) -> str:
    return str(len(children_of(adopted(council))))


def adoption__children_waiting(council: Council) -> str:
    return str(len(children_of(waiting(council))))


def adoption__decisions_reversed(council: Council) -> str:
    return str(len(reversed_decisions(council)))


def adoption__stage_of_waiting_children(council: Council) -> str:
    def stage(row: Row) -> str:
        if row["placed_on"]:
            return "Placed, not yet adopted"
        if row["matched_on"]:
            return "Matched, not yet placed"
        return "Placement order, not yet matched" if row["placement_ordered_on"] else "No placement order"

    return lines(found for found, child in {(stage(row), row["child_id"]) for row in waiting(council)} if child)


def adoption__entering_care_to_moving_in(council: Council) -> str:
    return mean([days_to_moving_in(council, row) for row in adopted(council)])


def adoption__moved_in_within_426_days(council: Council) -> str:
    return share(adopted(council), lambda row: at_most(days_to_moving_in(council, row), 426))


def adoption__placement_order_to_match(council: Council) -> str:
    return mean_days(council, with_day(council, "matched_on"), "placement_ordered_on", "matched_on")


def adoption__matched_within_121_days(council: Council) -> str:
    def test(row: Row) -> Truth:
        return at_most(council.days(row["placement_ordered_on"], row["matched_on"]), 121)

    return share(with_day(council, "matched_on"), test, known=True)


def adoption__entering_care_to_decision(council: Council) -> str:
    return mean_days(council, with_day(council, "decided_on"), "entered_care_on", "decided_on")


def adoption__decision_to_placement_order(council: Council) -> str:
    return mean_days(council, with_day(council, "placement_ordered_on"), "decided_on", "placement_ordered_on")


def adoption__placement_order_to_match_of_adopted(council: Council) -> str:
    rows = [row for row in adopted(council) if row["placement_ordered_on"]]
    return mean_days(council, rows, "placement_ordered_on", "matched_on")


def adoption__match_to_placement(council: Council) -> str:
    return mean_days(council, with_day(council, "placed_on"), "matched_on", "placed_on")


def adoption__placement_to_adoption_order(council: Council) -> str:
    return mean_days(council, adopted(council), "placed_on", "adopted_on")


def adoption__reversal_reason(council: Council) -> str:
    return labels("reversal_reason", reversed_decisions(council), "reversal_reason")


def adoption__age_and_gender(council: Council) -> str:
    return age_by_gender(council.lists["adoption"])


def adoption__ethnic_group(council: Council) -> str:
    return ethnic_groups(council.lists["adoption"])


# List 11, adopters.


def families(council: Council) -> Mapping[tuple[str, object], Family]:
    """The adopters of each family; one whose family has no number is a family alone."""
    found: dict[tuple[str, object], list[Row]] = {}
    for row in council.lists["adopters"]:
        key = ("family", row["family_id"]) if row["family_id"] else ("adopter", row["adopter_id"])
        found.setdefault(key, []).append(row)
    return {key: rows for key, rows in found.items() if key[1]}


def stage(rows: Family) -> str | None:
    """The furthest stage that any of some adopters has reached."""
    reached = {
        "Adopted": "adopted_on",
        "Left": "left_on",
        "Placed": "placed_on",
        "Matched": "matched_on",
        "Approved": "stage_2_ended_on approved_on",
        "Stage 2": "stage_2_started_on",
        "Stage 1": "stage_1_started_on",
        "Applied, original process": "applied_on",
    }
    return next(
        (name for name, columns in reached.items() if any(row[one] for row in rows for one in columns.split())), None
    )


def first_by(council: Council, column: str) -> Sequence[Row]:
    """Of each family the adopter with the earliest of some day, where there is one; the upper row of two alike."""
    found = [[row for row in rows if row[column]] for rows in grouped(council).values()]
    return [min(rows, key=lambda row: str(row[column])) for rows in found if rows]


def grouped(council: Council) -> Mapping[object, Family]:
    """As `families`, but with the adopters that have no number at all together."""
    found: dict[object, list[Row]] = {}
    for row in council.lists["adopters"]:
        found.setdefault(row["family_id"] or row["adopter_id"], []).append(row)
    return found


def ended_this_year(council: Council, column: str) -> Sequence[Row]:
    return [row for row in first_by(council, column) if in_year(council, row[column])]


def within_months(council: Council, start: str, months: int, *, end: str) -> str:
    def test(row: Row) -> Truth:
        first, last = row[start], row[end]
        if not isinstance(first, Day) or not isinstance(last, Day) or last < first:
            return None
        return last <= months_on(first, months)

    return share([row for row in ended_this_year(council, end) if row["adopter_id"] or row["family_id"]], test)


def of_families(council: Council, name: Callable[[Family], Iterable[str | None]]) -> str:
    """Families by what is said of them: a family of which two things are said counts for both."""
    return lines(said for rows in families(council).values() for said in set(name(rows)))


def adopters__adopters_by_stage(council: Council) -> str:
    return lines(stage([row]) for row in council.lists["adopters"])


def adopters__families_by_stage(council: Council) -> str:
    return of_families(council, lambda rows: [stage(rows)])


def adopters__stage_1_within_two_months(council: Council) -> str:
    return within_months(council, "stage_1_started_on", 2, end="stage_1_ended_on")


def adopters__stage_1_days(council: Council) -> str:
    return mean_days(council, ended_this_year(council, "stage_1_ended_on"), "stage_1_started_on", "stage_1_ended_on")


def adopters__stage_2_within_four_months(council: Council) -> str:
    return within_months(council, "stage_2_started_on", 4, end="stage_2_ended_on")


def adopters__stage_2_days(council: Council) -> str:
    return mean_days(council, ended_this_year(council, "stage_2_ended_on"), "stage_2_started_on", "stage_2_ended_on")


def adopters__approval_to_match(council: Council) -> str:
    rows = first_by(council, "matched_on")
    return mean([council.days(row["stage_2_ended_on"] or row["approved_on"], row["matched_on"]) for row in rows])


def adopters__match_to_placement(council: Council) -> str:
    return mean_days(council, first_by(council, "placed_on"), "matched_on", "placed_on")


def adopters__placement_to_adoption_order(council: Council) -> str:
    return mean_days(council, first_by(council, "adopted_on"), "placed_on", "adopted_on")


def adopters__fostering_for_adoption(council: Council) -> str:
    answers = [{is_yes(row["is_fostering_for_adoption"]) for row in rows} for rows in families(council).values()]
    true = sum(True in told for told in answers)
    unknown = sum(None in told and True not in told for told in answers)
    return with_unknown(f"{true} of {len(answers)}", unknown)


def adopters__children_placed(council: Council) -> str:
    return of_families(
        council, lambda rows: [how_many(count(row["children_placed"])) for row in rows if row["placed_on"]]
    )


def adopters__children_placed_with_a_family(council: Council) -> str:
    return mean([count(row["children_placed"]) for row in first_by(council, "placed_on")])


def adopters__leaving_reason(council: Council) -> str:
    return of_families(
        council,
        lambda rows: [
            label("leaving_reason", row["leaving_reason"]) for row in rows if in_year(council, row["left_on"])
        ],
    )
