"""Whatever an address asks for, it is answered in words, and never with our own insides."""

import pytest
from django.test import Client
from django.utils.http import urlencode

FIELDS = (
    ("/councils", "name"),
    ("/councils/leeds", "band"),
    ("/councils/leeds/neighbours", "also"),
    ("/indicators", "q"),
    ("/indicators/all.csv", "mode"),
    ("/indicators/agency-social-workers", "place"),
    ("/indicators/agency-social-workers", "period"),
    ("/indicators/agency-social-workers.json", "region"),
    ("/indicators/agency-social-workers", "sort"),
    ("/indicators/agency-social-workers/chart.svg", "chart"),
    ("/table", "councils"),
    ("/table.xlsx", "indicator"),
    ("/what-changed", "page"),
    ("/reports", "q"),
    ("/reports", "page"),
    ("/reports.json", "year"),
    ("/reports/best", "topic"),
    ("/inspections", "page"),
    ("/outcomes", "as-at"),
    ("/outcomes.json", "published-by"),
)
HOSTILE = (
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "../../etc/passwd",
    "a\r\nX-Said: by a stranger",
    "\x00",
    "漢字\U0001f600",
    "x" * 2000,
    "-1",
    "9" * 30,
    "0000-00-00",
    "((((",
    "=1+1",
)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:12]))
@pytest.mark.parametrize(("page", "field"), FIELDS)
def test_nothing_that_is_asked_for_breaks_a_page(client: Client, page: str, field: str, text: str) -> None:
    response = client.get(f"{page}?{urlencode({field: text})}")
    assert response.status_code in (200, 302, 400, 404)
    assert "X-Said" not in response.headers
    is_html = response.headers["Content-Type"].startswith("text/html")
    assert not (is_html and b"<script>alert" in response.content)
