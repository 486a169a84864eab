"""One made-up council for all tests of synthesis, and the means to make more."""

import datetime
from collections.abc import Callable

import pytest

from ilacs.synthesis import MadeUp, synthesise
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child
from ilacs.synthesis.people import make_child
from ilacs.synthesis.synthesising import KINDS, cut_lists
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
    """A council with as many families of the rare kinds of journey as of the usual ones."""
    council = Council(5, AS_AT, "2023")
    return cut_lists(council, [life for kind in KINDS.values() for _ in range(80) for life in kind(council)])


@pytest.fixture(scope="session")
def rare_town(rare: MadeUp) -> Town:
    return Town(rare)
