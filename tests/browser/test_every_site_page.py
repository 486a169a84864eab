"""Whoever adds a page to the website adds it to the pages that are looked at in a browser."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ilacs.web.settings")

from django.urls import URLPattern, URLResolver, get_resolver, resolve

from tests.browser.site import PAGES
from tests.browser.test_publications import WITH_TEXTS, WITHOUT_TEXTS

LOOKED_AT = (*PAGES, *WITH_TEXTS, *WITHOUT_TEXTS)
NO_PAGES = {
    "health",
    "chart",
    "over_time_chart",
    "built_workbook",
    "reports_feed",
    "whole_table",
    "changes_moved",
}
"""Pictures, files, and addresses that only lead on."""


def names_of(patterns: list[URLPattern | URLResolver]) -> list[str]:
    """Every named address but those of files."""
    named: list[str] = []
    for one in patterns:
        named += names_of(one.url_patterns) if isinstance(one, URLResolver) else [one.name or ""]
    return [name for name in named if name and "." not in name]


def test_every_page_is_looked_at() -> None:
    pictured = {resolve(address.partition("?")[0]).url_name for address in LOOKED_AT if address != "/no-such-page"}
    assert set(names_of(get_resolver().url_patterns)) - pictured - NO_PAGES == set()
