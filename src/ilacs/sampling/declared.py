"""Activities, criteria and strata as objects, read from facts/sampling/."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from ilacs.lib.facts import read_facts


@dataclass(frozen=True, slots=True)
class Criterion:
    """A reason to look at a case."""

    name: str
    list_: str
    weight: int
    reason: str
    where: str
    since: str = ""


@dataclass(frozen=True, slots=True)
class Activity:
    """What inspectors come for, and how many cases from which lists they are likely to look at."""

    name: str
    title: str
    cases: int
    sure: str
    lists: Mapping[str, int]
    """List to its share of the cases, in parts of the whole."""
    only: tuple[str, ...] = ()
    """The criteria that count; none named means all of the lists'."""

    def places(self, cases: int) -> dict[str, int]:
        """How many cases come from each list: shares by the largest remainder."""
        return share_out(cases, self.lists)


@dataclass(frozen=True, slots=True)
class Strata:
    """How cases are spread."""

    by: str
    most_of_one_worker: int
    most_for_one_reason_percent: int


def share_out(places: int, weights: Mapping[str, float]) -> dict[str, int]:
    """Whole places in proportion to weights, by the largest remainder; ties go to the first named."""
    total = sum(weights.values())
    if not total:
        return dict.fromkeys(weights, 0)
    exact = {name: places * weight / total for name, weight in weights.items()}
    shared = {name: int(share) for name, share in exact.items()}
    by_remainder = sorted(exact, key=lambda name: shared[name] - exact[name])
    for name in by_remainder[: places - sum(shared.values())]:
        shared[name] += 1
    return shared


def load_activities() -> dict[str, Activity]:
    """Every activity by its name."""
    return {
        name: _activity(name, cast(dict[str, object], facts))
        for name, facts in read_facts("sampling/activities").items()
    }


def load_criteria() -> dict[str, Criterion]:
    """Every criterion by its name."""
    return {
        name: _criterion(name, cast(dict[str, object], facts))
        for name, facts in read_facts("sampling/criteria").items()
    }


def load_strata() -> Strata:
    """How cases are spread over teams, workers and reasons."""
    facts = cast(dict[str, object], read_facts("sampling/strata")["strata"])
    return Strata(
        str(facts["by"]), cast(int, facts["most_of_one_worker"]), cast(int, facts["most_for_one_reason_percent"])
    )


def _activity(name: str, facts: dict[str, object]) -> Activity:
    only = tuple(cast(list[str], facts.get("only", [])))
    return Activity(name, only=only, **{key: value for key, value in facts.items() if key != "only"})  # type: ignore[arg-type]  # the class refuses other keys


def _criterion(name: str, facts: dict[str, object]) -> Criterion:
    rest = {key: value for key, value in facts.items() if key != "list"}
    return Criterion(name, str(facts["list"]), **rest)  # type: ignore[arg-type]  # as above
