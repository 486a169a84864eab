from django.test import Client

from ilacs.web.core.compared import compared


def test_every_indicator_is_there_by_judgement_area(client: Client) -> None:
    html = client.get("/indicators").content.decode()
    assert html.count('href="/indicators/') == len(compared().published.indicators)
    assert html.index("Leaders: workforce") < html.index(">Care leavers</h2>")


def test_or_by_topic(client: Client) -> None:
    html = client.get("/indicators?by=topic").content.decode()
    assert '<h2 class="govuk-heading-m" id="youth_offending">Youth justice</h2>' in html


def test_a_search_leaves_what_has_its_words(client: Client) -> None:
    html = client.get("/indicators?q=agency").content.decode()
    assert "<title>Search for an indicator - Indicators - ilacs</title>" in html
    assert 'href="/indicators/agency-social-workers"' in html
    assert 'href="/indicators/re-referrals-within-12-months"' not in html


def test_a_slip_is_said_and_put_right(client: Client) -> None:
    html = client.get("/indicators?q=agency+social+wrokers").content.decode()
    assert html.count("No indicator has “agency social wrokers”") == 2
    assert "Did you mean" in html


def test_an_unknown_order_is_refused(client: Client) -> None:
    assert client.get("/indicators?by=size").status_code == 400


def test_the_same_as_data_and_as_a_spreadsheet(client: Client) -> None:
    data = client.get("/indicators.json?q=agency").json()["data"]
    assert "agency-social-workers" in [one["slug"] for one in data]
    lines = client.get("/indicators.csv").content.decode("utf-8-sig").splitlines()
    assert len(lines) > len(compared().published.indicators)
