"""Running a command in this process, as a person would on the terminal."""

import gc
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from ilacs.cli import main


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int | str | None
    out: str
    err: str

    @property
    def words(self) -> str:
        """All that was shown, on one line: tables are broken where the terminal ends."""
        return " ".join((self.out + " " + self.err).split())


class Terminal:
    """A terminal in an empty folder."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys
        monkeypatch.setenv("COLUMNS", "300")

    def run(self, *words: str | int | Path) -> Ran:
        """Type a command and wait for its end."""
        self._monkeypatch.setattr(sys, "argv", ["ilacs", *map(str, words)])
        self._capsys.readouterr()
        try:
            with pytest.raises(SystemExit) as left:
                main()
        finally:
            gc.enable()
        shown = self._capsys.readouterr()
        return Ran(left.value.code, shown.out, shown.err)
