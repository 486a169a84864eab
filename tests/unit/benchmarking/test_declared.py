"""The declared indicators, and finding one."""

from collections import Counter

import pytest

from ilacs.annex_a import load_specification
from ilacs.benchmarking.declared import (
    POLARITIES,
    UnknownIndicator,
    find_indicator,
    load_indicators,
    load_sources,
    set_polarities,
)
from ilacs.framework.judgements import load_judgements
from ilacs.measuring.kept_plan import measures_plan
from ilacs.records import Problem

INDICATORS = load_indicators()
LAIT = [indicator for indicator in INDICATORS.values() if indicator.catalogue == "lait"]


def test_the_tool_s_indicators_come_first() -> None:
    assert [indicator.catalogue for indicator in INDICATORS.values()][:175] == ["lait"] * 175
    assert len(LAIT) == 175


def test_every_polarity_is_one_of_three() -> None:
    assert {indicator.polarity for indicator in INDICATORS.values()} == set(POLARITIES)


def test_every_source_is_declared() -> None:
    assert {indicator.source for indicator in INDICATORS.values()} == load_sources().keys()


def test_every_judgement_is_one_of_the_framework_s() -> None:
    assert {indicator.judgement for indicator in INDICATORS.values()} <= {one.name for one in load_judgements()}


def test_no_two_have_one_slug() -> None:
    slugs = Counter(indicator.slug for indicator in INDICATORS.values())
    assert [slug for slug, count in slugs.items() if count > 1] == []


def test_every_definition_is_a_sentence_that_the_title_does_not_repeat() -> None:
    unlike = [
        one.name for one in INDICATORS.values() if not one.definition.endswith(".") or one.definition == one.title
    ]
    assert unlike == []


def test_what_the_tool_does_not_band_is_flagged() -> None:
    assert [one.name for one in LAIT if not one.is_banded][:3] == [
        "Vacancies_cover",
        "Social_Work_Starters",
        "Social_Work_Leavers",
    ]


def test_every_measure_is_set_beside_an_indicator_that_there_is() -> None:
    named = {measure.indicator for measure in measures_plan(load_specification()) if measure.indicator}
    assert named
    assert named <= INDICATORS.keys()


@pytest.mark.parametrize(
    "text",
    ["ReReferral", "rereferral", "re-referrals-within-12-months", "Re-referrals within 12 months"],
)
def test_an_indicator_is_found_by_name_slug_and_title(text: str) -> None:
    assert find_indicator(text).name == "ReReferral"


def test_the_tool_s_own_title_finds_it_too() -> None:
    assert find_indicator("Percentage of CLA having Dental Checks").name == "LACDental%"


def test_a_name_nearly_right_gives_suggestions() -> None:
    with pytest.raises(UnknownIndicator, match=r"Did you mean LAC_Foster_Placements \(Children in foster care\)"):
        find_indicator("children in fostr care")


def test_a_part_of_a_title_gives_suggestions() -> None:
    with pytest.raises(UnknownIndicator, match="ReReferral"):
        find_indicator("re-referrals")


def test_a_name_like_none_tells_how_to_list_them() -> None:
    with pytest.raises(UnknownIndicator, match="ilacs indicators list"):
        find_indicator("qqqq")


def test_polarity_can_be_one_s_own() -> None:
    own = set_polarities(INDICATORS, {"CPP_Abuse_Rate": "neither"})
    assert own["CPP_Abuse_Rate"].polarity == "neither"
    assert own["ReReferral"] == INDICATORS["ReReferral"]


def test_a_polarity_that_is_none_is_refused() -> None:
    with pytest.raises(Problem, match="Write low, high or neither"):
        set_polarities(INDICATORS, {"ReReferral": "good"})
