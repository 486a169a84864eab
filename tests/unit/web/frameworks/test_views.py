import pytest
from django.test import Client

from ilacs.framework import load_changes, load_judgements

TITLES = {
    "/framework": "The inspection framework - ilacs",
    "/framework/editions": "Editions side by side - Framework - ilacs",
    "/framework/changes": "What changed since 2017 - Framework - ilacs",
    "/framework/criteria": "Criteria - Framework - ilacs",
    "/framework/criteria/care-leavers": "Care leavers - Criteria - Framework - ilacs",
}


@pytest.mark.parametrize(("address", "title"), TITLES.items())
def test_a_title_says_where_the_reader_is(client: Client, address: str, title: str) -> None:
    assert f"<title>{title}</title>" in client.get(address).content.decode()


def test_every_change_is_on_the_page(client: Client) -> None:
    html = client.get("/framework/changes").content.decode()
    assert html.count('class="app-timeline__day"') == len(load_changes())


def test_every_criterion_is_on_the_page_of_its_judgement(client: Client) -> None:
    html = client.get("/framework/criteria/impact-of-leaders").content.decode()
    assert html.count('class="app-criteria__code"') == len(load_judgements()[0].criteria)


def test_an_unknown_judgement_is_no_page(client: Client) -> None:
    response = client.get("/framework/criteria/leadership")
    assert response.status_code == 404
    assert "no judgement of that name" in response.content.decode()


def test_the_framework_as_data(client: Client) -> None:
    editions = client.get("/framework/editions.json").json()["data"]
    assert [one["name"] for one in editions] == ["sif", "2018", "2023", "2024-12", "2026-04"]
    assert editions[-1]["until"] is None
    assert len(client.get("/framework/criteria.json").json()["data"]) == 4


def test_one_judgement_as_a_spreadsheet(client: Client) -> None:
    lines = client.get("/framework/criteria/care-leavers.csv").content.decode("utf-8-sig").splitlines()
    assert lines[0] == "judgement,code,heading,criterion,sure"
    assert len(lines) == len(load_judgements()[3].criteria) + 1
