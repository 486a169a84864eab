import gzip
from collections.abc import Callable, Iterator

import pytest
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from ilacs.web.core import kept_pages
from ilacs.web.core.kept_pages import keep

Kept = Callable[[HttpRequest], HttpResponse]


class Answers:
    """A view that counts how often it is asked."""

    def __init__(self, **how: object) -> None:
        self.how, self.asked = how, 0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.asked += 1
        return HttpResponse(f"page {self.asked}", **self.how)


@pytest.fixture
def releases(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    held = ["1"]
    monkeypatch.setattr(kept_pages, "generation", lambda: held[0])
    yield held


@pytest.fixture
def view(releases: list[str]) -> Answers:
    return Answers()


def test_a_page_is_made_once(view: Answers, ask: RequestFactory) -> None:
    answer = keep(view)
    assert answer(ask.get("/a")).content == answer(ask.get("/a")).content == b"page 1"
    assert view.asked == 1


def test_what_was_asked_for_is_part_of_the_name(view: Answers, ask: RequestFactory) -> None:
    answer = keep(view)
    assert answer(ask.get("/a?x=1")).content != answer(ask.get("/a?x=2")).content


def test_new_data_makes_it_anew(view: Answers, ask: RequestFactory, releases: list[str]) -> None:
    answer = keep(view)
    answer(ask.get("/a"))
    releases[0] = "2"
    assert answer(ask.get("/a")).content == b"page 2"


def test_a_page_comes_pressed_to_those_who_can_read_it(view: Answers, ask: RequestFactory) -> None:
    response = keep(view)(ask.get("/a", headers={"Accept-Encoding": "gzip, br"}))
    assert response.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(response.content) == b"page 1"
    assert response.headers["Vary"] == "Accept-Encoding"


def test_nothing_is_sent_again_to_those_who_have_it(view: Answers, ask: RequestFactory) -> None:
    answer = keep(view)
    etag = answer(ask.get("/a")).headers["ETag"]
    again = answer(ask.get("/a", headers={"If-None-Match": etag}))
    assert (again.status_code, again.content) == (304, b"")


def test_it_keeps_its_kind_and_name(releases: list[str], ask: RequestFactory) -> None:
    answer = keep(Answers(content_type="text/csv", headers={"Content-Disposition": "attachment"}))
    first, second = answer(ask.get("/a")), answer(ask.get("/a"))
    assert first.headers["Content-Type"] == second.headers["Content-Type"] == "text/csv"
    assert second.headers["Content-Disposition"] == "attachment"


@pytest.mark.parametrize("how", [{"status": 404}, {"status": 500}, {"headers": {"Cache-Control": "no-store"}}])
def test_what_may_be_different_next_time_is_not_kept(
    releases: list[str], ask: RequestFactory, how: dict[str, object]
) -> None:
    view = Answers(**how)
    answer = keep(view)
    answer(ask.get("/a"))
    answer(ask.get("/a"))
    assert view.asked == 2


def test_only_reading_is_kept(view: Answers, ask: RequestFactory) -> None:
    answer = keep(view)
    answer(ask.post("/a"))
    answer(ask.post("/a"))
    assert view.asked == 2


def test_pages_of_one_host_are_not_shown_on_another(view: Answers, ask: RequestFactory) -> None:
    answer = keep(view)
    first = answer(ask.get("/a", headers={"Host": "localhost"}))
    assert answer(ask.get("/a", headers={"Host": "localhost:8000"})).content != first.content


def test_the_way_they_come_is_kept_apart(view: Answers, ask: RequestFactory) -> None:
    answer = keep(view)
    assert answer(ask.get("/a")).content != answer(ask.get("/a", secure=True)).content


@pytest.mark.parametrize("said", ["gzip;q=0", "br, gzip; q=0.0", "identity", ""])
def test_who_cannot_read_a_pressed_page_gets_a_plain_one(view: Answers, ask: RequestFactory, said: str) -> None:
    response = keep(view)(ask.get("/a", headers={"Accept-Encoding": said}))
    assert (response.content, response.has_header("Content-Encoding")) == (b"page 1", False)


def test_nothing_is_kept_while_the_site_is_worked_on(
    view: Answers, ask: RequestFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "DEBUG", True)
    answer = keep(view)
    assert answer(ask.get("/a")).content != answer(ask.get("/a")).content
