"""Reports, inspections and outcomes in a browser: with reports that were added, and on the site as it is installed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from ilacs.published.library import Entry, Library
from tests.browser.conftest import NEEDS_STYLES
from tests.browser.site import build_styles, file_name, served, violations
from tests.unit.web.publications.conftest import OUTSTANDING, REPORTS, address_of

pytestmark = pytest.mark.browser

WIDE, NARROW = 1280, 360
ADDED_ON = date(2026, 9, 1)
REPORT = address_of(OUTSTANDING)
WITH_TEXTS = (
    "/",
    "/reports",
    "/reports?q=neglect",
    "/reports?q=neglect&grade=outstanding&neighbours=886&latest=2026-08-22",
    "/reports?q=zebra&colour=red",
    "/reports?page=99",
    "/reports/best?q=response&reports=all",
    REPORT,
    f"{REPORT}/compared",
)
WITHOUT_TEXTS = (
    "/reports",
    "/reports/best?topic=neglect",
    "/reports/markers",
    "/inspections",
    "/inspections?council=leeds",
    "/outcomes?as-at=2026-03-31",
    "/outcomes?as-at=yesterday",
)
EVERY_PAGE = [(True, one) for one in WITH_TEXTS] + [(False, one) for one in WITHOUT_TEXTS]
EACH_WIDTH = pytest.mark.parametrize("width", [WIDE, pytest.param(NARROW, marks=pytest.mark.slow)])


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The website with made-up reports."""
    if not build_styles():
        pytest.skip(NEEDS_STYLES)
    data = tmp_path_factory.mktemp("filled")
    for one in REPORTS:
        Library(data / "reports").keep(Entry(one, ADDED_ON))
    with served(data) as address:
        yield address


@pytest.fixture(
    scope="module", params=[(True, one) for one in WITH_TEXTS] + [(False, one) for one in WITHOUT_TEXTS], ids=str
)
def address(request: pytest.FixtureRequest, filled: str, site: str) -> str:
    """Every page, on the site that it is about."""
    is_filled, page = request.param
    return f"{filled if is_filled else site}{page}"


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": WIDE, "height": 900})
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def reader(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[Page]:
    """A reader without JavaScript."""
    opened = browser.new_context(java_script_enabled=False, viewport={"width": NARROW, "height": 800})
    yield opened.new_page()
    opened.close()


@pytest.fixture(scope="module", params=[True, False], ids=["with scripts", "without scripts"])
def somebody(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    opened = browser.new_context(java_script_enabled=request.param, viewport={"width": WIDE, "height": 900})
    yield opened.new_page()
    opened.close()


@EACH_WIDTH
def test_everybody_can_use_the_page(reader: Page, address: str, width: int, pictures: Path) -> None:
    """Nothing scrolls sideways, axe finds nothing, and a picture is kept for a person to look at."""
    reader.set_viewport_size({"width": width, "height": 900})
    reader.goto(address)
    picture = pictures / f"{file_name(address)}-{width}.png"
    reader.screenshot(path=picture, full_page=True)
    assert picture.stat().st_size > 15_000
    reader.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert reader.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(reader) == []


def test_nothing_is_asked_of_anybody_else_and_nothing_goes_wrong(context: BrowserContext, address: str) -> None:
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address, wait_until="networkidle")
    page.close()
    host = "/".join(address.split("/")[:3])
    assert [url for url in asked if not url.startswith(f"{host}/")] == []
    assert [text for text in said if "400" not in text and "404" not in text] == []


def test_it_says_the_same_without_javascript(plain: Page, reader: Page, address: str) -> None:
    reader.set_viewport_size({"width": NARROW, "height": 800})
    plain.goto(address)
    reader.goto(address)
    assert plain.locator("main").inner_text() == reader.locator("main").inner_text()
    assert reader.title().startswith(reader.locator("h1").inner_text())


def test_a_paragraph_is_found_and_read_where_it_stands(somebody: Page, filled: str) -> None:
    somebody.goto(filled)
    somebody.get_by_label("Search inspection reports", exact=True).last.fill("neglect")
    somebody.get_by_role("button", name="Search").click()
    somebody.get_by_role("link", name="Outstanding", exact=True).click()
    found = somebody.get_by_role("heading", name="Kent, November 2025, children in care (outstanding), paragraph 31")
    found.get_by_role("link").click()
    assert somebody.url == f"{filled}{REPORT}#paragraph-31"
    assert somebody.locator("#paragraph-31").is_visible()


def test_a_filter_is_taken_away_again(somebody: Page, filled: str) -> None:
    somebody.goto(f"{filled}/reports?q=neglect&grade=outstanding")
    somebody.locator(".app-chosen").get_by_role("link", name="Grade of that area: Outstanding").click()
    assert somebody.url == f"{filled}/reports?q=neglect"


def test_days_are_chosen_without_losing_the_rest(somebody: Page, filled: str) -> None:
    somebody.goto(f"{filled}/reports?q=neglect")
    somebody.get_by_label("On site from").fill("2025-01-01")
    somebody.get_by_role("button", name="Show these days").click()
    assert "q=neglect" in somebody.url
    assert (
        somebody.locator(".app-passage").count() == somebody.get_by_role("heading", name="Kent, November 2025").count()
    )


def test_a_search_is_taken_away_as_a_spreadsheet(reader: Page, filled: str) -> None:
    reader.goto(f"{filled}/reports?q=neglect")
    with reader.expect_download() as waiting:
        reader.get_by_role("link", name="CSV", exact=True).first.click()
    assert waiting.value.suggested_filename == "reports.csv"


def test_what_outstanding_councils_do_is_chosen_from_a_list(somebody: Page, filled: str) -> None:
    somebody.goto(f"{filled}/reports/best")
    somebody.get_by_label("Topic").select_option("neglect")
    somebody.get_by_role("button", name="Show").click()
    assert somebody.title() == "What outstanding councils do: Neglect - Reports - ilacs"


def test_outcomes_of_another_day_are_asked_for(somebody: Page, site: str) -> None:
    somebody.goto(f"{site}/outcomes")
    somebody.get_by_label("As at").fill("2024-03-31")
    somebody.get_by_label("Judgement by region").select_option("help_and_protection")
    somebody.get_by_role("button", name="Show").click()
    assert somebody.title() == "Outcomes as at 31 March 2024 - ilacs"
    assert somebody.get_by_text("Over time: help and protection").is_visible()


def test_the_chart_is_drawn(reader: Page, site: str) -> None:
    reader.goto(f"{site}/outcomes", wait_until="networkidle")
    assert reader.evaluate("document.querySelector('.app-figure img').naturalWidth") > 300


def test_a_day_that_is_none_is_put_right_at_its_field(somebody: Page, site: str) -> None:
    somebody.goto(f"{site}/outcomes?as-at=yesterday")
    assert somebody.get_by_role("alert").get_by_role("link").get_attribute("href") == "#as-at"
    assert "yesterday is not a day" in somebody.locator("#as-at-error").inner_text()
    somebody.get_by_label("As at").fill("2024-03-31")
    somebody.get_by_role("button", name="Show").click()
    assert somebody.title() == "Outcomes as at 31 March 2024 - ilacs"


def test_the_home_page_searches_reports_where_there_are_any(somebody: Page, filled: str, site: str) -> None:
    somebody.goto(filled)
    assert somebody.get_by_role("search", name="Search inspection reports").is_visible()
    somebody.goto(site)
    assert somebody.get_by_role("search", name="Search inspection reports").count() == 0
