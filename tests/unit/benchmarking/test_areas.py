from datetime import date

import pytest

from ilacs.benchmarking.areas import existing_on, joint_codes, regions_above


@pytest.mark.parametrize(
    ("code", "above"), [("383", ("982",)), ("202", ("987", "986")), ("203", ("988", "986")), ("201", ("987", "986"))]
)
def test_the_smallest_region_comes_first(code: str, above: tuple[str, ...]) -> None:
    assert regions_above(code) == above


def test_an_abolished_authority_exists_to_its_last_day() -> None:
    assert ["909" in existing_on(day) for day in (date(2023, 3, 31), date(2023, 4, 1))] == [True, False]


@pytest.mark.parametrize(("place", "codes"), [("940 / 941", ("940", "941")), ("383", ()), ("201 / 202", ())])
def test_only_a_declared_joint_return_is_one(place: str, codes: tuple[str, ...]) -> None:
    assert joint_codes(place) == codes
