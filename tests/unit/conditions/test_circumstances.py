"""Days and settings as SQL."""

import datetime

import pytest

from ilacs.conditions.circumstances import fill
from tests.unit.checking.building import circumstances


@pytest.mark.parametrize(
    ("name", "sql"),
    [
        ("as_at", "DATE '2024-08-31'"),
        ("period_end", "DATE '2024-08-31'"),
        ("period_start", "DATE '2024-02-29'"),
        ("year_start", "DATE '2023-08-31'"),
        ("as_at__rest", "TRUE"),
        ("year_start__rest", "FALSE"),
        ("caseload_limit", "30"),
    ],
)
def test_days_and_settings_are_written_as_sql(name: str, sql: str) -> None:
    assert circumstances(datetime.date(2024, 8, 31)).values()[name] == sql


def test_a_day_that_nobody_knows_has_no_value() -> None:
    assert not {"as_at", "period_start", "inspection_started_on"} & circumstances(None).values().keys()


def test_the_inspection_may_be_known_where_the_day_drawn_is_not() -> None:
    values = circumstances(None, inspection_started_on=datetime.date(2024, 7, 1)).values()
    assert values["inspection_started_on"] == "DATE '2024-07-01'"


def test_text_is_quoted_so_that_it_stays_text() -> None:
    values = circumstances(settings={"own_authority": "King's Lynn' OR TRUE --"}).values()
    assert values["own_authority"] == "'King''s Lynn'' OR TRUE --'"


def test_whole_names_alone_are_filled() -> None:
    assert (
        fill("p__as_at + p__as_at__ordinal > xp__as_at", {"as_at": "1", "as_at__ordinal": "2"}) == "1 + 2 > xp__as_at"
    )
