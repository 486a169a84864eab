"""A page on paper: printed to PDF by a browser that is on the machine, which makes it a tagged one."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ilacs.lib.facts import read_facts
from ilacs.records import Problem

SECONDS = 120
QUIET = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-pdf-header-footer",
)
"""What keeps the browser from asking anybody anything."""
NO_BROWSER = (
    "No browser that prints to PDF was found. Install Chromium, Chrome or Edge (on Debian: apt install chromium), "
    "or open the page in any browser and print it."
)


def find_browser() -> str | None:
    """The first of the browsers we know that is on the machine."""
    return next(_browsers(), None)


def _browsers() -> Iterator[str]:
    declared = read_facts("reporting/browsers")
    yield from filter(None, map(shutil.which, _names(declared["commands"])))
    yield from (place for place in _names(declared["places"]) if Path(place).is_file())


def _names(declared: object) -> list[str]:
    return list(map(str, declared)) if isinstance(declared, list) else []


def print_to_pdf(page: Path, pdf: Path) -> None:
    """Print a page. Raises Problem where no browser is there, or where it fails."""
    browser = find_browser()
    if not browser:
        raise Problem(NO_BROWSER)
    # The browser's own walls need an ordinary user, and the page is ours and may fetch nothing.
    walls = ["--no-sandbox"] if getattr(os, "geteuid", lambda: 1)() == 0 else []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        words = [browser, *QUIET, *walls, f"--user-data-dir={profile}"]
        words += [f"--print-to-pdf={pdf.resolve()}", page.resolve().as_uri()]
        _run(words)
    if not pdf.exists():
        raise Problem(f"The browser did not print {pdf.name}. Open {page.name} in it and print it from there.")


def _run(words: list[str]) -> None:
    try:
        subprocess.run(words, capture_output=True, check=True, timeout=SECONDS)  # noqa: S603  # a browser we found
    except (OSError, subprocess.SubprocessError) as error:
        raise Problem("The browser could not print the report. Open the page in it and print it from there.") from error
