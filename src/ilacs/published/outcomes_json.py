"""Outcomes as a document for other programs."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from ilacs.places.authority import Authority
from ilacs.published.outcomes import Outcomes, Result
from ilacs.published.profile import add_up, share_of
from ilacs.published.transitions import Transitions

Document = dict[str, object]


def describe_outcomes(outcomes: Outcomes) -> Document:
    """All figures of a day, the most asked for first. Percentages have one decimal; all counts are of authorities."""
    by_region = outcomes.by_region
    overall = outcomes.transitions.judgement
    return {
        "as_at": outcomes.as_at.isoformat(),
        "n": outcomes.n,
        "profile": outcomes.profile,
        "by_region": by_region,
        "transitions": describe_transitions(outcomes.transitions),
        "published_by": outcomes.published_by.isoformat() if outcomes.published_by else None,
        "good_or_better": {name: _share(counts) for name, counts in outcomes.profile.items()},
        "good_or_better_by_region": {region: _share(profile[overall]) for region, profile in by_region.items()},
        "by_type": outcomes.by_kind,
        "in_care_or_joint": add_up(outcomes.profile, "children_in_care", "in_care_and_care_leavers"),
        "continuity": _continuity(outcomes),
        "not_inspected": _named(outcomes.not_inspected),
        "unread": _named(outcomes.unread),
        "abolished_since": [_result(result, overall) for result in outcomes.abolished_since],
        "inferred_last_days": sum(result.inspection.is_end_inferred for result in outcomes.results),
    }


def describe_transitions(transitions: Transitions) -> Document:
    """From the first inspection to the latest, and from each to the next."""
    return {
        "judgement": transitions.judgement,
        "first_to_latest": asdict(transitions.first_to_latest),
        "to_next": {"n": transitions.pairs, **transitions.to_next},
    }


def _share(counts: Mapping[str, int]) -> Document:
    share = share_of(counts)
    percent = None if share.percent is None else round(share.percent, 1)
    return {"percent": percent, "good_or_better": share.good_or_better, "n": share.n}


def _continuity(outcomes: Outcomes) -> Document:
    counted = outcomes.continuity
    rule = counted.rule
    said = {"title": rule.title, "says": rule.says, "before_2023": rule.before_2023}
    return {"passing": counted.passing, "n": counted.n, **said}


def _named(authorities: Iterable[Authority]) -> list[Document]:
    return [{"code": authority.code, "name": authority.name} for authority in authorities]


def _result(result: Result, judgement: str) -> Document:
    inspection = result.inspection
    state = inspection.judgements.get(judgement) or inspection.missing[judgement]
    return {"code": result.authority.code, "name": result.authority.name, judgement: state}
