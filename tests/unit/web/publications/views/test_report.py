from dataclasses import replace

import pytest
from django.test import Client

from ilacs.published.as_json import as_json
from tests.unit.published.reports import paragraph, report
from tests.unit.web.publications.conftest import EARLIER, EVIL, OUTSTANDING, WEAK, Add, address_of

pytestmark = pytest.mark.usefixtures("texts")


def html(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return str(response.content.decode())


def test_a_title_says_which_report_it_is(client: Client) -> None:
    assert "<title>Kent, November 2025 - Reports - ilacs</title>" in html(client, address_of(OUTSTANDING))


def test_every_paragraph_has_its_anchor_and_page(client: Client) -> None:
    page = html(client, address_of(OUTSTANDING))
    assert 'id="paragraph-31"' in page
    assert 'id="paragraph-32"' in page
    assert "#page=9" in page


def test_sections_carry_their_grades(client: Client) -> None:
    page = html(client, address_of(OUTSTANDING))
    assert "The experiences and progress of children in care: outstanding</h2>" in page


def test_the_kind_is_said_to_be_inferred(client: Client) -> None:
    assert "Standard inspection (told from the length on site" in html(client, address_of(OUTSTANDING))


def test_areas_for_improvement_lead_to_others_on_the_same_outcome(client: Client) -> None:
    page = html(client, address_of(OUTSTANDING))
    assert 'href="/reports?framework=outcome%204"' in page
    assert 'id="priority-actions"' in page


def test_source_and_licence_are_there(client: Client) -> None:
    page = html(client, address_of(OUTSTANDING))
    assert "The report as Ofsted published it (PDF)" in page
    assert "Open Government Licence v3.0" in page


def test_what_could_not_be_read_is_said_plainly(client: Client) -> None:
    page = html(client, address_of(WEAK))
    assert "This report could be read only in part." in page
    assert "Not sure of: published: no day was found." in page


def test_a_report_brings_no_markup_of_its_own(client: Client) -> None:
    assert EVIL not in html(client, address_of(OUTSTANDING))


def test_other_reports_on_the_council_are_linked(client: Client) -> None:
    page = html(client, address_of(OUTSTANDING))
    assert f'href="{address_of(EARLIER)}"' in page
    assert f'href="{address_of(OUTSTANDING)}/compared"' in page


def test_the_report_as_data(client: Client) -> None:
    assert client.get(f"{address_of(WEAK)}.json").json()["data"] == as_json(WEAK)


def test_paragraphs_and_areas_as_a_spreadsheet(client: Client) -> None:
    lines = client.get(f"{address_of(OUTSTANDING)}.csv").content.decode("utf-8-sig").splitlines()
    assert lines[0] == "part,number,section,grade,page,text,national_framework"
    assert [line.partition(",")[0] for line in lines[1:]] == [
        "paragraph",
        "paragraph",
        "improvement",
        "priority_action",
    ]


@pytest.mark.parametrize("digest", ["abc", "0" * 12, "no-such-report"])
def test_an_unknown_report_is_no_page(client: Client, digest: str) -> None:
    response = client.get(f"/reports/{digest}")
    assert response.status_code == 404
    assert "There is no report with that address here." in response.content.decode()


def test_what_a_report_says_is_text_and_nothing_else(client: Client, add: Add) -> None:
    hostile = replace(report(paragraph(f"=1+1 {EVIL}")), title=EVIL, source=f"javascript:{EVIL}.pdf")
    add(hostile)
    told = client.get(address_of(hostile)).content.decode()
    assert told.count("&lt;script&gt;alert(1)&lt;/script&gt;") > 1
    assert EVIL not in told
    assert 'href="javascript' not in told
    assert "'=1+1" in client.get(f"{address_of(hostile)}.csv").content.decode()
