"""Pages that were made once are kept until the data changes."""

import gzip
import hashlib
import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers

from ilacs.web.core.clock import today
from ilacs.web.core.library import generation
from ilacs.web.core.page_store import KeptPage, PageStore

LARGEST = 20_000_000
MOST = 96_000_000
"""Bytes that the kept pages of a process take, pressed: all pages that people read, several times over."""
FRESH = "public, max-age=60"
"""How long a browser may show a page without asking whether it changed."""
METHODS = ("GET", "HEAD")
REFUSED = re.compile(r"gzip\s*;\s*q=0(\.0*)?\s*(,|$)")

Answer = Callable[[HttpRequest], HttpResponse]

STORE = PageStore(MOST)


def keep(answer: Answer) -> Answer:
    """Middleware: a page is made once for an address and a state of the data, whoever asks for it."""

    def answered(request: HttpRequest) -> HttpResponse:
        if request.method not in METHODS or settings.DEBUG:
            return answer(request)
        name = _name(request)
        page = STORE.get(name)
        if page is None:
            response = answer(request)
            if not _may_be_kept(response):
                return response
            page = _press(response)
            STORE.put(name, page)
        return _unpress(page, request)

    return answered


def _name(request: HttpRequest) -> str:
    # Some pages tell how things stand today, and the feed tells its own whole address.
    where = f"{request.scheme}://{request.get_host()}{request.get_full_path()}"
    return hashlib.sha256(f"{generation()} {today()} {where}".encode("utf-8", "surrogatepass")).hexdigest()


def _may_be_kept(response: HttpResponse) -> bool:
    is_plain = response.status_code == 200 and not response.streaming and not response.cookies
    return is_plain and len(response.content) <= LARGEST and not response.has_header("Cache-Control")


def _press(response: HttpResponse) -> KeptPage:
    etag = f'W/"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    return KeptPage(gzip.compress(response.content, 5, mtime=0), tuple(response.headers.items()), etag)


def _takes_pressed(request: HttpRequest) -> bool:
    accepted = request.headers.get("Accept-Encoding", "").lower()
    return "gzip" in accepted and not REFUSED.search(accepted)


def _unpress(page: KeptPage, request: HttpRequest) -> HttpResponse:
    is_pressed = _takes_pressed(request)
    response = HttpResponse(page.pressed if is_pressed else gzip.decompress(page.pressed))
    for name, value in page.headers:
        response.headers[name] = value
    if is_pressed:
        response.headers["Content-Encoding"] = "gzip"
    response.headers["Content-Length"] = str(len(response.content))
    response.headers["Cache-Control"] = FRESH
    response.headers["ETag"] = page.etag
    patch_vary_headers(response, ["Accept-Encoding"])
    return get_conditional_response(request, etag=page.etag, response=response)
