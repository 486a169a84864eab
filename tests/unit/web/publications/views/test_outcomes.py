import csv
import io
from dataclasses import replace
from datetime import date

import pytest
from django.test import Client

from ilacs.published.report import Family, Window
from tests.unit.published.reports import paragraph, report
from tests.unit.web.publications.conftest import Add

pytestmark = pytest.mark.usefixtures("none_added")


def html(client: Client, query: str = "") -> str:
    response = client.get(f"/outcomes{query}")
    assert response.status_code == 200
    return str(response.content.decode())


def row(page: str, table: str, first: str) -> str:
    return (
        page.partition(f'<table class="govuk-table app-table--small" id="{table}">')[2]
        .partition(first)[2]
        .partition("</tr>")[0]
    )


def test_the_register_says_the_day_where_none_is_asked_for(client: Client) -> None:
    assert "<title>Outcomes as at 22 August 2026 - ilacs</title>" in html(client)


def test_counts_come_with_percentages_and_how_many_there_are(client: Client) -> None:
    overall = row(html(client, "?as-at=2024-03-31"), "profile", "Overall effectiveness")
    assert "30\u00a0(20%)" in overall
    assert ">151<" in overall
    assert "60%" in overall


def test_after_april_2026_no_overall_judgement_is_said_and_not_counted(client: Client) -> None:
    assert "11 with no overall judgement (2026 framework)" in html(client)


def test_regions_and_kinds_are_of_the_judgement_asked_for(client: Client) -> None:
    page = html(client, "?as-at=2024-03-31&judgement=help-and-protection")
    assert "Help and protection, by region of Ofsted" in page
    assert "Help and protection, by kind of council" in page


def test_a_region_says_what_ofsted_said(client: Client) -> None:
    assert "85%" in row(html(client, "?as-at=2024-03-31"), "regions", "London")


def test_the_measure_that_goes_on_is_said_to_be_ours(client: Client) -> None:
    page = html(client)
    assert "Our own measure, not Ofsted&#39;s" in page
    assert "It is not overall effectiveness." in page


def test_every_figure_of_ofsteds_comes_out_the_same(client: Client) -> None:
    found = html(client).partition('id="reproduced"')[2].partition("</table>")[0]
    rows = [part.split("</td>") for part in found.split("<tr")[2:]]
    assert len(rows) == 8
    assert [one[1].rpartition(">")[2] for one in rows] == [one[2].rpartition(">")[2] for one in rows]


def test_a_chart_comes_with_its_table(client: Client) -> None:
    page = html(client, "?judgement=care_leavers")
    assert 'src="/outcomes/over-time.svg?judgement=care_leavers"' in page
    assert 'id="over-time"' in page


def test_councils_without_a_result_are_named_by_reason(client: Client) -> None:
    page = html(client, "?as-at=2024-03-31")
    assert "Not inspected yet, as they are new (2): Cumberland and Westmorland and Furness." in page


def test_inferred_last_days_are_stated(client: Client) -> None:
    assert "4 councils count by a last day on site that was inferred" in html(client)


def test_reports_can_be_counted_by_their_publication_too(client: Client) -> None:
    overall = row(html(client, "?as-at=2024-03-31&published-by=2024-03-31"), "profile", "Overall effectiveness")
    assert ">27\u00a0(" in overall


def test_the_whole_comes_as_data(client: Client) -> None:
    found = client.get("/outcomes.json?as-at=2024-03-31").json()["data"]
    assert (found["as_at"], found["n"]) == ("2024-03-31", 151)


def test_groups_of_a_spreadsheet_add_up_to_all(client: Client) -> None:
    text = client.get("/outcomes.csv?as-at=2024-03-31").content.decode("utf-8-sig")
    found = list(csv.DictReader(io.StringIO(text)))
    sums = {by: sum(int(one["councils"]) for one in found if one["by"] == by) for by in ("all", "region")}
    assert sums["all"] == sums["region"] == 151 * 6


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("as-at=tomorrow", "tomorrow is not a day. Write it as 2026-03-31."),
        ("published-by=2024-02-30", "2024-02-30 is not a day."),
        ("as-at=0001-01-01", "0001-01-01 is too far away."),
        ("judgement=magic", "There is no judgement called magic."),
        ("colour=red", "Outcomes cannot be asked for by colour"),
    ],
)
@pytest.mark.parametrize("address", ["/outcomes", "/outcomes/over-time.svg"])
def test_what_makes_no_sense_is_refused_in_words(client: Client, address: str, query: str, says: str) -> None:
    response = client.get(f"{address}?{query}")
    assert response.status_code == 400
    assert says in response.content.decode()


def test_after_the_day_that_the_register_reaches_the_page_says_so(client: Client) -> None:
    assert "Later ones are counted only where they were added." in html(client, "?as-at=2027-01-01")


def test_before_the_register_begins_there_is_nothing_to_count(client: Client) -> None:
    assert "0 councils have a result" in html(client, "?as-at=2012-01-01")


LATE = report(paragraph("Plans are weak.", grade="inadequate"), ended_on=date(2026, 9, 11), edition="2026-04")
SINGLE = replace(
    report(paragraph("Plans are clear."), ended_on=date(2014, 2, 27)),
    family=Family.SIF,
    edition="sif",
    windows=(Window(date(2014, 2, 4), date(2014, 2, 27)),),
    published=date(2014, 4, 1),
    judgements={"overall_effectiveness": "good"},
)


def test_an_inspection_that_was_added_counts(client: Client, add: Add) -> None:
    add(LATE)
    page = html(client)
    assert 'href="/outcomes?as-at=2026-09-11"' in page
    assert ">6\u00a0(4%)" in row(html(client, "?as-at=2026-09-11"), "profile", "Children in care")


def test_the_report_of_a_single_inspection_brings_its_grade(client: Client, add: Add) -> None:
    assert "0 councils have a result" in html(client, "?as-at=2014-06-01")
    add(SINGLE)
    assert "1 council has a result" in html(client, "?as-at=2014-06-01&judgement=overall_effectiveness")
