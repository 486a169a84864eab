"""Health, accessibility, the documentation of data, downloads."""

import pytest
from django.test import Client

from ilacs.web.core.views.api import documented


def test_it_says_that_it_is_well(client: Client) -> None:
    response = client.get("/health")
    assert response.json()["status"] == "ok"
    assert response.json()["figures"]
    assert response.headers["Cache-Control"] == "no-store"


def test_the_accessibility_statement_claims_only_what_was_done(client: Client) -> None:
    html = client.get("/accessibility").content.decode()
    assert "<title>Accessibility statement - About - ilacs</title>" in html
    assert "We have not had them audited" in html


def test_every_page_with_a_twin_is_documented(client: Client) -> None:
    html = client.get("/api").content.decode()
    assert "/framework/criteria/{name}" in html
    assert [one.route for one in documented() if one.route == "councils"] == ["councils"]
    assert [one.route for one in documented() if one.route.endswith((".json", ".csv"))] == []


@pytest.mark.parametrize("one", [one for one in documented() if "<" not in one.route], ids=lambda one: one.route)
def test_every_documented_twin_answers(client: Client, one: object) -> None:
    addresses = [f"/{one.route}.{kind}" for kind in one.kinds]  # type: ignore[attr-defined]
    assert [address for address in addresses if client.get(address).status_code != 200] == []


def test_every_download_is_there(client: Client) -> None:
    html = client.get("/downloads").content.decode()
    assert 'href="/councils.csv"' in html
    assert 'href="/framework/changes.json"' in html
