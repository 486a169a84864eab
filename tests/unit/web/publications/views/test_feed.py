from xml.etree import ElementTree

import pytest
from django.test import Client

ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client: Client) -> ElementTree.Element:
    response = client.get("/reports/feed.atom")
    assert response.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(response.content)


@pytest.mark.usefixtures("texts")
def test_reports_of_the_last_year_are_in_the_feed(client: Client) -> None:
    titles = [one.findtext(f"{ATOM}title") for one in feed(client).iter(f"{ATOM}entry")]
    assert titles == ["Kent, November 2025"]


@pytest.mark.usefixtures("texts")
def test_the_feed_says_what_is_newly_to_improve(client: Client) -> None:
    summary = next(feed(client).iter(f"{ATOM}summary")).text
    assert summary
    assert "New: Visits to children missing from care." in summary


@pytest.mark.usefixtures("texts")
def test_the_feed_knows_its_address(client: Client) -> None:
    link = feed(client).find(f"{ATOM}link")
    assert link is not None
    assert link.get("href") == "http://testserver/reports/feed.atom"


@pytest.mark.usefixtures("none_added")
def test_without_texts_the_feed_is_empty(client: Client) -> None:
    found = feed(client)
    assert found.find(f"{ATOM}entry") is None
    assert found.findtext(f"{ATOM}updated") == "2026-08-22T00:00:00Z"
