import pytest
from django.test import Client

from ilacs.web.councils.presenters import profile


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_a_title_says_where_the_reader_is(client: Client) -> None:
    assert "<title>Leeds - Councils - ilacs</title>" in html(client, "/councils/leeds")


def test_one_page_has_grades_the_next_window_and_every_area(client: Client) -> None:
    page = html(client, "/councils/leeds")
    assert "Short inspection, 30 June 2025 to 4 July 2025" in page
    assert "Next inspection: perhaps " in page
    headings = ["Leaders: workforce, caseloads and spending", "Help and protection", "Children in care", "Care leavers"]
    assert all(f"{heading}</h3>" in page for heading in headings)


def test_a_band_leaves_what_is_in_it(client: Client) -> None:
    page = html(client, "/councils/leeds?band=D")
    assert "Only what is in band D." in page
    assert "Agency social workers" not in page
    assert client.get("/councils/leeds?band=E").status_code == 400


def test_a_council_that_is_no_more_says_who_took_over(client: Client) -> None:
    page = html(client, "/councils/cumbria-until-2023")
    assert "Cumbria no longer exists." in page
    assert 'href="/councils/cumberland"' in page
    assert "in band A" not in page


def test_what_files_still_hold_of_it_is_not_ranked(client: Client) -> None:
    page = html(client, "/councils/poole-until-2019")
    assert "Here is what files of the latest period still hold under its name." in page
    assert "not ranked: the council did not exist at the end of the period" in page


def test_one_that_files_do_not_hold_any_more_leads_to_earlier_periods(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profile, "areas_of", lambda authority: ())
    page = html(client, "/councils/poole-until-2019")
    assert "Files of the latest periods hold nothing under its name." in page
    assert 'href="/table?council=poole-until-2019&amp;periods=all"' in page


def test_a_new_council_names_whom_it_took_over_from(client: Client) -> None:
    assert "It took over from" in html(client, "/councils/westmorland-and-furness")


def test_another_name_leads_to_the_page(client: Client) -> None:
    assert client.get("/councils/cumbria").headers["Location"] == "/councils/cumbria-until-2023"


@pytest.mark.parametrize("kind", ["", ".json", ".csv"])
def test_nobody_of_that_name_is_explained(client: Client, kind: str) -> None:
    response = client.get(f"/councils/leedz{kind}")
    assert response.status_code == 404
    assert "Did you mean Leeds?" in response.content.decode()


def test_the_same_as_data(client: Client) -> None:
    data = client.get("/councils/leeds.json").json()["data"]
    assert (data["code"], data["name"]) == ("383", "Leeds")
    assert data["inspections"][-1]["judgements"]["overall_effectiveness"] == "outstanding"
    assert any(one["slug"] == "agency-social-workers" and one["of"] == 148 for one in data["indicators"])


def test_the_same_as_a_spreadsheet(client: Client) -> None:
    lines = client.get("/councils/leeds.csv").content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("measure_short,la_code")
    assert len(lines) > 150
