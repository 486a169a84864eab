import json
from io import BytesIO

import openpyxl
import pytest
from django.test import Client

from ilacs.web.publications.views import export
from tests.unit.web.publications.conftest import Add

pytestmark = pytest.mark.usefixtures("texts")


def test_a_spreadsheet_holds_every_passage_with_the_question(client: Client) -> None:
    response = client.get("/reports.csv?q=neglect")
    lines = response.content.decode("utf-8-sig").splitlines()
    assert response.headers["Content-Disposition"] == 'attachment; filename="reports.csv"'
    assert lines[0].startswith("council,code,region")
    assert all("q=neglect" in line for line in lines[1:])


def test_json_says_what_it_is(client: Client) -> None:
    found = json.loads(client.get("/reports.json?q=neglect&size=1&page=2").content)
    assert found["about"]["Query"] == "q=neglect"
    assert len(found["passages"]) == 5


def test_a_workbook_opens(client: Client) -> None:
    book = openpyxl.load_workbook(BytesIO(client.get("/reports.xlsx?q=neglect").content))
    assert book.sheetnames == ["Passages", "About"]


def test_quotations_come_as_markdown(client: Client) -> None:
    response = client.get("/reports.md?q=neglect")
    assert response.headers["Content-Type"] == "text/markdown; charset=utf-8"
    assert "> The response to neglect is strong and timely." in response.content.decode()


@pytest.mark.parametrize("kind", ["csv", "json", "xlsx", "md"])
def test_a_file_is_refused_where_the_question_makes_no_sense(client: Client, kind: str) -> None:
    response = client.get(f"/reports.{kind}?grade=excellent")
    assert response.status_code == 400
    assert "excellent" in response.content.decode()


def test_a_long_file_says_that_it_was_cut(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "MOST", 2)
    found = json.loads(client.get("/reports.json?q=neglect").content)
    assert len(found["passages"]) == 2
    assert "Only the first 2 of 5 passages" in found["about"]["Please note"]


def test_without_texts_the_file_is_empty_and_says_why(client: Client, add: Add) -> None:
    add()
    found = client.get("/reports.json?q=neglect").json()
    assert found["passages"] == []
    assert "No report texts have been added yet" in found["about"]["Please note"]


def test_nothing_can_be_sent(client: Client) -> None:
    assert client.post("/reports.csv").status_code == 405
