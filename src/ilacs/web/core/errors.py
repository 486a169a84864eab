"""What a visitor is told when there is no page, or none for them, or when it is our fault."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, JsonResponse
from django.urls import Resolver404, resolve

from ilacs.benchmarking.declared import UnknownIndicator
from ilacs.lib.problem import Problem
from ilacs.places import UnknownPlace
from ilacs.web.core.pages import Page, render

NOT_ALLOWED = 405
NOT_THERE = (UnknownPlace, UnknownIndicator, Http404)

Answer = Callable[[HttpRequest], HttpResponse]


def explain(answer: Answer) -> Answer:
    """Middleware: what a person can put right becomes a page that says so in its own sentence."""
    return _Explaining(answer)


class _Explaining:
    """Django looks for `process_exception` on the object that a middleware is."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self._answer(request)
        return _only_to_read(request, response) if response.status_code == NOT_ALLOWED else response

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        if not isinstance(problem, Problem):
            return None
        if isinstance(problem, NOT_THERE):
            return _show(request, 404, "There is no such page", str(problem))
        return _show(request, 400, "We cannot show that", str(problem))


def _only_to_read(request: HttpRequest, refusal: HttpResponse) -> HttpResponse:
    """Nothing can be sent to the site."""
    response = _show(request, NOT_ALLOWED, "This site can only be read", "Open the page by its address instead.")
    response.headers["Allow"] = refusal.headers["Allow"]
    return response


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """The address or what came with it makes no sense."""
    return _show(request, 400, "We cannot read that address", "Check the address, or start from the home page.")


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Nobody may see it."""
    return _show(request, 403, "You cannot see this page", "It is not for the public.")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """No such address; with a slash too many, the page without it."""
    bare = request.path.rstrip("/")
    if bare != request.path and _is_page(bare):
        return HttpResponsePermanentRedirect(bare)
    said = exception.args[0] if isinstance(exception, Http404) and exception.args else ""
    what = said if isinstance(said, str) else ""
    return _show(request, 404, "There is no such page", what or "Check the address if you typed it.")


def our_fault(request: HttpRequest) -> HttpResponse:
    """Something broke that the visitor cannot mend."""
    what = "The fault is ours. Try again in a few minutes; if it stays, please report it with the address of the page."
    return _show(request, 500, "Sorry, something went wrong", what)


def _is_page(address: str) -> bool:
    try:
        resolve(address)
    except Resolver404:
        return False
    return True


def _show(request: HttpRequest, status: int, title: str, what: str) -> HttpResponse:
    if request.path.endswith(".json"):
        return JsonResponse({"error": what}, status=status)
    if request.path.endswith(".csv"):
        return HttpResponse(f"{what}\n", status=status, content_type="text/plain; charset=utf-8")
    return render(request, Page("core/error.html", (title,), shows={"what": what, "status": status}, status=status))
