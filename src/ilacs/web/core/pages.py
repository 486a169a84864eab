"""One page and its twins: a view says what there is, and the address decides whether it comes as HTML, JSON or CSV."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import URLPattern, path
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from ilacs.web.core.navigation import navigation
from ilacs.web.core.tables import Spreadsheet, write_csv

SITE = "ilacs"
ATTRIBUTION = "Contains public sector information licensed under the Open Government Licence v3.0."
KINDS = {"json": "application/json", "csv": "text/csv; charset=utf-8"}


@dataclass(frozen=True, slots=True)
class Page:
    """What a view has to show."""

    template: str
    titles: tuple[str, ...]
    """From the smallest to the largest: ("Leeds", "Councils")."""
    section: str = ""
    """The part of the site that it belongs to."""
    shows: Mapping[str, object] = field(default_factory=dict)
    """What the template is given, in words already."""
    record: object = None
    """What the `.json` twin holds: dictionaries, lists, frozen records, days and plain values."""
    spreadsheet: Spreadsheet | None = None
    """What the `.csv` twin holds."""
    status: int = 200
    moved_to: str = ""
    """Where to send the reader instead; data twins stay where they are."""

    @property
    def title(self) -> str:
        """Where the reader is: Leeds - Councils - ilacs."""
        return " - ".join((*self.titles, SITE))


View = Callable[..., Page]


def addresses(route: str, view: View, *, name: str, twins: Iterable[str] = ()) -> list[URLPattern]:
    """The address of a page and those of its twins: `councils/<slug:slug>` and the same with `.json` and `.csv`."""
    kinds = tuple(twins)
    html = path(route, _showing(view, kinds), name=name)
    return [html, *(path(f"{route}.{kind}", _twin(view, kind), name=f"{name}.{kind}") for kind in kinds)]


def render(request: HttpRequest, page: Page, *, twins: Iterable[str] = ()) -> HttpResponse:
    """The page as HTML."""
    if page.moved_to:
        return HttpResponseRedirect(page.moved_to)
    query = request.META.get("QUERY_STRING", "")
    asked = f"?{query}" if query else ""
    context = {
        **page.shows,
        "page_title": page.title,
        "heading": page.titles[0],
        "navigation": navigation(page.section),
        "twins": {kind: f"{request.path}.{kind}{asked}" for kind in twins},
    }
    return HttpResponse(render_to_string(page.template, context, request), status=page.status)


def _showing(view: View, kinds: tuple[str, ...]) -> Callable[..., HttpResponse]:
    def show(request: HttpRequest, **parts: str) -> HttpResponse:
        return render(request, view(request, **parts), twins=kinds)

    return _safe_only(show)


def _twin(view: View, kind: str) -> Callable[..., HttpResponse]:
    def show(request: HttpRequest, **parts: str) -> HttpResponse:
        page = view(request, **parts)
        response = HttpResponse(_write(page, kind), content_type=KINDS[kind], status=page.status)
        if kind == "csv":  # A browser shows JSON, and saves a spreadsheet.
            name = request.path.strip("/").replace("/", "-")
            response.headers["Content-Disposition"] = content_disposition_header(True, name)
        return response

    return _safe_only(show)


def _safe_only(show: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    kept: Callable[..., HttpResponse] = require_safe(show)
    return kept


def _write(page: Page, kind: str) -> str:
    if kind == "csv":
        # The mark tells Excel that the text is UTF-8.
        return "\ufeff" + write_csv(page.spreadsheet or Spreadsheet((), ()))
    whole = {"title": page.titles[0], "attribution": ATTRIBUTION, "data": page.record}
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False, default=_plain)


def _plain(value: object) -> object:
    """Records and days as JSON has them."""
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: getattr(value, one.name) for one in fields(value)}
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, Iterable):
        return list(value)
    raise TypeError(f"{type(value).__name__} has no JSON")
