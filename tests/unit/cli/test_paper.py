import stat
import subprocess
from pathlib import Path

import pytest

from ilacs.cli import paper
from ilacs.records import Problem


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What stands in for a browser: it writes down how it was called."""
    script = tmp_path / "browser"
    script.write_text('#!/bin/sh\nfor word in "$@"; do echo "$word" >> "$(dirname "$0")/words"; done\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(paper, "read_facts", lambda _: {"commands": ["nosuch-browser"], "places": [str(script)]})
    return script


def test_a_browser_is_found_by_its_place(browser: Path) -> None:
    assert paper.find_browser() == str(browser)


def test_without_a_browser_the_person_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paper, "read_facts", lambda _: {"commands": [], "places": []})
    with pytest.raises(Problem, match="Install Chromium, Chrome or Edge"):
        paper.print_to_pdf(tmp_path / "page.html", tmp_path / "page.pdf")


def test_the_browser_is_called_without_a_window_and_without_a_network(browser: Path, tmp_path: Path) -> None:
    (tmp_path / "page.pdf").write_bytes(b"%PDF")
    paper.print_to_pdf(tmp_path / "page.html", tmp_path / "page.pdf")
    words = browser.with_name("words").read_text().split()
    assert {"--headless", "--disable-background-networking", "--no-pdf-header-footer"} <= set(words)
    assert f"--print-to-pdf={tmp_path / 'page.pdf'}" in words
    assert words[-1] == (tmp_path / "page.html").as_uri()


def test_a_browser_that_prints_nothing_is_told(browser: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"did not print page\.pdf"):
        paper.print_to_pdf(tmp_path / "page.html", tmp_path / "page.pdf")


def test_a_browser_that_fails_is_told(browser: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise subprocess.CalledProcessError(1, "browser")

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(Problem, match="could not print the report"):
        paper.print_to_pdf(tmp_path / "page.html", tmp_path / "page.pdf")


def test_the_declared_browsers_are_commands_and_places() -> None:
    declared = paper.read_facts("reporting/browsers")
    assert "chromium" in paper._names(declared["commands"])
    assert paper._names("chromium") == []
