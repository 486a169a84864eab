from django.test import Client


def html(client: Client, slug: str) -> str:
    return client.get(f"/councils/{slug}/inspections").content.decode()


def test_a_title_says_where_the_reader_is(client: Client) -> None:
    assert "<title>Inspections of Leeds - Councils - ilacs</title>" in html(client, "leeds")


def test_every_inspection_is_there_and_the_next_is_likely(client: Client) -> None:
    page = html(client, "leeds")
    assert page.count("Ofsted&#39;s report, published ") == 4
    assert "% likely to begin in that time" in page
    assert "Every report published by 22 August 2026 is in the register." in page


def test_without_texts_it_says_how_they_come(client: Client) -> None:
    assert "ilacs reports add" in html(client, "leeds")


def test_a_council_that_is_no_more_has_no_next(client: Client) -> None:
    page = html(client, "cumbria-until-2023")
    assert "There is none: Cumbria no longer exists." in page


def test_one_that_was_never_inspected_says_so(client: Client) -> None:
    assert "Not inspected: Poole has had no graded inspection" in html(client, "poole-until-2019")


def test_a_new_council_leads_to_those_before_it(client: Client) -> None:
    assert 'href="/councils/cumbria-until-2023/inspections"' in html(client, "westmorland-and-furness")


def test_another_name_leads_to_the_same_part(client: Client) -> None:
    response = client.get("/councils/cumbria/inspections")
    assert response.headers["Location"] == "/councils/cumbria-until-2023/inspections"


def test_the_same_as_data_and_as_a_spreadsheet(client: Client) -> None:
    assert len(client.get("/councils/leeds/inspections.json").json()["data"]) == 4
    assert len(client.get("/councils/leeds/inspections.csv").content.decode("utf-8-sig").splitlines()) == 5
