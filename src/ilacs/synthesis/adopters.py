"""Adopters: the families of the children who are matched here, and those who wait, train or leave."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Adoption
from ilacs.synthesis.made_up import Row

Date = datetime.date


@dataclass(frozen=True, slots=True)
class Assessed:
    """The days of a family's assessment, as far as it has come."""

    enquired_on: Date
    stage_1_started_on: Date
    stage_1_ended_on: Date | None = None
    stage_2_started_on: Date | None = None
    stage_2_ended_on: Date | None = None


def make_adopters(council: Council, adoptions: Sequence[Adoption]) -> list[Row]:
    """The rows of every adopter, partners one after the other."""
    rows = [row for family in _by_family(adoptions) for row in _matched_family(council, family)]
    others = len(adoptions) * council.dice.shape.number("adoption.adopters_waiting") // 10
    for _ in range(others):
        rows += _other_family(council)
    return rows


def _by_family(adoptions: Sequence[Adoption]) -> list[list[Adoption]]:
    families: dict[str, list[Adoption]] = {}
    for adoption in adoptions:
        if adoption.family_id:
            families.setdefault(adoption.family_id, []).append(adoption)
    return list(families.values())


def _matched_family(council: Council, children: Sequence[Adoption]) -> Iterator[Row]:
    first = children[0]
    assert first.matched_on is not None
    known_by = min(first.matched_on, first.fostered_for_adoption_on or first.matched_on)
    approved_on = known_by - max(council.dice.whole("adoption.days_waiting"), 1) * DAY
    facts = _columns(_assessed_until(council, approved_on)) | {
        "family_id": first.family_id,
        "is_fostering_for_adoption": "Yes" if first.fostered_for_adoption_on else "No",
        "matched_on": first.matched_on,
        "placed_on": first.placed_on,
        "children_placed": len(children) if first.placed_on else None,
        "adopted_on": first.adopted_on,
    }
    return _partners(council, facts)


def _other_family(council: Council) -> Iterator[Row]:
    dice, as_at = council.dice, council.as_at
    stage = dice.pick("adoption.adopter_stage")
    facts: Row = {"family_id": f"F{council.next_number()}", "is_fostering_for_adoption": "No"}
    match stage:
        case "stage_1":
            started_on = as_at - dice.between(0, 55) * DAY
            facts |= _columns(Assessed(started_on - dice.whole("adoption.days_from_enquiry") * DAY, started_on))
        case "stage_2":
            facts |= _columns(_in_stage_2(council, as_at - dice.between(0, 110) * DAY))
        case "left":
            facts |= _columns(_in_stage_2(council, as_at - dice.between(150, 300) * DAY))
            facts |= {"left_on": as_at - dice.between(0, 140) * DAY}
            facts |= {"leaving_reason": dice.pick("adoption.leaving_reason")}
        case _:
            approved_on = as_at - dice.whole("adoption.days_waiting") * DAY
            facts |= _columns(_assessed_until(council, approved_on))
            if stage == "matched_elsewhere":
                facts |= {"matched_on": min(approved_on + 30 * DAY, as_at)}
    return _partners(council, facts)


def _assessed_until(council: Council, approved_on: Date) -> Assessed:
    started = _in_stage_2(council, approved_on - council.dice.whole("adoption.days_of_stage_2") * DAY)
    return Assessed(
        started.enquired_on,
        started.stage_1_started_on,
        started.stage_1_ended_on,
        started.stage_2_started_on,
        approved_on,
    )


def _in_stage_2(council: Council, stage_2_started_on: Date) -> Assessed:
    dice = council.dice
    stage_1_ended_on = stage_2_started_on - dice.whole("adoption.days_between_stages") * DAY
    stage_1_started_on = stage_1_ended_on - dice.whole("adoption.days_of_stage_1") * DAY
    enquired_on = stage_1_started_on - dice.whole("adoption.days_from_enquiry") * DAY
    return Assessed(enquired_on, stage_1_started_on, stage_1_ended_on, stage_2_started_on)


def _columns(assessed: Assessed) -> Row:
    return {
        "enquired_on": assessed.enquired_on,
        "stage_1_started_on": assessed.stage_1_started_on,
        "stage_1_ended_on": assessed.stage_1_ended_on,
        "stage_2_started_on": assessed.stage_2_started_on,
        "stage_2_ended_on": assessed.stage_2_ended_on,
    }


def _partners(council: Council, facts: Row) -> Iterator[Row]:
    dice = council.dice
    genders = [dice.pick("adoption.adopter_gender")]
    if dice.happens("adoption.two_adopters"):
        same = dice.happens("adoption.same_sex_couple") or genders[0] == "Neither"
        genders.append(genders[0] if same else "Male" if genders[0] == "Female" else "Female")
    for gender in genders:
        yield facts | {
            "adopter_id": f"A{council.next_number()}",
            "gender": gender,
            "ethnicity": dice.pick("adoption.adopter_ethnicity"),
            "has_disability": dice.pick("adoption.adopter_disability"),
        }
