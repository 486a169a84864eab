import pytest
from django.test import Client

from ilacs.benchmarking.differences import load_differences
from ilacs.benchmarking.store import load_bundled
from ilacs.web.core.library import figures_shelf
from ilacs.web.core.presenters.words import release_in_words


@pytest.fixture
def html(client: Client) -> str:
    return client.get("/about").content.decode()


def test_every_difference_between_the_rules_has_its_place(html: str) -> None:
    anchors = [f'id="{one.name.replace("_", "-")}"' for one in load_differences()]
    assert [anchor for anchor in anchors if anchor not in html] == []


def test_every_release_is_named(html: str) -> None:
    assert [one.title for one in load_bundled().origins if release_in_words(one.release) not in html] == []


def test_symbols_are_explained(html: str) -> None:
    assert "not shown, to protect confidentiality" in html


def test_trouble_with_fetched_figures_is_said(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures_shelf(), "trouble", "The file is cut off.")
    assert "could not be used" in client.get("/about").content.decode()


def test_no_trouble_is_not_mentioned(html: str) -> None:
    assert "could not be used" not in html


def test_the_same_as_data(client: Client) -> None:
    said = client.get("/about.json").json()["data"]
    assert len(said["differences"]) == 12
    assert said["release"] == load_bundled().release
    assert {one["name"] for one in said["origins"]} == {one.name for one in load_bundled().origins}
