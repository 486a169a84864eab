import pytest
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

from ilacs.web.core.bare import bare


def test_headers_come_without_the_page(ask: RequestFactory) -> None:
    response = bare(lambda _: HttpResponse("a page"))(ask.head("/a"))
    assert (response.content, response.headers["Content-Length"]) == (b"", "6")


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_asks_for_the_page_gets_it(ask: RequestFactory, method: str) -> None:
    response = bare(lambda _: HttpResponse("a page"))(getattr(ask, method)("/a"))
    assert response.content == b"a page"


def test_a_file_that_streams_sees_to_it_itself(ask: RequestFactory) -> None:
    stream = StreamingHttpResponse([b"a file"])
    assert bare(lambda _: stream)(ask.head("/a")) is stream
