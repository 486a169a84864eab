"""The day that a name holds."""

import datetime

import pytest

from ilacs.comparing.dating import NamedDay, day_in_name


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2026-10-05", "2026-10-05"),
        ("annex a 2026-10-05 final", "2026-10-05"),
        ("20261005", "2026-10-05"),
        ("AnnexA_2026_10_05", "2026-10-05"),
        ("05-10-2026", "2026-10-05"),
        ("5.10.2026", "2026-10-05"),
        ("5 Oct 2026", "2026-10-05"),
        ("5th October 2026", "2026-10-05"),
        ("AnnexA_05Oct2026", "2026-10-05"),
        ("2025-11 drawn 2026-10-05", "2026-10-05"),
    ],
)
def test_a_day_is_read(name: str, day: str) -> None:
    assert day_in_name(name) == NamedDay(datetime.date.fromisoformat(day))


@pytest.mark.parametrize("name", ["2026-10", "Annex A Oct 2026", "October_2026", "2026 oct", "annexa-2026_10-v2"])
def test_a_month_is_read_as_its_last_day(name: str) -> None:
    assert day_in_name(name) == NamedDay(datetime.date(2026, 10, 31), is_month=True)


@pytest.mark.parametrize("name", ["Annex A", "List 10", "v2026", "1234567890", "2026-13-40", "31-02-2026", "marching"])
def test_no_day_is_read_where_there_is_none(name: str) -> None:
    assert day_in_name(name) is None


def test_a_month_holds_its_days() -> None:
    named = NamedDay(datetime.date(2026, 10, 31), is_month=True)
    assert named.holds(datetime.date(2026, 10, 1))
    assert not named.holds(datetime.date(2025, 10, 31))
