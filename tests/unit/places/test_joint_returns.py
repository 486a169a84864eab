"""Joint returns."""

import pytest

from ilacs.places import load_register
from ilacs.places.joint_returns import read_joint_returns

REGISTER = load_register()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("940 / 941", ("940", "941")),
        ("314/318", ("314", "318")),
        ("E06000061 / E06000062", ("940", "941")),
        ("North Northamptonshire / West Northamptonshire", ("940", "941")),
        ("Richmond upon Thames / Kingston upon Thames", ("314", "318")),
    ],
)
def test_a_joint_return_is_known_by_codes_and_names(text: str, expected: tuple[str, ...]) -> None:
    assert REGISTER.joint_return(text) == expected


@pytest.mark.parametrize("text", ["940", "301 / 302", "940 / 941 / 301", "940 / 940", "940 / x", "/", ""])
def test_anything_else_is_no_joint_return(text: str) -> None:
    assert REGISTER.joint_return(text) == ()


def test_joint_returns_are_of_authorities_in_the_order_of_their_codes() -> None:
    assert read_joint_returns() == tuple(tuple(sorted(codes)) for codes in read_joint_returns())
    assert [REGISTER.by_code(code).code for codes in read_joint_returns() for code in codes]
