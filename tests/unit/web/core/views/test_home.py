import pytest
from django.test import Client


@pytest.fixture
def html(client: Client) -> str:
    return client.get("/").content.decode()


def test_it_says_what_can_be_done_here(html: str) -> None:
    assert "<title>Compare children&#39;s services and see their inspection grades - ilacs</title>" in html
    assert "all 153 councils" in html


def test_a_council_can_be_looked_for(html: str) -> None:
    assert '<form action="/councils" method="get"' in html
    assert 'name="name"' in html


def test_without_texts_no_search_of_them_is_promised(html: str) -> None:
    assert 'action="/reports"' not in html
    assert "No texts of reports have been added" in html


def test_it_does_not_look_official(html: str) -> None:
    assert "This is not an official service." in html
    assert "crown" not in html.lower()
    assert "gov.uk" not in html.lower()


def test_it_names_the_licence_of_what_it_shows(html: str) -> None:
    assert "Contains public sector information licensed under the Open Government Licence v3.0." in html


def test_the_main_content_can_be_reached_at_once(html: str) -> None:
    assert html.index('href="#main-content"') < html.index("<header")
    assert '<main class="govuk-main-wrapper" id="main-content">' in html


def test_nothing_stands_in_the_page_that_the_policy_forbids(html: str) -> None:
    assert "style=" not in html
    assert html.count("<script") == html.count("<script src=") + html.count('<script type="module" src=')
