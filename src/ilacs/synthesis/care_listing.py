"""Lives cut to the lists of care, leaving care and adoption."""

from collections.abc import Iterator

from ilacs.synthesis.calendar import Calendar
from ilacs.synthesis.life import Care, Life
from ilacs.synthesis.made_up import Row


def children_in_care(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 8: the latest period of care, open or ceased in the six months."""
    care = life.care
    if care is None or (care.ceased_on and care.ceased_on < calendar.period_start):
        return
    yield _period(care, calendar) | _oversight(care) | _placement(care) | _missing(care) | _worker(life)


def _period(care: Care, calendar: Calendar) -> Row:
    return {
        "is_uasc": "Yes" if care.is_uasc else "No",
        "started_on": care.started_on,
        "category_of_need": care.category_of_need,
        "is_second_period": "Yes" if care.earlier else "No",
        "legal_status_started_on": care.status.started_on,
        "legal_status": care.status.code,
        "placements": _placements(care, calendar),
        "ceased_on": care.ceased_on,
        "ceased_reason": care.ceased_reason,
    }


def _placements(care: Care, calendar: Calendar) -> int:
    """Placements that reach into the last twelve months, with that of an earlier period of care."""
    stays = care.placements + ((care.earlier,) if care.earlier else ())
    return sum(stay.ended_on >= calendar.year_start for stay in stays)


def _oversight(care: Care) -> Row:
    oversight = care.oversight
    return {
        "reviewed_on": oversight.reviewed_on,
        "visited_on": oversight.visited_on,
        "permanence_plan": oversight.permanence_plan,
        "iro_visited_on": oversight.iro_visited_on,
        "health_assessed_on": oversight.health_assessed_on,
        "dental_checked_on": oversight.dental_checked_on,
    }


def _placement(care: Care) -> Row:
    placement = care.placement
    return {
        "placement_started_on": placement.started_on,
        "placement_type": placement.type,
        "placement_provider": placement.provider,
        "placement_postcode": placement.postcode,
        "placement_urn": placement.urn,
        "placement_location": placement.location,
        "placement_authority": placement.authority,
    }


def _missing(care: Care) -> Row:
    return {
        "missing_episodes": care.missing.episodes,
        "absent_episodes": care.missing.absences,
        "was_interview_offered": care.missing.was_interview_offered,
        "was_interview_accepted": care.missing.was_interview_accepted,
    }


def _worker(life: Life) -> Row:
    assert life.need, "everybody in care is a child in need"
    return {"team": life.need.allocation.team, "worker": life.need.allocation.worker}


def care_leavers(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 9: everyone entitled today."""
    leaving = life.leaving
    if leaving is None:
        return
    with_ = leaving.worker or leaving.adviser
    yield {
        "is_uasc": "Yes" if leaving.is_uasc else "No",
        "team": with_.team if with_ else None,
        "worker": leaving.worker.worker if leaving.worker else None,
        "personal_adviser": leaving.adviser.worker if leaving.adviser else None,
        "eligibility": leaving.eligibility,
        "pathway_plan_reviewed_on": leaving.pathway_plan_reviewed_on,
        "in_touch": leaving.in_touch,
        "contacted_on": leaving.contacted_on,
        "accommodation": leaving.accommodation,
        "accommodation_suitability": leaving.suitability,
        "activity": leaving.activity,
    }


def adoption(life: Life, calendar: Calendar) -> Iterator[Row]:
    """List 10: children waiting for adoption, and those adopted or no longer to be adopted within the year."""
    found = life.adoption
    ended_on = found and (found.adopted_on or found.reversed_on)
    if found is None or (ended_on and ended_on < calendar.year_start):
        return
    yield {
        "family_id": found.family_id,
        "entered_care_on": found.entered_care_on,
        "decided_on": found.decided_on,
        "placement_ordered_on": found.placement_ordered_on,
        "matched_on": found.matched_on,
        "placed_on": found.placed_on,
        "adopted_on": found.adopted_on,
        "reversed_on": found.reversed_on,
        "reversal_reason": found.reversal_reason,
        "fostered_for_adoption_on": found.fostered_for_adoption_on,
    }
