"""What a person sees while they wait."""

import io
import sys

import pytest

from ilacs.cli.waiting import waiting
from ilacs.pipeline import tell_nobody


class Terminal(io.StringIO):
    """Somebody watches."""

    def isatty(self) -> bool:
        return True


def test_each_step_is_told_where_somebody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    with waiting() as told:
        told("reading")
        told("cleaning")
    assert "cleaning …" in shown.getvalue()


@pytest.mark.parametrize("is_watched", [True, False])
def test_nothing_is_told_where_quiet_is_asked_for_or_nobody_watches(
    is_watched: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = Terminal() if is_watched else io.StringIO()
    monkeypatch.setattr(sys, "stderr", shown)
    with waiting(quiet=is_watched) as told:
        told("reading")
    assert (told, shown.getvalue()) == (tell_nobody, "")
