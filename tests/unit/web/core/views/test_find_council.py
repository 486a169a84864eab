import pytest
from django.test import Client


def test_every_council_is_there_in_its_region_and_on_the_map(client: Client) -> None:
    html = client.get("/councils").content.decode()
    assert html.count('href="/councils/leeds"') == 2
    assert "Yorkshire and the Humber" in html
    assert html.count("<li class=") == 153 + html.count('class="govuk-service-navigation__item')


def test_councils_that_are_gone_say_who_took_over(client: Client) -> None:
    assert (
        "until 31 March 2023, then Cumberland and Westmorland and Furness" in client.get("/councils").content.decode()
    )


def test_a_name_leads_to_its_page(client: Client) -> None:
    assert client.get("/councils?name=Leeds").headers["Location"] == "/councils/leeds"


def test_part_of_a_name_lists_those_that_have_it(client: Client) -> None:
    html = client.get("/councils?name=north").content.decode()
    assert "councils have “north” in their name" in html
    assert "<title>Search for a council - Councils - ilacs</title>" in html


def test_a_slip_is_said_at_the_top_and_at_the_box(client: Client) -> None:
    html = client.get("/councils?name=leedz").content.decode()
    assert html.count("No council is called leedz") == 2
    assert '<a href="#name">' in html
    assert 'Did you mean <a class="govuk-link" href="/councils/leeds">Leeds</a>?' in html


@pytest.mark.parametrize("asked", ["<script>alert(1)</script>", '"><img src=x>'])
def test_what_was_typed_is_only_text(client: Client, asked: str) -> None:
    html = client.get("/councils", {"name": asked}).content.decode()
    assert asked not in html


def test_the_same_as_data(client: Client) -> None:
    councils = client.get("/councils.json").json()["data"]
    leeds = next(one for one in councils if one["code"] == "383")
    assert len(councils) == 153
    assert (leeds["slug"], leeds["ons_code"], leeds["address"]) == ("leeds", "E08000035", "/councils/leeds")


def test_the_same_as_a_spreadsheet(client: Client) -> None:
    lines = client.get("/councils.csv").content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("code,name,slug")
    assert len(lines) == 154


def test_data_stays_when_a_name_is_asked_for(client: Client) -> None:
    assert client.get("/councils.json?name=leeds").status_code == 200
