"""Headers that keep a page to itself, beside those that Django and django-csp send."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

UNUSED = "camera geolocation microphone payment usb browsing-topics".split()
HEADERS = {
    "Permissions-Policy": ", ".join(f"{name}=()" for name in UNUSED),
    "Cross-Origin-Resource-Policy": "same-origin",
}


def restrict(answer: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware that sets them on every answer."""

    def answered(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return answered
