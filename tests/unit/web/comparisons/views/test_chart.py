import pytest
from django.test import Client

CHART = "/indicators/agency-social-workers/chart.svg"


@pytest.mark.parametrize("query", ["place=leeds", "chart=bar&axis=data", "chart=distribution", "chart=map&place=leeds"])
def test_every_kind_of_chart_is_drawn(client: Client, query: str) -> None:
    response = client.get(f"{CHART}?{query}")
    assert response.headers["Content-Type"] == "image/svg+xml"
    assert response.content.startswith(b"<svg")


def test_a_chart_of_nothing_is_no_picture(client: Client) -> None:
    assert client.get(f"{CHART}?period=1999-01-01").status_code == 400
    assert client.get("/indicators/nope/chart.svg").status_code == 404


def test_a_chart_is_only_looked_at(client: Client) -> None:
    assert client.post(CHART).status_code == 405
