import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from ilacs.web.core.headers import restrict

POLICY = {
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
}
ADDRESSES = ["/", "/councils", "/councils.json", "/councils.csv", "/nowhere"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_keeps_to_itself(client: Client, address: str) -> None:
    headers = client.get(address).headers
    assert set(headers["Content-Security-Policy"].split("; ")) == POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_cookie_is_set(client: Client, address: str) -> None:
    assert not client.get(address).cookies


def test_a_secure_visit_is_asked_to_stay_secure(client: Client) -> None:
    assert "max-age=31536000" in client.get("/", secure=True).headers["Strict-Transport-Security"]


def test_a_view_may_say_otherwise(ask: RequestFactory) -> None:
    open_to_all = HttpResponse(headers={"Cross-Origin-Resource-Policy": "cross-origin"})
    assert restrict(lambda _: open_to_all)(ask.get("/")).headers["Cross-Origin-Resource-Policy"] == "cross-origin"
