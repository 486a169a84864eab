"""Drawing a sample of one workbook, for an activity or at random."""

import random
from collections.abc import Sequence

from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.engine import Engine
from ilacs.records import Case, Sample, Table
from ilacs.sampling.choosing import choose
from ilacs.sampling.declared import Activity, load_criteria, load_strata
from ilacs.sampling.finding import cases_of, find_candidates

RANDOM = "random"


def draw_sample(
    engine: Engine, workbook: CleanWorkbook, activity: Activity, *, seed: int, cases: int | None = None
) -> Sample:
    """The cases that inspectors would be likely to choose for an activity; the same seed gives the same cases.

    Lists with few candidates leave their places to the others. A child is chosen once.
    """
    criteria = {
        name: criterion
        for name, criterion in load_criteria().items()
        if criterion.list_ in activity.lists and (not activity.only or name in activity.only)
    }
    found = find_candidates(engine, workbook, list(criteria.values()))
    dice = random.Random(seed)
    strata = load_strata()
    wanted = cases or activity.cases
    places = activity.places(wanted)
    taken: set[str] = set()
    chosen: dict[str, list[Case]] = {}
    # The rarest list first, so that a child on several lists is kept for the list that has few.
    for list_ in sorted(places, key=lambda name: len(found.cases.get(name, ()))):
        candidates = found.cases.get(list_, ())
        chosen[list_] = choose(candidates, places[list_], criteria, strata, dice, taken=taken)
    for list_ in places:
        room = wanted - sum(map(len, chosen.values()))
        chosen[list_] += choose(found.cases.get(list_, ()), room, criteria, strata, dice, taken=taken)
    in_order = [case for list_ in workbook.specification.lists for case in chosen.get(list_, ())]
    return Sample(activity.name, seed, in_order, sum(map(len, found.cases.values())), found.not_asked)


def draw_random(tables: Sequence[Table], list_: str, *, seed: int, cases: int) -> Sample:
    """A plain random sample of the rows of one list, each with the same chance, for a council's own audits."""
    every = [
        case for table in tables if table.list_ == list_ for case in cases_of(table, dict.fromkeys(table.rows, ()))
    ]
    drawn = random.Random(seed).sample(every, min(cases, len(every)))
    return Sample(RANDOM, seed, sorted(drawn, key=lambda case: case.row), len(every), {})
