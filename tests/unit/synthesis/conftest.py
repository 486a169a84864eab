"""One made-up council for all tests of synthesis, and the means to make more."""

import datetime
from collections.abc import Callable

import pytest

from ilacs.synthesis import MadeUp, care_journeys, journeys, synthesise
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child
from ilacs.synthesis.people import make_child
from ilacs.synthesis.synthesising import cut_lists
from tests.unit.synthesis.towns import AS_AT, Town


@pytest.fixture
def council() -> Council:
    return Council(1, AS_AT, "2023")


@pytest.fixture
def make_one(council: Council) -> Callable[[float], Child]:
    """A child of about so many years, known from the day before the lists are drawn."""
    return lambda years: make_child(council, years, AS_AT - datetime.timedelta(days=1))


@pytest.fixture(scope="session")
def made_up() -> MadeUp:
    return synthesise(1500, 7, AS_AT)


@pytest.fixture(scope="session")
def town(made_up: MadeUp) -> Town:
    return Town(made_up)


@pytest.fixture(scope="session")
def rare() -> MadeUp:
    """A council of nothing but plans and adoptions, which are few in any other."""
    council = Council(5, AS_AT, "2023")
    kinds = (
        journeys.child_protection,
        journeys.child_protection_ended,
        care_journeys.adoption_under_way,
        care_journeys.adopted,
        care_journeys.adoption_reversed,
    )
    return cut_lists(council, [life for kind in kinds for _ in range(80) for life in kind(council)])
