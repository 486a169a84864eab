from datetime import date

import pytest

from ilacs.benchmarking.settings import load_settings
from ilacs.places.neighbours import NEIGHBOUR_EDITIONS


def test_every_edition_of_the_neighbours_has_a_first_period() -> None:
    assert tuple(edition.name for edition in load_settings().editions) == NEIGHBOUR_EDITIONS


@pytest.mark.parametrize(
    ("ends_on", "edition"), [(date(2025, 3, 31), "2025"), (date(2025, 3, 30), "2021"), (date(2013, 3, 31), "2021")]
)
def test_a_period_has_the_edition_that_was_in_use(ends_on: date, edition: str) -> None:
    assert load_settings().edition_used(ends_on) == edition
