"""What many tests stand on: the real declarations, England's calendar, the folder of real public files."""

import datetime
import gc
from pathlib import Path

import pytest

from ilacs.annex_a import Specification, load_specification
from ilacs.checking.kept_plan import annex_a_plan, bank_holidays
from ilacs.checking.planned import PlannedRule
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.settings import load_settings, settle
from ilacs.lib.days import WorkingCalendar

SHARED = Path(__file__).parent.parent.parent / "shared"
NEW_THINGS = 100_000


def pytest_collection_finish() -> None:
    """Published figures stay in memory to the end: a look through all of them at every turn would cost minutes."""
    gc.freeze()
    gc.set_threshold(NEW_THINGS, 20, 100)


@pytest.fixture(scope="session")
def specification() -> Specification:
    return load_specification()


@pytest.fixture(scope="session")
def calendar() -> WorkingCalendar:
    return WorkingCalendar(bank_holidays())


@pytest.fixture(scope="session")
def given(calendar: WorkingCalendar) -> Circumstances:
    """The circumstances of a check on Monday 1 July 2024 with every default setting."""
    return Circumstances(datetime.date(2024, 7, 1), calendar, settle(load_settings(), {}))


@pytest.fixture(scope="session")
def plan(specification: Specification) -> dict[str, PlannedRule]:
    return {rule.name: rule for rule in annex_a_plan(specification)}


@pytest.fixture(scope="session")
def samples() -> Path:
    """Real public workbooks, where they are laid beside the repository."""
    folder = SHARED / "data" / "annex_a"
    if not folder.exists():
        pytest.skip("the folder of real public files is not beside this repository")
    return folder
