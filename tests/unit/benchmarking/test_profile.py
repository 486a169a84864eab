from dataclasses import replace

from ilacs.benchmarking.profile import profile
from ilacs.benchmarking.ranking_sound import rank_sound
from tests.unit.benchmarking.made_up import LOW, in_2025

LEADERS = replace(LOW, name="Leaders", judgement="impact_of_leaders")
WITH, WITHOUT = in_2025({"202": 1}), in_2025({"202": "c", "206": 1})


def test_areas_are_in_the_order_of_the_framework() -> None:
    areas = profile("202", [rank_sound(WITH, LOW), rank_sound(WITH, LEADERS)])
    assert [area.judgement for area in areas] == ["impact_of_leaders", "help_and_protection"]


def test_indicators_without_a_figure_come_last_and_are_not_left_out() -> None:
    second = replace(LOW, name="Second")
    (area,) = profile("202", [rank_sound(WITHOUT, LOW), rank_sound(WITH, second)])
    assert [line.comparison.indicator.name for line in area.lines] == ["Second", LOW.name]


def test_a_place_without_a_row_has_no_profile() -> None:
    assert profile("909", [rank_sound(WITH, LOW)]) == ()
