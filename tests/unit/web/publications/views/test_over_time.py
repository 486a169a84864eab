import pytest
from django.test import Client


@pytest.mark.usefixtures("none_added")
def test_the_chart_is_a_picture_of_its_own(client: Client) -> None:
    response = client.get("/outcomes/over-time.svg?judgement=overall_effectiveness")
    assert response.headers["Content-Type"] == "image/svg+xml"
    drawn = response.content.decode()
    assert drawn.startswith("<svg")
    assert "31 March 2024" in drawn
    assert "No grade" in drawn
    assert "Unknown" not in drawn


def test_nothing_can_be_sent(client: Client) -> None:
    assert client.post("/outcomes/over-time.svg").status_code == 405
