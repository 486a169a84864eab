"""Code sets and their groups."""

import pytest

from ilacs.annex_a import Code, Specification, without_letter
from ilacs.annex_a.codes import with_groups


@pytest.mark.parametrize(
    ("form", "wording"),
    [
        ("a) WBRI", "WBRI"),
        ("b)Male", "Male"),
        ("aa) Other", "Other"),
        ("c1)  Third", "Third"),
        ("Male", "Male"),
        ("A) Male", "A) Male"),
        ("abc) Male", "abc) Male"),
        ("", ""),
    ],
)
def test_an_official_form_may_lose_its_letter(form: str, wording: str) -> None:
    assert without_letter(form) == wording


def test_a_group_of_several_codes_is_a_value_itself() -> None:
    codes = with_groups({n: Code(n, f"{n}) {n}", n, group="g) Shared") for n in ("a", "b")})
    assert (codes["Shared"].is_group, codes["Shared"].official, codes["a"].is_group) == (True, "g) Shared", False)


def test_a_group_of_one_code_is_no_value_of_its_own() -> None:
    assert list(with_groups({"a": Code("a", "a) A", "A", group="g) Alone")})) == ["a"]


def test_a_code_without_a_group_is_its_own() -> None:
    assert with_groups({"a": Code("a", "a) A", "A")})["a"].group == "a) A"


def test_every_code_is_the_wording_of_its_official_form_or_a_code(specification: Specification) -> None:
    codes = [code for codes in specification.code_sets.values() for code in codes.codes.values()]
    assert [code.code for code in codes if not (code.official and code.label)] == []


def test_no_two_codes_of_a_set_have_one_official_form(specification: Specification) -> None:
    forms = {
        name: [c.official for c in s.codes.values() if not c.is_group] for name, s in specification.code_sets.items()
    }
    assert [name for name, words in forms.items() if len(set(words)) < len(words)] == []
