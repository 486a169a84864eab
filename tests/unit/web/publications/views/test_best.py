import pytest
from django.test import Client

from tests.unit.web.publications.conftest import Add

pytestmark = pytest.mark.usefixtures("texts")


def html(client: Client, query: str = "") -> str:
    response = client.get(f"/reports/best{query}")
    assert response.status_code == 200
    return str(response.content.decode())


def side(page: str, anchor: str) -> str:
    """One side of the contrast."""
    return page.partition(f'id="{anchor}"')[2].partition("</section>")[0]


def test_without_a_topic_there_is_a_list_to_choose_from(client: Client) -> None:
    page = html(client)
    assert '<option value="neglect">Neglect</option>' in page
    assert "<title>What outstanding councils do - Reports - ilacs</title>" in page


def test_words_of_ones_own_are_found_by_grade(client: Client) -> None:
    page = html(client, "?q=foster&reports=all")
    assert "Foster carers are trained." in page.replace("<mark>", "").replace("</mark>", "")


def test_outstanding_and_the_contrast_stand_apart(client: Client) -> None:
    page = html(client, "?q=response&reports=all")
    assert "Kent, November 2025" in side(page, "outstanding")
    assert "Leeds, March 2024" in side(page, "contrast")
    assert "Leeds" not in side(page, "outstanding")


def test_areas_for_improvement_are_shown_with_their_references(client: Client) -> None:
    improvements = side(html(client, "?topic=neglect&reports=all"), "asked-to-improve")
    assert "neglect" in improvements
    assert 'href="/reports?framework=outcome%203"' in improvements


def test_who_does_not_mention_it_is_named(client: Client) -> None:
    silent = html(client, "?topic=neglect&reports=all").partition('id="silent"')[2]
    assert "Brent, May 2023" in silent
    assert "does not say that the council does not do it" in silent


def test_only_the_latest_inspection_of_each_council_counts_unless_all_are_asked_for(client: Client) -> None:
    assert "Kent, May 2022" in html(client, "?topic=neglect&reports=all")
    assert "Kent, May 2022" not in html(client, "?topic=neglect")


def test_each_side_can_be_searched_further(client: Client) -> None:
    contrast = side(html(client, "?q=response&reports=all"), "contrast")
    assert 'href="/reports?q=response&amp;part=paragraph&amp;grade=inadequate&amp;' in contrast


def test_the_same_comes_as_data(client: Client) -> None:
    found = client.get("/reports/best.json?topic=neglect&reports=all").json()["data"]
    assert (found["topic"], found["subject"]) == ("neglect", "Neglect")
    assert [one["authority"] for one in found["not_mentioned"]] == ["Brent"]


def test_an_unknown_topic_is_no_page(client: Client) -> None:
    response = client.get("/reports/best?topic=dragons")
    assert response.status_code == 404
    assert "There is no topic called dragons." in response.content.decode()


@pytest.mark.parametrize("query", ["colour=red", "reports=some"])
def test_what_the_form_has_not_is_refused(client: Client, query: str) -> None:
    assert client.get(f"/reports/best?{query}").status_code == 400


def test_without_texts_the_page_says_how_they_come(client: Client, add: Add) -> None:
    add()
    assert "ilacs reports add FOLDER" in html(client, "?topic=neglect")
