import json
from datetime import date
from types import MappingProxyType

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory

from ilacs.web.core.pages import Page, addresses, render
from ilacs.web.core.tables import Column, Spreadsheet

PAGE = Page("core/page.html", ("Leeds", "Councils"), record={"a": 1}, spreadsheet=Spreadsheet(("a",), ((1,),)))


def view(_: HttpRequest) -> Page:
    return PAGE


def test_a_title_says_where_the_reader_is() -> None:
    assert PAGE.title == "Leeds - Councils - ilacs"


def test_each_twin_has_an_address_of_its_own() -> None:
    made = addresses("leeds", view, name="leeds", twins=("json", "csv"))
    assert [str(one.pattern) for one in made] == ["leeds", "leeds.json", "leeds.csv"]
    assert [one.name for one in made] == ["leeds", "leeds.json", "leeds.csv"]


def test_a_page_is_html(ask: RequestFactory) -> None:
    html, *_ = addresses("leeds", view, name="leeds", twins=("json",))
    response = html.callback(ask.get("/leeds?year=2025"))
    assert "<title>Leeds - Councils - ilacs</title>" in response.content.decode()
    assert 'href="/leeds.json?year=2025"' in response.content.decode()


def test_its_json_says_whose_it_is(ask: RequestFactory) -> None:
    _, twin = addresses("leeds", view, name="leeds", twins=("json",))
    said = json.loads(twin.callback(ask.get("/leeds.json")).content)
    assert said["data"] == {"a": 1}
    assert "Open Government Licence" in said["attribution"]


def test_records_and_days_are_plain_in_json(ask: RequestFactory) -> None:
    page = Page("core/page.html", ("Leeds",), record=[Column("Rank"), date(2026, 4, 1), MappingProxyType({"a": {"b"}})])
    _, twin = addresses("leeds", lambda _: page, name="leeds", twins=("json",))
    said = json.loads(twin.callback(ask.get("/leeds.json")).content)["data"]
    assert said == [{"text": "Rank", "is_number": False}, "2026-04-01", {"a": ["b"]}]


def test_what_has_no_json_is_refused(ask: RequestFactory) -> None:
    _, twin = addresses("x", lambda _: Page("core/page.html", ("x",), record=object()), name="x", twins=("json",))
    with pytest.raises(TypeError, match="object has no JSON"):
        twin.callback(ask.get("/x.json"))


def test_what_is_no_number_is_never_sent(ask: RequestFactory) -> None:
    page = Page("core/page.html", ("Leeds",), record=float("nan"))
    _, twin = addresses("leeds", lambda _: page, name="leeds", twins=("json",))
    with pytest.raises(ValueError, match="Out of range float"):
        twin.callback(ask.get("/leeds.json"))


def test_its_csv_is_a_file_that_excel_reads(ask: RequestFactory) -> None:
    _, twin = addresses("leeds", view, name="leeds", twins=("csv",))
    response = twin.callback(ask.get("/leeds.csv"))
    assert response.content.startswith(b"\xef\xbb\xbfa\r\n1")
    assert response.headers["Content-Disposition"] == 'attachment; filename="leeds.csv"'


def test_files_of_different_pages_have_different_names(ask: RequestFactory) -> None:
    _, twin = addresses("councils/leeds", view, name="leeds", twins=("csv",))
    response = twin.callback(ask.get("/councils/leeds/inspections.csv"))
    assert response.headers["Content-Disposition"] == 'attachment; filename="councils-leeds-inspections.csv"'


def test_a_page_may_send_the_reader_on_but_its_data_stays(ask: RequestFactory) -> None:
    moved = Page("core/page.html", ("Councils",), record=[], moved_to="/councils/leeds")
    html, twin = addresses("councils", lambda _: moved, name="councils", twins=("json",))
    assert html.callback(ask.get("/councils")).headers["Location"] == "/councils/leeds"
    assert twin.callback(ask.get("/councils.json")).status_code == 200


@pytest.mark.parametrize("address", ["/", "/councils", "/councils.json", "/framework/changes.csv"])
@pytest.mark.parametrize("method", ["post", "put", "delete", "patch"])
def test_pages_are_only_read(client: Client, address: str, method: str) -> None:
    assert getattr(client, method)(address).status_code == 405


def test_what_is_shown_is_escaped(ask: RequestFactory) -> None:
    shown = Page("core/error.html", ("<script>x</script>",), shows={"what": "<img src=x>"})
    html = render(ask.get("/"), shown).content.decode()
    assert "<img src=x>" not in html
    assert "<script>x" not in html
