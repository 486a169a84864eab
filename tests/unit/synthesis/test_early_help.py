"""Early help alone, before a referral and after an assessment."""

import datetime

import pytest

from ilacs.synthesis import early_help
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import EarlyHelp
from tests.unit.synthesis.towns import AS_AT

LONG_AGO = datetime.date(2015, 1, 1)
DAY = datetime.date(2026, 9, 16)


@pytest.fixture
def some(council: Council) -> list[EarlyHelp]:
    return [early_help.make_early_help(council, LONG_AGO) for _ in range(400)]


def test_it_is_open_or_ended_within_the_six_months(council: Council, some: list[EarlyHelp]) -> None:
    ended = [help_.completed_on for help_ in some if help_.completed_on]
    assert 0 < len(ended) < 400
    assert min(ended) >= council.calendar.period_start


def test_it_begins_before_it_ends(some: list[EarlyHelp]) -> None:
    assert [help_ for help_ in some if help_.completed_on and help_.started_on > help_.completed_on] == []


def test_it_begins_when_the_child_can_be_known(council: Council) -> None:
    assert early_help.make_early_help(council, AS_AT).started_on == AS_AT


def test_stepping_up_mostly_ends_it_with_the_referral(council: Council) -> None:
    made = [help_ for _ in range(600) for help_ in early_help.step_up(council, DAY, LONG_AGO).early_help]
    ended = [help_.completed_on for help_ in made].count(DAY)
    assert 30 < len(made) < 150
    assert ended > 0.85 * len(made)


def test_nobody_steps_up_who_was_not_known(council: Council) -> None:
    assert [early_help.step_up(council, DAY, DAY).early_help for _ in range(50)] == [()] * 50


def test_stepping_down_follows_the_assessment(council: Council) -> None:
    made = [help_ for _ in range(300) for help_ in early_help.step_down(council, DAY).early_help]
    assert made
    assert min(help_.started_on for help_ in made) > DAY


def test_nobody_steps_down_tomorrow(council: Council) -> None:
    assert [early_help.step_down(council, AS_AT).early_help for _ in range(50)] == [()] * 50
