import pytest

from ilacs.benchmarking.store import load_bundled
from ilacs.web.core.library import SHELVES, figures, figures_shelf, generation, texts_shelf, troubles


def test_the_figures_that_came_with_the_package_are_there() -> None:
    assert figures().release == load_bundled().release
    assert figures_shelf().trouble == ""


def test_pages_are_named_by_the_state_of_the_data() -> None:
    states = [str(shelf().generation) for shelf in SHELVES]
    assert generation() == "-".join(states)
    assert "0" not in states


def test_pages_that_tell_of_trouble_are_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    before = generation()
    monkeypatch.setattr(figures_shelf(), "trouble", "The file is cut off.")
    assert generation() != before


def test_every_trouble_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert troubles() == []
    monkeypatch.setattr(figures_shelf(), "trouble", "The file is cut off.")
    monkeypatch.setattr(texts_shelf(), "trouble", "There is no room.")
    assert troubles() == ["The file is cut off.", "There is no room."]
