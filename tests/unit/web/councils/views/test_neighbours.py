from django.test import Client


def html(client: Client, address: str) -> str:
    return client.get(f"/councils/{address}").content.decode()


def test_a_title_says_where_the_reader_is(client: Client) -> None:
    assert "<title>Neighbours of Leeds - Councils - ilacs</title>" in html(client, "leeds/neighbours")


def test_those_of_2021_stand_beside_them_where_they_are_asked_for(client: Client) -> None:
    assert 'id="neighbours-2021"' not in html(client, "leeds/neighbours")
    assert 'id="neighbours-2021"' in html(client, "leeds/neighbours?also=2021")
    assert client.get("/councils/leeds/neighbours?also=1999").status_code == 400


def test_a_council_like_no_other_comes_with_a_warning(client: Client) -> None:
    assert "govuk-warning-text" in html(client, "city-of-london/neighbours")
    assert "govuk-warning-text" not in html(client, "leeds/neighbours")


def test_one_without_neighbours_of_today_says_so(client: Client) -> None:
    assert "No neighbours of 2025." in html(client, "cumbria-until-2023/neighbours")


def test_a_table_of_them_is_one_step_away(client: Client) -> None:
    assert 'href="/table?neighbours_of=leeds&amp;beside=1"' in html(client, "leeds/neighbours")


def test_the_same_as_data_and_as_a_spreadsheet(client: Client) -> None:
    data = client.get("/councils/leeds/neighbours.json").json()["data"]
    assert [one["place"] for one in data["2025"]] == list(range(1, 11))
    assert len(client.get("/councils/leeds/neighbours.csv").content.decode("utf-8-sig").splitlines()) == 21
