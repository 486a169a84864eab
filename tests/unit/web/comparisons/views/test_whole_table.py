from django.test import Client

from ilacs.benchmarking.table import COLUMNS
from ilacs.web.core.compared import compared


def rows(client: Client, query: str = "") -> list[str]:
    return client.get(f"/indicators/all.csv{query}").content.decode("utf-8-sig").splitlines()


def test_every_indicator_and_council_is_in_it(client: Client) -> None:
    held = rows(client)
    assert held[0] == ",".join(COLUMNS)
    assert len(held) == 1 + sum(len(one.rows) for one in compared().latest())


def test_lait_rules_have_a_table_of_their_own(client: Client) -> None:
    assert rows(client, "?mode=lait") != rows(client)
    assert client.get("/indicators/all.json?mode=best").status_code == 400


def test_there_is_no_page_to_look_at(client: Client) -> None:
    assert client.get("/indicators/all").headers["Location"] == "/downloads"
