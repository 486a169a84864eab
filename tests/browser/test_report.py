"""The data report in a browser: for everybody, on any screen and on paper."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from ilacs.annex_a import load_specification
from ilacs.cli.paper import print_to_pdf

pytestmark = pytest.mark.browser

LISTS = list(load_specification().lists)
SECTIONS = ["lists", "reading", *(f"list-{name}" for name in LISTS), "judgements"]
BEYOND = """edge => [...document.querySelectorAll('body *')]
    .filter(one => !one.closest('.skip') && one.getBoundingClientRect().right > edge + 0.5)
    .map(one => one.tagName + ' ' + one.textContent.slice(0, 40))"""
BEGINS_OUTSIDE = """() => [...document.querySelectorAll('svg text')]
    .filter(one => one.getBBox().x + one.getCTM().e / one.getCTM().a < -1).map(one => one.textContent)"""
A4 = (595, 842)
ZOOMED = 320
"""Width in CSS pixels of a window of 1,280 at 400%."""


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


def test_axe_finds_nothing(page: Page) -> None:
    assert violations(page) == []


def test_axe_finds_nothing_where_everything_is_unfolded(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert violations(page) == []


def test_axe_finds_nothing_when_zoomed(page: Page) -> None:
    page.set_viewport_size({"width": ZOOMED, "height": 800})
    assert violations(page) == []


@pytest.mark.parametrize("width", [ZOOMED, 600, 768, 1280])
def test_nothing_scrolls_sideways(page: Page, width: int) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(BEYOND, width) == []


@pytest.mark.parametrize("section", SECTIONS)
def test_every_page_has_its_picture(still_page: Page, section: str, tmp_path: Path) -> None:
    """The pictures stay where pytest keeps its files, for a person to look at."""
    part = still_page.locator(f"#{section}")
    part.screenshot(path=tmp_path / f"{section}.png")
    box = part.bounding_box()
    assert box and box["height"] > 100
    # A picture of nothing but ground is a few kilobytes, whatever its size.
    assert (tmp_path / f"{section}.png").stat().st_size > 8_000


def test_every_chart_is_drawn_whole(still_page: Page) -> None:
    boxes = [chart.bounding_box() for chart in still_page.locator("figure svg").all()]
    assert len(boxes) > 60
    assert [box for box in boxes if not box or box["width"] < 300 or box["height"] < 20] == []
    assert still_page.evaluate(BEGINS_OUTSIDE) == []


def test_it_asks_for_nothing_and_complains_of_nothing(browser: Browser, report: Path) -> None:
    asked: list[str] = []
    said: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(report.as_uri())
    page.close()
    assert (asked, said) == ([report.as_uri()], [])


def test_it_reads_the_same_without_javascript(browser: Browser, report: Path, page: Page) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    without = context.new_page()
    without.goto(report.as_uri())
    assert without.screenshot() == page.screenshot()
    context.close()


def test_what_is_folded_away_is_printed(page: Page) -> None:
    folded = page.locator("details table").first
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.is_visible()


def test_the_keyboard_reaches_the_report_first(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the report"


@pytest.mark.usefixtures("browser")
def test_it_prints_on_a4_each_list_on_a_page_of_its_own(report: Path, tmp_path: Path) -> None:
    print_to_pdf(report, tmp_path / "report.pdf")
    content = (tmp_path / "report.pdf").read_bytes()
    sizes = {
        tuple(round(float(size)) for size in found) for found in re.findall(rb"/MediaBox \[0 0 (\S+) (\S+)\]", content)
    }
    assert (content[:5], sizes) == (b"%PDF-", {A4})
    assert len(re.findall(rb"/Type /Page\b", content)) > len(LISTS)
    assert b"/MarkInfo" in content, "a tagged document, which a screen reader can follow"
