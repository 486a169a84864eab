"""Who asks for the headers of a page alone gets them alone."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse


def bare(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: an answer to HEAD goes out empty, with the length that the page has."""

    def answered(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if request.method == "HEAD" and not response.streaming:
            length = str(len(response.content))
            response.content = b""
            response.headers["Content-Length"] = length
        return response

    return answered
