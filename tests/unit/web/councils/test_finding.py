import pytest

from ilacs.places import UnknownPlace
from ilacs.web.councils.finding import find_council


def test_a_council_is_at_its_word() -> None:
    authority, moved_to = find_council("leeds")
    assert (authority.code, moved_to) == ("383", "")


@pytest.mark.parametrize(
    ("slug", "address"),
    [
        ("383", "/councils/leeds"),
        ("leeds-city-council", "/councils/leeds"),
        ("cumbria", "/councils/cumbria-until-2023"),
        ("dorset", ""),
    ],
)
def test_another_name_leads_to_the_word(slug: str, address: str) -> None:
    assert find_council(slug)[1] == address


def test_it_leads_to_the_same_part() -> None:
    assert find_council("cumbria", "inspections")[1] == "/councils/cumbria-until-2023/inspections"


def test_nobody_of_that_name_is_refused_with_those_like_it() -> None:
    with pytest.raises(UnknownPlace, match="Did you mean Leeds"):
        find_council("leedz")
