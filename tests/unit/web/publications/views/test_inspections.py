import csv
import io

import pytest
from django.test import Client

from ilacs.published.register import load_inspections
from tests.unit.web.publications.conftest import OUTSTANDING, Add, address_of

pytestmark = pytest.mark.usefixtures("none_added")


def rows(client: Client, query: str = "") -> list[dict[str, str]]:
    text = client.get(f"/inspections.csv{query}").content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_every_inspection_of_the_register_is_there(client: Client) -> None:
    assert len(rows(client)) == len(load_inspections().inspections)


def test_the_latest_comes_first(client: Client) -> None:
    days = [row["ended_on"] for row in rows(client)]
    assert days == sorted(days, reverse=True)


def test_one_council_can_be_asked_for_by_any_name(client: Client) -> None:
    assert {row["council"] for row in rows(client, "?council=hull")} == {"Kingston upon Hull"}


@pytest.mark.parametrize(
    ("query", "column", "value"),
    [
        ("region=London", "region", "London"),
        ("kind=short", "kind", "short"),
        ("kind=sif", "family", "sif"),
        ("edition=2023", "edition", "2023"),
        ("judgement=care_leavers&grade=inadequate", "care_leavers", "inadequate"),
    ],
)
def test_the_form_narrows(client: Client, query: str, column: str, value: str) -> None:
    assert {row[column] for row in rows(client, f"?{query}")} == {value}


def test_a_year_is_that_of_the_last_day(client: Client) -> None:
    assert {row["ended_on"][:4] for row in rows(client, "?year=2022")} == {"2022"}


def test_a_grade_alone_may_be_of_any_judgement(client: Client) -> None:
    found = rows(client, "?grade=inadequate")
    assert len(found) > len(rows(client, "?grade=inadequate&judgement=overall_effectiveness")) > 0
    assert all("inadequate" in row.values() for row in found)


def test_a_judgement_alone_asks_that_it_was_made(client: Client) -> None:
    assert "not_in_framework" not in {row["care_leavers"] for row in rows(client, "?judgement=care_leavers")}


def test_reasons_for_no_grade_stay_apart(client: Client) -> None:
    states = {row["overall_effectiveness"] for row in rows(client)}
    assert {"not_in_framework", "unread"} < states


def test_a_page_says_which_judgement_was_joint(client: Client) -> None:
    page = client.get("/inspections?council=leeds&year=2022").content.decode()
    assert "with care leavers" in page


def test_the_same_comes_as_json(client: Client) -> None:
    found = client.get("/inspections.json?council=leeds").json()["data"]
    assert found[0]["code"] == "383"
    assert found[0]["judgements"]["impact_of_leaders"]


@pytest.mark.parametrize(
    ("query", "status", "says"),
    [
        ("council=Atlantis", 404, "There is no local authority called Atlantis"),
        ("grade=excellent", 400, "excellent is no choice under “grade”"),
        ("year=1066", 400, "1066 is no choice"),
        ("colour=red", 400, "Inspections cannot be narrowed by colour"),
    ],
)
def test_what_the_form_has_not_is_refused_in_words(client: Client, query: str, status: int, says: str) -> None:
    response = client.get(f"/inspections?{query}")
    assert response.status_code == status
    assert says in response.content.decode()


def test_where_nothing_fits_the_page_says_so(client: Client) -> None:
    page = client.get("/inspections?council=leeds&edition=2026-04").content.decode()
    assert "No inspection fits all of that." in page


def test_an_inspection_leads_to_its_report_where_that_was_added(client: Client, add: Add) -> None:
    add(OUTSTANDING)
    assert f'href="{address_of(OUTSTANDING)}"' in client.get("/inspections?council=kent").content.decode()
