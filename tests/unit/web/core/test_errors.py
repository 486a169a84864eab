import json

import pytest
from django.http import Http404, HttpResponse
from django.test import Client, RequestFactory

from ilacs.lib.problem import Problem
from ilacs.places import UnknownPlace
from ilacs.web.core.errors import bad_request, explain, not_found, our_fault, refused


def answered(problem: Exception, address: str = "/a") -> HttpResponse | None:
    middleware = explain(lambda _: HttpResponse())
    return middleware.process_exception(RequestFactory().get(address), problem)  # type: ignore[attr-defined]


def test_a_place_that_is_not_there_is_a_page_that_is_not_there() -> None:
    response = answered(UnknownPlace("There is no council of that name."))
    assert response
    assert response.status_code == 404
    assert "There is no council of that name." in response.content.decode()


def test_what_a_person_can_put_right_says_how() -> None:
    response = answered(Problem("The year must be four digits."))
    assert response
    assert response.status_code == 400
    assert "The year must be four digits." in response.content.decode()


def test_what_is_our_fault_is_left_to_the_door() -> None:
    assert answered(ValueError("x")) is None


def test_programs_get_errors_as_data() -> None:
    response = answered(Problem("The year must be four digits."), "/a.json")
    assert response
    assert json.loads(response.content) == {"error": "The year must be four digits."}


def test_a_spreadsheet_gets_a_line() -> None:
    response = answered(Problem("The year must be four digits."), "/a.csv")
    assert response
    assert response.headers["Content-Type"].startswith("text/plain")


def test_an_unknown_address_has_a_page(client: Client) -> None:
    response = client.get("/nowhere")
    assert response.status_code == 404
    assert "<title>There is no such page - ilacs</title>" in response.content.decode()


@pytest.mark.parametrize("address", ["/councils/", "/framework/changes///"])
def test_a_slash_too_many_is_no_error(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 301
    assert response.headers["Location"] == address.rstrip("/")


@pytest.mark.parametrize("address", ["//elsewhere.example/", "/nowhere/"])
def test_nobody_is_sent_elsewhere(ask: RequestFactory, address: str) -> None:
    request = ask.get("/")
    request.path = address
    assert not_found(request).status_code == 404


def test_what_a_view_says_is_told(ask: RequestFactory) -> None:
    assert "No council there." in not_found(ask.get("/x"), Http404("No council there.")).content.decode()


def test_every_error_has_a_page(ask: RequestFactory) -> None:
    shown = [page(ask.get("/x")) for page in (bad_request, refused, our_fault)]
    assert [one.status_code for one in shown] == [400, 403, 500]
    assert [one for one in shown if b"Go to the home page" not in one.content] == []


def test_a_host_that_is_not_ours_is_refused(client: Client) -> None:
    assert client.get("/", headers={"Host": "elsewhere.example"}).status_code == 400


@pytest.mark.parametrize("address", ["/", "/health", "/councils.json", "/table.xlsx"])
def test_nothing_can_be_sent_to_the_site(client: Client, address: str) -> None:
    response = client.post(address)
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, HEAD")
    assert b"Open the page by its address" in response.content
