"""Chromium as it is on the machine, with a data report and the website for it to open."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from ilacs.annex_a import load_specification
from ilacs.cli.paper import QUIET, find_browser
from ilacs.pipeline import Options, measure_workbook
from ilacs.reporting.data_report.pages import list_pages
from ilacs.reporting.data_report.writing import PAGE, write_report
from ilacs.synthesis import plant, synthesise, write_workbook
from tests.browser.site import build_styles, served
from tests.unit.reporting.building import AS_AT

NEEDS = "needs Chromium on the machine (on Debian: apt install chromium)"
NEEDS_STYLES = "the site's style sheets are not built, and npm could not build them"
WIDE, TALL = 1280, 900


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser without a window; where there is none, tests are skipped, and fail in CI."""
    found = find_browser()
    if not found:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(NEEDS)
    words = [word for word in QUIET if word != "--no-pdf-header-footer"]
    with sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=found, args=["--no-sandbox", *words])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on a made-up council with faults planted."""
    folder = tmp_path_factory.mktemp("report")
    made_up, _ = plant(synthesise(600, 1, AS_AT, "2023"), 60, 1)
    write_workbook(made_up, folder / "workbook.xlsx")
    options = Options(as_at=AS_AT, settings={"own_authority": "Isles of Scilly", "children_aged_0_to_17": 4000})
    measured = measure_workbook([folder / "workbook.xlsx"], options)
    specification = load_specification()
    write_report(measured, list_pages(measured, specification), specification, folder)
    return folder / PAGE


@pytest.fixture(scope="session")
def still_page(browser: Browser, report: Path) -> Iterator[Page]:
    """The report for tests that only look at it."""
    opened = browser.new_page(viewport={"width": WIDE, "height": TALL})
    opened.goto(report.as_uri())
    yield opened
    opened.close()


@pytest.fixture
def page(browser: Browser, report: Path) -> Iterator[Page]:
    """The report, open at the width of a desk."""
    opened = browser.new_page(viewport={"width": WIDE, "height": TALL})
    opened.goto(report.as_uri())
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The website, running: its address. Without style sheets tests are skipped, and fail in CI."""
    if not build_styles():
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(NEEDS_STYLES)
    with served(tmp_path_factory.mktemp("data")) as address:
        yield address


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pictures of the site's pages are put."""
    return tmp_path_factory.mktemp("pictures")
