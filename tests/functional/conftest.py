"""A terminal, for tests that type commands."""

from pathlib import Path

import pytest

from tests.functional.commands import Terminal


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """A terminal in an empty folder of its own."""
    monkeypatch.chdir(tmp_path)
    return Terminal(monkeypatch, capsys)
