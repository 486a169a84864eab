import pytest

from ilacs.web.core.finding import Found, find


@pytest.mark.parametrize("asked", ["Leeds", " leeds ", "383", "E08000035"])
def test_a_council_that_is_surely_meant_is_found(asked: str) -> None:
    found = find(asked).surely
    assert found
    assert found.name == "Leeds"


def test_a_part_that_only_one_has_is_enough() -> None:
    found = find("wakef").surely
    assert found
    assert found.name == "Wakefield"


def test_a_part_that_several_have_finds_them_all() -> None:
    names = [one.name for one in find("north").perhaps]
    assert {"North Yorkshire", "North Tyneside"} <= set(names)
    assert names == sorted(names)
    assert "Northamptonshire" not in names


def test_a_slip_finds_what_is_like_it() -> None:
    assert [one.name for one in find("leedz").similar] == ["Leeds"]
    assert find("leedz").problem == "No council is called leedz, and no code is leedz"


@pytest.mark.parametrize("asked", ["", "   "])
def test_nothing_asked_finds_nothing_and_is_no_problem(asked: str) -> None:
    assert find(asked) == Found()


@pytest.mark.parametrize("asked", ["***", "<script>", "x" * 5000, "\x00"])
def test_anything_else_is_a_sentence(asked: str) -> None:
    assert find(asked).problem
