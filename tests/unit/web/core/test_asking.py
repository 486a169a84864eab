import pytest
from django.http import QueryDict

from ilacs.lib.problem import Problem
from ilacs.web.core.asking import one_of


def test_an_empty_choice_is_the_first() -> None:
    assert one_of(QueryDict("mode="), "mode", ("sound", "lait")) == "sound"


def test_what_is_not_known_is_refused_with_what_is() -> None:
    with pytest.raises(Problem, match=r"Write sound or lait\."):
        one_of(QueryDict("mode=best"), "mode", ("", "sound", "lait"))
