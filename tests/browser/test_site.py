"""Every page of the website in a browser: for everybody, with and without scripts, wide and narrow, and alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.site import PAGES, file_name, violations

pytestmark = pytest.mark.browser

WIDE, NARROW, ZOOMED = 1280, 360, 320
"""At 400% a window of 1280 is 320 wide."""
EVERY_PAGE = pytest.mark.parametrize("address", PAGES)
ON_A_PHONE = pytest.param(NARROW, marks=pytest.mark.slow)
EACH_WIDTH = pytest.mark.parametrize("width", [WIDE, ON_A_PHONE])


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    opened = browser.new_context(viewport={"width": WIDE, "height": 900})
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[Page]:
    """A reader without JavaScript."""
    opened = browser.new_context(java_script_enabled=False, viewport={"width": NARROW, "height": 800})
    yield opened.new_page()
    opened.close()


@pytest.fixture(scope="module")
def reader(context: BrowserContext) -> Page:
    return context.new_page()


@EVERY_PAGE
@EACH_WIDTH
def test_axe_finds_nothing(reader: Page, site: str, address: str, width: int) -> None:
    reader.set_viewport_size({"width": width, "height": 900})
    reader.goto(site + address)
    reader.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
    assert violations(reader) == []


@EVERY_PAGE
@pytest.mark.parametrize("width", [WIDE, ON_A_PHONE, ZOOMED])
def test_nothing_scrolls_sideways(reader: Page, site: str, address: str, width: int) -> None:
    reader.set_viewport_size({"width": width, "height": 900})
    reader.goto(site + address)
    assert reader.evaluate("document.documentElement.scrollWidth") <= width


@EVERY_PAGE
@EACH_WIDTH
def test_every_page_has_its_picture(reader: Page, site: str, address: str, width: int, pictures: Path) -> None:
    """The pictures stay where pytest keeps its files, for a person to look at."""
    reader.set_viewport_size({"width": width, "height": 900})
    reader.goto(site + address)
    picture = pictures / f"{file_name(address)}-{width}.png"
    reader.screenshot(path=picture, full_page=True)
    # A picture of nothing but ground is a few kilobytes, whatever its size.
    assert picture.stat().st_size > 15_000


@EVERY_PAGE
def test_a_title_says_where_the_reader_is(reader: Page, site: str, address: str) -> None:
    reader.goto(site + address)
    heading = reader.locator("h1")
    assert heading.count() == 1
    assert reader.title() == " - ".join((heading.inner_text(), *reader.title().split(" - ")[1:]))
    assert reader.title().endswith(" - ilacs")


@EVERY_PAGE
def test_nothing_is_asked_of_anybody_else_and_nothing_goes_wrong(
    context: BrowserContext, site: str, address: str
) -> None:
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(site + address, wait_until="networkidle")
    page.close()
    assert [url for url in asked if not url.startswith(f"{site}/")] == []
    assert [text for text in said if "404" not in text] == []
    assert context.cookies() == []


@EVERY_PAGE
def test_links_lead_somewhere(reader: Page, site: str, address: str) -> None:
    """Of the pages that this part of the site holds; those of other parts are theirs to test."""
    reader.goto(site + address)
    links = {link.get_attribute("href") or "" for link in reader.locator("main a, footer a").all()}
    ours = sorted(link for link in links if link.startswith(("/framework", "/about", "/api", "/downloads", "/access")))
    assert [link for link in ours if reader.request.get(site + link).status != 200] == []


@EVERY_PAGE
def test_it_says_the_same_without_javascript(plain: Page, reader: Page, site: str, address: str) -> None:
    reader.set_viewport_size({"width": NARROW, "height": 800})
    plain.goto(site + address)
    reader.goto(site + address)
    assert plain.locator("main").inner_text() == reader.locator("main").inner_text()
    assert plain.get_by_role("link", name="Councils", exact=True).first.is_visible()


def test_the_keyboard_reaches_the_main_content_first(reader: Page, site: str) -> None:
    reader.goto(site)
    reader.keyboard.press("Tab")
    assert reader.evaluate("document.activeElement.textContent") == "Skip to main content"
    reader.keyboard.press("Enter")
    reader.wait_for_function("document.activeElement.id === 'main-content'")


def test_the_menu_of_a_narrow_screen_opens(reader: Page, site: str) -> None:
    reader.set_viewport_size({"width": NARROW, "height": 800})
    reader.goto(site)
    link = reader.get_by_role("link", name="Framework", exact=True)
    assert not link.is_visible()
    reader.get_by_role("button", name="Menu").click()
    link.click()
    assert reader.url == f"{site}/framework"


def test_a_council_is_looked_for_without_javascript(plain: Page, site: str) -> None:
    plain.goto(site)
    plain.get_by_label("Find a council", exact=True).last.fill("north")
    plain.get_by_role("button", name="Find").click()
    plain.get_by_text("councils have “north” in their name").wait_for()
    assert plain.url == f"{site}/councils?name=north"


def test_a_slip_in_a_name_is_put_right(reader: Page, site: str) -> None:
    reader.goto(f"{site}/councils?name=leedz")
    assert reader.evaluate("document.activeElement.className") == "govuk-error-summary"
    reader.locator(".govuk-error-summary a").click()
    assert reader.evaluate("document.activeElement.id") == "name"


def test_the_framework_is_read_from_the_front_page(plain: Page, site: str) -> None:
    plain.goto(site)
    plain.get_by_role("link", name="Read the framework").click()
    plain.get_by_role("link", name="Criteria").click()
    plain.get_by_role("link", name="Care leavers").click()
    assert plain.title() == "Care leavers - Criteria - Framework - ilacs"


def test_the_same_page_comes_as_data(reader: Page, site: str) -> None:
    reader.goto(f"{site}/framework/changes")
    assert reader.request.get(f"{site}/framework/changes.json").json()["title"] == "What changed since 2017"
    with reader.expect_download() as waiting:
        reader.get_by_role("link", name="CSV", exact=True).click()
    assert waiting.value.suggested_filename == "framework-changes.csv"


def test_it_prints_without_the_menu(reader: Page, site: str) -> None:
    reader.goto(f"{site}/framework/editions")
    reader.emulate_media(media="print")
    assert not reader.locator(".govuk-service-navigation").is_visible()
    reader.emulate_media(media="screen")
