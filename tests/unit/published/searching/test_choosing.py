"""What is typed to narrow a search."""

import pytest

from ilacs.lib.problem import Problem
from ilacs.published.searching.choosing import choose


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("authority", "kent county council", "886"),
        ("region", "yorkshire and the humber", "Yorkshire and the Humber"),
        ("grade", "Requires improvement to be good", "requires_improvement"),
        ("grade", "requires improvement", "requires_improvement"),
        ("topic", "private fostering", "private_fostering"),
        ("topic", "Private_Fostering", "private_fostering"),
        ("section", "care leavers", "care_leavers"),
        ("report_type", "jtai", "jtai"),
        ("year", "2025", "2025"),
        ("framework", "Outcome 4", "outcome 4"),
    ],
)
def test_words_are_taken_for_the_value_they_mean(name: str, text: str, value: str) -> None:
    assert choose(name, text) == value


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("lead", "x", "cannot be narrowed"),
        ("authority", "Kentt", "Did you mean"),
        ("region", "Kent", "The regions are"),
        ("region", "England", "The regions are"),
        ("grade", "poor", "outstanding, good"),
        ("grade", "", "Choose one"),
    ],
)
def test_what_means_nothing_is_refused_with_what_there_is(name: str, text: str, says: str) -> None:
    with pytest.raises(Problem, match=says):
        choose(name, text)
