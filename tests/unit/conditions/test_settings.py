"""Settings: a council's own over the defaults."""

import datetime

import pytest

from ilacs.conditions.settings import load_settings, settle
from ilacs.records import Problem

FACTS = load_settings()


def test_every_setting_says_what_it_means_and_how_sure_its_default_is() -> None:
    assert [name for name, fact in FACTS.items() if not (fact.means and fact.unit and fact.sure)] == []


def test_a_setting_without_a_default_has_no_value() -> None:
    assert "own_authority" not in settle(FACTS, {})


def test_a_council_s_own_value_is_taken() -> None:
    values = settle(FACTS, {"caseload_limit": 12.5, "own_authority": "Leeds", "children_aged_0_to_17": 100})
    assert (values["caseload_limit"], values["own_authority"], values["different_days_limit"]) == (12.5, "Leeds", 7)


def test_a_name_that_is_no_setting_is_refused_with_those_that_are() -> None:
    with pytest.raises(Problem, match=r"There is no setting nosuch\. The settings are .*caseload_limit"):
        settle(FACTS, {"nosuch": 1})


@pytest.mark.parametrize("value", ["many", True, None, [1], datetime.date(2024, 1, 1), float("nan"), float("inf")])
def test_a_setting_that_must_be_a_number_is_one(value: object) -> None:
    with pytest.raises(Problem, match=r"caseload_limit must be a number\.$"):
        settle(FACTS, {"caseload_limit": value})


@pytest.mark.parametrize("value", [True, ["Leeds"], "", " "])
def test_a_setting_that_may_be_a_name_is_no_list_and_no_blank(value: object) -> None:
    with pytest.raises(Problem, match=r"own_authority must be a number or a name\.$"):
        settle(FACTS, {"own_authority": value})
