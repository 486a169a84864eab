import pytest
from django.test import RequestFactory

from ilacs.web.core.paging import Paging, paging

ITEMS = list(range(1, 96))


def page(query: str = "") -> Paging[int]:
    return paging(ITEMS, RequestFactory().get(f"/reports?{query}"), size=10)


def test_the_first_page_is_shown_unless_another_is_asked_for() -> None:
    assert (page().items, page().previous) == (ITEMS[:10], "")


def test_the_last_page_may_be_short() -> None:
    assert (page("page=10").items, page("page=10").next) == (ITEMS[90:], "")


@pytest.mark.parametrize(("asked", "number"), [("0", 1), ("-1", 1), ("99", 10), ("two", 1), ("²", 1), ("9" * 99, 1)])
def test_a_page_that_is_not_there_is_the_nearest(asked: str, number: int) -> None:
    assert page(f"page={asked}").number == number


def test_addresses_keep_what_was_asked() -> None:
    assert page("q=care+leavers&page=2").next == "/reports?q=care+leavers&page=3"


def test_far_pages_are_left_out() -> None:
    assert [number for number, address in page("page=5").numbers if address] == [1, 3, 4, 5, 6, 7, 10]
    assert len([address for _, address in page("page=5").numbers if not address]) == 2


def test_nothing_has_one_page() -> None:
    empty = paging([], RequestFactory().get("/reports"))
    assert (empty.last, list(empty.items)) == (1, [])
