"""The day on which the lists were drawn."""

import datetime

import pytest

from ilacs.checking.days_drawn import extracted_on, question_days
from ilacs.records import Noticed, Table
from tests.unit.checking.building import SPECIFICATION, circumstances, table


def contacts(*days: str | None) -> Table:
    return table("contacts", contacted_on=days)


def questions(*tables: Table, **more: object) -> list[Noticed]:
    return list(question_days(tables, SPECIFICATION, circumstances(**more)))  # type: ignore[arg-type]


def test_the_latest_day_on_which_something_happened_is_taken() -> None:
    days = [contacts("2024-05-01", None), table("referrals", referred_on=["2024-05-03"])]
    assert extracted_on(days, SPECIFICATION) == datetime.date(2024, 5, 3)


def test_one_stray_day_in_a_thousand_does_not_move_it() -> None:
    assert extracted_on([contacts("2042-01-01", *["2024-05-01"] * 999)], SPECIFICATION) == datetime.date(2024, 5, 1)


def test_a_stray_day_in_a_short_list_does_move_it() -> None:
    assert extracted_on([contacts("2042-01-01", *["2024-05-01"] * 998)], SPECIFICATION) == datetime.date(2042, 1, 1)


def test_days_that_may_lie_ahead_do_not_count() -> None:
    ahead = table("contacts", contacted_on=["2024-05-01"], born_on=["2024-09-01"])
    assert extracted_on([ahead], SPECIFICATION) == datetime.date(2024, 5, 1)


@pytest.mark.parametrize("tables", [[], [contacts(None)], [table("adopters", adopter_id=["A"])]])
def test_where_nothing_happened_there_is_no_day(tables: list[Table]) -> None:
    assert extracted_on(tables, SPECIFICATION) is None


def test_a_list_drawn_on_another_day_is_asked_about() -> None:
    lists = [
        contacts("2024-06-20"),
        table("referrals", referred_on=["2024-06-28"]),
        table("assessments", started_on=["2024-06-28"]),
    ]
    (found,) = questions(*lists)
    assert (found.rule, found.list_, dict(found.details)["count"]) == ("lists_drawn_on_different_days", "contacts", "8")


def test_a_week_apart_is_near_enough() -> None:
    assert questions(contacts("2024-06-21"), table("referrals", referred_on=["2024-06-28"])) == []


def test_a_day_after_the_extract_is_no_sign_of_another_extract() -> None:
    assert questions(contacts("2024-06-28", "2042-01-01"), table("referrals", referred_on=["2024-06-28"])) == []


def test_a_list_without_days_is_not_asked_about() -> None:
    assert questions(contacts(None), table("referrals", referred_on=["2024-06-28"])) == []


def test_without_a_day_nothing_is_asked() -> None:
    assert questions(contacts("2024-01-01"), table("referrals", referred_on=["2024-06-28"]), as_at=None) == []


@pytest.mark.parametrize(
    ("begins", "is_early"),
    [("2024-07-08", False), ("2024-07-09", True), ("2024-07-12", True), ("2024-07-06", False)],
)
def test_lists_drawn_before_the_wednesday_of_the_week_before_are_early(begins: str, is_early: bool) -> None:
    day = datetime.date.fromisoformat(begins)
    as_at = datetime.date(2024, 7, 2) if begins in ("2024-07-09", "2024-07-12") else datetime.date(2024, 7, 3)
    found = questions(as_at=as_at, inspection_started_on=day)
    assert [one.rule for one in found] == (["drawn_too_early"] if is_early else [])
