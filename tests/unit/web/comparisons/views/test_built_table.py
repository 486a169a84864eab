import pytest
from django.test import Client

QUERY = "council=leeds&council=kent&indicator=agency-social-workers&periods=3"


def test_the_form_is_there_before_anything_is_chosen(client: Client) -> None:
    html = client.get("/table").content.decode()
    assert html.count('name="council"') == 153
    assert "Your table" not in html


def test_the_address_makes_the_table(client: Client) -> None:
    html = client.get(f"/table?{QUERY}").content.decode()
    assert "2 places on 1 indicator<" in html
    assert '<th scope="colgroup" colspan="3"' in html
    assert f'href="/table.xlsx?{QUERY.replace("&", "&amp;")}"' in html


def test_what_was_chosen_is_ticked(client: Client) -> None:
    html = client.get(f"/table?{QUERY}&councils=Bristol").content.decode()
    assert 'value="leeds" checked' in html
    assert 'value="agency-social-workers" checked' in html
    assert 'name="councils" value="Bristol"' in html


def test_half_a_choice_is_asked_for_the_other_half(client: Client) -> None:
    html = client.get("/table?council=leeds").content.decode()
    assert '<a href="#indicators">Tick at least one indicator.</a>' in html
    assert "Choose at least one council" not in html


def test_years_that_are_not_alike_are_said_above_the_table(client: Client) -> None:
    html = client.get(f"/table?{QUERY}&indicator=re-referrals-within-12-months").content.decode()
    assert "These indicators are not of the same years" in html


@pytest.mark.parametrize("kind", ["", ".json", ".csv", ".xlsx"])
def test_one_mistake_and_nothing_is_shown(client: Client, kind: str) -> None:
    response = client.get(f"/table{kind}?{QUERY}&council=narnia")
    assert response.status_code == 404
    assert "narnia" in response.content.decode()


def test_the_same_as_a_workbook_and_as_data(client: Client) -> None:
    workbook = client.get(f"/table.xlsx?{QUERY}")
    assert workbook.content.startswith(b"PK")
    assert workbook.headers["Content-Disposition"] == 'attachment; filename="table.xlsx"'
    assert len(client.get(f"/table.json?{QUERY}").json()["data"]) == 6
    assert len(client.get(f"/table.csv?{QUERY}").content.decode("utf-8-sig").splitlines()) == 7


def test_a_name_that_was_mistyped_is_told_at_its_field_and_the_rest_stays_chosen(client: Client) -> None:
    response = client.get(f"/table?{QUERY}&councils=Leedz")
    html = response.content.decode()
    assert response.status_code == 404
    assert '<p id="councils-error" class="govuk-error-message">' in html
    assert 'href="#councils"' in html
    assert 'name="councils" value="Leedz"' in html
    assert 'value="agency-social-workers" checked' in html
    assert "Your table" not in html
