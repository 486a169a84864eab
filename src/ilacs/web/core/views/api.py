"""How to read the site's pages as data."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, get_resolver

from ilacs.web.core.pages import KINDS, Page
from ilacs.web.core.tables import Column, table


@dataclass(frozen=True, slots=True)
class Documented:
    """An address and the twins it has."""

    route: str
    kinds: tuple[str, ...]


def api(_: HttpRequest) -> Page:
    """Every address with a twin, as the site itself knows them."""
    columns = [Column("Address"), Column("JSON"), Column("CSV")]
    rows = [(_plain(one.route), *("yes" if kind in one.kinds else "no" for kind in KINDS)) for one in documented()]
    twins = table("twins", caption="Pages that are also data", columns=columns, rows=rows)
    return Page("core/api.html", ("Pages as data", "About"), section="about", shows={"twins_table": twins})


def documented() -> list[Documented]:
    """Every page that has a twin."""
    routes = _routes(get_resolver().url_patterns)
    found = [Documented(route, tuple(kind for kind in KINDS if f"{route}.{kind}" in routes)) for route in routes]
    return [one for one in found if one.kinds]


def _routes(patterns: list[URLPattern | URLResolver], before: str = "") -> list[str]:
    routes: list[str] = []
    for one in patterns:
        route = f"{before}{one.pattern}"
        routes += _routes(one.url_patterns, route) if isinstance(one, URLResolver) else [route]
    return routes


def _plain(route: str) -> str:
    """councils/<slug:slug> as /councils/{slug}."""
    plain = route.replace("<slug:", "{").replace("<str:", "{").replace("<int:", "{").replace(">", "}")
    return f"/{plain}"
