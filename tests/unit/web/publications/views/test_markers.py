from django.test import Client

from ilacs.published.markers import load_markers


def test_every_phrase_is_on_the_page(client: Client) -> None:
    page = client.get("/reports/markers").content.decode()
    assert page.count('<th scope="row"') == len(load_markers())
    assert "not a score" in page
