"""Samples of a made-up council, over twenty seeds."""

import datetime
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from ilacs.pipeline import Options
from ilacs.pipeline.sampling import sample_at_random, sample_workbook
from ilacs.records import Sample
from ilacs.sampling import load_activities, load_criteria, load_strata
from ilacs.synthesis import synthesise, write_workbook

AS_AT = datetime.date(2026, 11, 2)
OPTIONS = Options(as_at=AS_AT)
SEEDS = range(20)
ACTIVITIES = load_activities()
CRITERIA = load_criteria()
STRATA = load_strata()


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("council") / "council.xlsx"
    write_workbook(synthesise(6000, 1, AS_AT), path)
    return path


@pytest.fixture(scope="module")
def drawn(workbook: Path) -> dict[int, Sample]:
    return {seed: sample_workbook([workbook], ACTIVITIES["short"], OPTIONS, seed=seed) for seed in SEEDS}


@pytest.mark.parametrize("seed", SEEDS)
def test_as_many_are_drawn_as_are_declared(drawn: dict[int, Sample], seed: int) -> None:
    assert len(drawn[seed].cases) == ACTIVITIES["short"].cases


@pytest.mark.parametrize("seed", SEEDS)
def test_lists_have_their_declared_share(drawn: dict[int, Sample], seed: int) -> None:
    activity = ACTIVITIES["short"]
    counted = Counter(case.list_ for case in drawn[seed].cases)
    assert counted == {list_: places for list_, places in activity.places(activity.cases).items() if places}


@pytest.mark.parametrize("seed", SEEDS)
def test_reasons_are_of_the_list_and_strongest_first(drawn: dict[int, Sample], seed: int) -> None:
    weights = [[CRITERIA[name].weight for name in case.reasons] for case in drawn[seed].cases]
    assert weights == [sorted(each, reverse=True) for each in weights]
    assert all(CRITERIA[name].list_ == case.list_ for case in drawn[seed].cases for name in case.reasons)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_child_and_no_worker_is_chosen_too_often(drawn: dict[int, Sample], seed: int) -> None:
    cases = drawn[seed].cases
    assert max(Counter(case.child_id for case in cases).values()) == 1
    workers = Counter((case.list_, case.worker) for case in cases if case.worker)
    assert max(workers.values()) <= STRATA.most_of_one_worker


def test_several_teams_are_seen_on_every_list_that_has_them(drawn: dict[int, Sample]) -> None:
    teams = {(seed, case.list_): set[str]() for seed in SEEDS for case in drawn[seed].cases if case.team}
    for seed in SEEDS:
        for case in drawn[seed].cases:
            teams.get((seed, case.list_), set()).add(case.team)
    assert min(map(len, teams.values())) > 1


def test_the_same_seed_gives_the_same_cases(workbook: Path, drawn: dict[int, Sample]) -> None:
    again = sample_workbook([workbook], ACTIVITIES["short"], OPTIONS, seed=7)
    assert again == drawn[7]
    assert drawn[7].cases != drawn[8].cases


@pytest.mark.parametrize("name", ACTIVITIES)
def test_every_activity_finds_cases(workbook: Path, name: str) -> None:
    sample = sample_workbook([workbook], ACTIVITIES[name], OPTIONS, seed=1)
    assert len(sample.cases) == ACTIVITIES[name].cases
    assert sample.not_asked == {}


def test_a_plain_random_sample_gives_each_row_the_same_chance(workbook: Path) -> None:
    draw: Callable[..., Sample] = partial(sample_at_random, [workbook], "child_protection", OPTIONS, cases=40)
    seen = Counter(case.row for seed in SEEDS for case in draw(seed=seed).cases)
    assert draw(seed=1) == draw(seed=1)
    assert len(seen) > 0.9 * draw(seed=1).candidates
