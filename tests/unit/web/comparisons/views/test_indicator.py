import pytest
from django.test import Client

PAGE = "/indicators/agency-social-workers"


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_a_title_says_where_the_reader_is(client: Client) -> None:
    assert "<title>Agency social workers - Indicators - ilacs</title>" in html(client, PAGE)
    assert "<title>Agency social workers - Leeds - Indicators - ilacs</title>" in html(client, f"{PAGE}?place=leeds")


def test_every_council_is_in_the_table(client: Client) -> None:
    table = html(client, PAGE).partition('id="standings"')[2].partition("</table>")[0]
    assert table.count('<th scope="row"') == 153


def test_a_chosen_council_is_told_of_first_and_marked(client: Client) -> None:
    page = html(client, f"{PAGE}?place=leeds")
    assert "13 of 148, shared with 1 other; 3 not published" in page
    assert page.count("app-table__row--marked") == 1
    assert "Ranks and bands of earlier periods" in page


def test_a_chart_says_its_values_and_has_its_table(client: Client) -> None:
    page = html(client, f"{PAGE}?place=leeds")
    assert 'src="/indicators/agency-social-workers/chart.svg?place=leeds&amp;chart=line"' in page
    assert 'id="chart-figures"' in page
    assert "These figures as a table" in html(client, f"{PAGE}?chart=map")


def test_where_lait_differs_is_said_with_the_figures_of_the_page(client: Client) -> None:
    page = html(client, "/indicators/children-cautioned-or-sentenced")
    assert "LAIT ranks Cumbria, abolished on 31 March 2023, first." in page
    assert 'href="/about#abolished-places-ranked"' in page


def test_lait_rules_are_said_to_be_lait_rules(client: Client) -> None:
    page = html(client, "/indicators/children-cautioned-or-sentenced?mode=lait&place=cumbria-until-2023")
    assert "Ranked by LAIT rules" in page
    assert "1 of 152" in page


def test_a_past_period_is_said_to_be_past(client: Client) -> None:
    page = html(client, f"{PAGE}?period=2023-09-30&place=leeds")
    assert "An earlier period: 30 September 2023." in page
    assert f'href="{PAGE}?place=leeds">See the latest' in page


def test_choices_stay_chosen(client: Client) -> None:
    page = html(client, f"{PAGE}?place=leeds&region=north-west&polarity=high&chart=bar")
    chosen = ('value="leeds" selected', 'value="north-west" selected', 'value="high" selected')
    assert all(f"<option {one}" in page for one in chosen)
    assert '<input type="hidden" name="chart" value="bar">' in page


def test_another_name_leads_to_the_address_with_what_was_chosen(client: Client) -> None:
    response = client.get("/indicators/Work_Force_Agecy_Rate?place=leeds")
    assert response.headers["Location"] == f"{PAGE}?place=leeds"


def test_a_council_that_never_had_a_figure_is_said_to_have_none(client: Client) -> None:
    page = html(client, "/indicators/severe-absence-children-in-care?place=poole-until-2019")
    assert "No figure of Poole was ever published." in page


@pytest.mark.parametrize(
    ("address", "status", "says"),
    [
        ("/indicators/agency", 404, "Did you mean"),
        (f"{PAGE}?place=leedz", 404, "Did you mean Leeds?"),
        (f"{PAGE}?region=narnia", 404, "The regions are"),
        (f"{PAGE}?mode=best", 400, "Write sound or lait."),
        (f"{PAGE}?period=1999-01-01", 400, "Nothing was published for a period that ends on 1999-01-01."),
        ("/indicators/children-living-in-the-area?mode=lait", 400, "LAIT has no indicator like"),
    ],
)
@pytest.mark.parametrize("kind", ["", ".json", ".csv"])
def test_what_makes_no_sense_is_explained(client: Client, address: str, status: int, says: str, kind: str) -> None:
    page, mark, query = address.partition("?")
    response = client.get(f"{page}{kind}{mark}{query}")
    assert response.status_code == status
    assert says in response.content.decode()


def test_the_same_as_data(client: Client) -> None:
    data = client.get(f"{PAGE}.json?place=leeds&region=north-east").json()["data"]
    assert (data["mode"], data["ranked"], data["missing"]) == ("sound", 148, {"x": 2, "low": 1})
    assert len(data["places"]) == 13
    leeds = next(one for one in data["places"] if one["code"] == "383")
    assert (leeds["value"], leeds["rank"], leeds["of"], leeds["symbol"]) == (2.1, 13, 148, "")


def test_data_stays_at_whatever_name_it_was_asked_for(client: Client) -> None:
    assert client.get("/indicators/Work_Force_Agecy_Rate.json").json()["data"]["published"] == 148


def test_the_same_as_a_spreadsheet(client: Client) -> None:
    lines = client.get(f"{PAGE}.csv").content.decode("utf-8-sig").splitlines()
    assert lines[0].startswith("measure_short,la_code,la_name,period,value,symbol")
    assert len(lines) == 154


def test_what_is_asked_is_only_text(client: Client) -> None:
    response = client.get(PAGE, {"place": "<script>alert(1)</script>"})
    assert response.status_code == 404
    assert "<script>alert" not in response.content.decode()


def test_the_chosen_council_is_found_in_the_long_table(client: Client) -> None:
    html = client.get("/indicators/agency-social-workers?place=leeds").content.decode()
    assert '<a class="govuk-link" href="#chosen">Go to Leeds in this table</a>' in html
    assert html.count('id="chosen"') == 1


def test_without_a_council_there_is_none_to_go_to(client: Client) -> None:
    html = client.get("/indicators/agency-social-workers").content.decode()
    assert "#chosen" not in html
