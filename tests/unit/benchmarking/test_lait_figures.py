from ilacs.benchmarking.lait_figures import as_lait_holds, lait_names
from tests.unit.benchmarking.made_up import in_2025


def test_the_tool_s_own_figures_stay_as_they_are() -> None:
    own = in_2025({"201": 1, "202": "-"}, "lait")
    assert as_lait_holds(own) is own


def test_a_joint_return_is_copied_and_its_own_row_gone() -> None:
    held = as_lait_holds(in_2025({"940 / 941": 5, "201": 1}))
    assert {place: held.figures[place]["2025"].value for place in held.figures} == {"201": 1, "940": 5, "941": 5}


def test_low_and_k_are_nought_and_other_symbols_stay() -> None:
    held = as_lait_holds(in_2025({"201": "low", "202": "k", "203": "c"}))
    assert [held.figures[place]["2025"].value for place in ("201", "202", "203")] == [0, 0, None]
    assert held.figures["203"]["2025"].symbol == "c"


def test_the_tool_has_names_of_its_own() -> None:
    assert lait_names()["837"] == "Bournemouth (Pre LG)"
