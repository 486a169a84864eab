from django.test import Client


def test_indicators_come_first_with_how_many_values(client: Client) -> None:
    html = client.get("/what-changed").content.decode()
    assert "values were revised in the file behind" in html
    assert 'id="summary"' in html
    assert 'id="values"' not in html


def test_values_are_shown_page_by_page_where_something_is_chosen(client: Client) -> None:
    html = client.get("/what-changed?kind=revised&page=2").content.decode()
    assert html.count('<th scope="row"') == 50
    assert "page 2 of " in html


def test_one_council_has_its_own(client: Client) -> None:
    html = client.get("/what-changed?place=leeds").content.decode()
    assert '<td class="govuk-table__cell">Leeds</td>' in html
    assert '<td class="govuk-table__cell">Kent</td>' not in html


def test_nothing_is_said_to_be_nothing(client: Client) -> None:
    html = client.get("/what-changed?indicator=agency-social-workers&place=kent&kind=dropped").content.decode()
    assert "No value differs in that way." in html


def test_the_latest_changes_of_the_framework_are_there(client: Client) -> None:
    html = client.get("/what-changed").content.decode()
    assert html.count("<li><strong>") == 3
    assert 'href="/framework/changes"' in html


def test_an_unknown_indicator_is_explained(client: Client) -> None:
    assert client.get("/what-changed?indicator=happiness").status_code == 404


def test_the_shorter_address_leads_there(client: Client) -> None:
    assert client.get("/changes").headers["Location"] == "/what-changed"


def test_the_same_as_data_and_as_a_spreadsheet(client: Client) -> None:
    query = "indicator=social-worker-turnover&place=sunderland"
    (one,) = client.get(f"/what-changed.json?{query}").json()["data"]
    assert (one["before"], one["after"], one["kind"]) == (0.9, None, "dropped")
    assert len(client.get(f"/what-changed.csv?{query}").content.decode("utf-8-sig").splitlines()) == 2


def test_a_title_says_of_what(client: Client) -> None:
    html = client.get("/what-changed?place=leeds&indicator=agency-social-workers").content.decode()
    assert "<title>What changed: Agency social workers, Leeds - ilacs</title>" in html
