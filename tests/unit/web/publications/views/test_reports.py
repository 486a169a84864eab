import pytest
from django.test import Client

from ilacs.published.register import load_inspections
from ilacs.web.core import library
from tests.unit.web.publications.conftest import EVIL, OUTSTANDING, Add, address_of

pytestmark = pytest.mark.usefixtures("texts")


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return str(response.content.decode())


def test_a_title_says_where_the_reader_is(client: Client) -> None:
    assert "<title>Search inspection reports - ilacs</title>" in html(client, "/reports")
    assert "<title>Reports that say: neglect - Reports - ilacs</title>" in html(client, "/reports?q=neglect")


def test_what_was_asked_for_is_marked_and_can_be_quoted(client: Client) -> None:
    page = html(client, "/reports?q=neglect&grade=outstanding")
    assert "The response to <mark>neglect</mark> is strong" in page
    assert "Kent, November 2025, children in care (outstanding), paragraph 31, page 9" in page
    assert f'href="{address_of(OUTSTANDING)}#paragraph-31"' in page


def test_the_published_report_is_linked_at_its_page(client: Client) -> None:
    page = html(client, "/reports?q=neglect&grade=outstanding")
    assert "#page=9" in page
    assert "https://files.ofsted.gov.uk/" in page


def test_markers_say_which_words_fired(client: Client) -> None:
    assert "Strength: “strong”" in html(client, "/reports?q=neglect&marker=strength")


def test_a_report_brings_no_markup_of_its_own(client: Client) -> None:
    page = html(client, "/reports?q=foster")
    assert EVIL not in page
    assert "&lt;script&gt;" in page


def test_words_that_are_asked_bring_no_markup_either(client: Client) -> None:
    response = client.get("/reports", {"q": EVIL})
    assert EVIL not in response.content.decode()


def test_filters_can_be_taken_away_one_by_one(client: Client) -> None:
    page = html(client, "/reports?q=neglect&grade=outstanding&region=South+East")
    assert 'href="/reports?q=neglect&amp;region=South%20East"' in page
    assert 'href="/reports?q=neglect&amp;grade=outstanding"' in page


def test_forms_keep_what_was_chosen(client: Client) -> None:
    page = html(client, "/reports?q=neglect&grade=outstanding")
    assert '<input type="hidden" name="grade" value="outstanding">' in page


def test_the_link_finds_the_same_again(client: Client) -> None:
    page = html(client, "/reports?grade=outstanding&q=neglect&page=1")
    assert '<a class="govuk-link" href="/reports?q=neglect&amp;grade=outstanding">Link to this search</a>' in page


def test_files_hold_the_same_search(client: Client) -> None:
    page = html(client, "/reports?q=neglect")
    assert all(f'href="/reports.{kind}?q=neglect"' in page for kind in ("csv", "json", "xlsx", "md"))


def test_where_nothing_is_found_the_page_says_what_to_do(client: Client) -> None:
    page = html(client, "/reports?q=zebra&grade=good")
    assert "Nothing was found." in page
    assert 'href="/reports?q=zebra"' in page


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("grade=excellent", "excellent does not fit grade of that area"),
        ("colour=red", "A search has no filter called colour"),
        ("from=yesterday", "The day given as from was left out"),
        ("neighbours=Atlantis", "There is no local authority called Atlantis"),
        ("authority=Atlantis", "There is no local authority called Atlantis"),
        ("year=late", "late is not a year"),
        ("page=many", "The page was left out"),
        ("sort=worst", "The order was left out"),
    ],
)
def test_what_makes_no_sense_is_said_and_the_rest_is_shown(client: Client, query: str, says: str) -> None:
    response = client.get(f"/reports?q=neglect&{query}")
    page = response.content.decode()
    assert response.status_code == 400
    assert says in page
    assert "There is a problem" in page
    assert "<mark>neglect</mark>" in page


def test_a_page_after_the_last_is_no_page(client: Client) -> None:
    response = client.get("/reports?q=neglect&page=9")
    assert response.status_code == 404
    assert "That search has 1 page." in response.content.decode()


def test_a_long_list_has_pages(client: Client) -> None:
    page = html(client, "/reports?size=2&page=2")
    assert 'aria-current="page">2</a>' in page
    assert 'rel="next"' in page


def test_nothing_is_counted_by_inspector(client: Client) -> None:
    page = html(client, "/reports?lead=Ann+Example")
    assert "Nothing is counted by inspector." in page
    assert "app-facet__count" not in page


def test_what_was_read_in_part_is_said(client: Client) -> None:
    assert "Read in part: check it" in html(client, "/reports?q=drift")


def test_a_search_can_be_narrowed_to_neighbours(client: Client) -> None:
    page = html(client, "/reports?neighbours=886")
    assert "Statistical neighbours of Kent" in page
    assert "Kent, November 2025" not in page


def test_before_any_text_was_added_the_page_says_how_texts_come(client: Client, add: Add) -> None:
    add()
    page = html(client, "/reports?q=neglect")
    assert "No report texts have been added here yet" in page
    assert "ilacs reports add FOLDER" in page


def test_before_any_text_was_added_the_register_is_listed_with_its_form(client: Client, add: Add) -> None:
    add()
    page = html(client, "/reports")
    assert f"links of {len(load_inspections().inspections)} inspections" in page
    assert 'action="/inspections"' in page
    assert page.count('<th scope="row"') == 20


def test_what_is_wrong_with_texts_is_said_and_the_register_is_still_there(client: Client, add: Add) -> None:
    add(OUTSTANDING)
    library.texts_shelf().trouble = "There is no room."
    page = html(client, "/reports")
    assert "still shows what was there before. There is no room." in page
    assert html(client, "/inspections")


@pytest.mark.usefixtures("texts")
def test_the_home_page_offers_to_search_what_was_added(client: Client) -> None:
    told = client.get("/").content.decode()
    assert '<form action="/reports" method="get"' in told
    assert "every paragraph of the 4 inspection reports that were added here" in told
