"""The pages of councils beside one another in a browser: for everybody, on any screen and on paper."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.store import load_bundled
from ilacs.cli.paper import print_to_pdf
from ilacs.places.register import load_register
from ilacs.published.register import load_inspections
from ilacs.reporting.places.comparing_places import compare_places
from ilacs.reporting.places.comparison_page import comparison_html
from ilacs.reporting.places.council import council_profile
from ilacs.reporting.places.entries import Asked
from ilacs.reporting.places.own_figures import OwnFigure, OwnFigures
from ilacs.reporting.places.profile_page import profile_html

pytestmark = pytest.mark.browser

NAMES = ("profile", "comparison")
WIDE, TALL, ZOOMED = 1280, 900, 320
UNFOLD = "document.querySelectorAll('details').forEach(one => one.open = true)"
BEYOND = """edge => [...document.querySelectorAll('body *')]
    .filter(one => !one.closest('.skip') && one.getBoundingClientRect().right > edge + 0.5)
    .map(one => one.tagName + ' ' + one.textContent.slice(0, 40))"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The profile of a small council with figures of its own, and two others on three indicators."""
    folder = tmp_path_factory.mktemp("councils")
    published, register = load_bundled(), load_register()
    own = Asked(own=OwnFigures(None, {"ReReferral": OwnFigure("Re-referrals", 20.0, 12, 60)}))
    inspections = load_inspections()
    city = council_profile(register.by_code("201"), published, inspections, as_at=inspections.position, asked=own)
    places = [register.find("Sunderland"), register.find("Kingston upon Thames")]
    indicators = [load_indicators()[name] for name in ("Work_Force_Agecy_Rate", "CPP_rate", "LACStable_2016on")]
    written = {
        "profile": profile_html(city),
        "comparison": comparison_html(compare_places(places, indicators, published)),
    }
    paths = {name: folder / f"{name}.html" for name in NAMES}
    for name, path in paths.items():
        path.write_text(written[name], encoding="utf-8")
    return paths


@pytest.fixture(params=NAMES)
def opened(request: pytest.FixtureRequest, browser: Browser, pages: dict[str, Path]) -> Iterator[Page]:
    """Each page in turn, at the width of a desk."""
    page = browser.new_page(viewport={"width": WIDE, "height": TALL})
    page.goto(pages[request.param].as_uri())
    yield page
    page.close()


def violations(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


def test_axe_finds_nothing(opened: Page) -> None:
    assert violations(opened) == []


@pytest.mark.slow
def test_axe_finds_nothing_where_everything_is_unfolded_and_zoomed(opened: Page) -> None:
    opened.evaluate(UNFOLD)
    opened.set_viewport_size({"width": ZOOMED, "height": 800})
    assert violations(opened) == []


@pytest.mark.parametrize("width", [ZOOMED, 600, 768, 1280])
def test_nothing_scrolls_sideways(opened: Page, width: int) -> None:
    opened.evaluate(UNFOLD)
    opened.set_viewport_size({"width": width, "height": 800})
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.evaluate(BEYOND, width) == []


def test_it_asks_for_nothing_and_complains_of_nothing(browser: Browser, pages: dict[str, Path]) -> None:
    asked: list[str] = []
    said: list[str] = []
    page = browser.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(pages["comparison"].as_uri())
    page.close()
    assert (asked, said) == ([pages["comparison"].as_uri()], [])


def test_a_link_to_an_indicator_opens_what_is_folded_away(browser: Browser, pages: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": WIDE, "height": TALL})
    page.goto(pages["profile"].as_uri())
    page.get_by_role("link", name="Social worker vacancies", exact=True).click()
    assert page.locator("#in-full-social-worker-vacancies").is_visible()
    page.close()


def test_the_keyboard_reaches_the_page_first(opened: Page) -> None:
    opened.keyboard.press("Tab")
    assert opened.locator(":focus").inner_text() == "Skip to the page"


@pytest.mark.usefixtures("browser")
def test_a_profile_prints_on_a_few_pages_of_a4(pages: dict[str, Path], tmp_path: Path) -> None:
    print_to_pdf(pages["profile"], tmp_path / "profile.pdf")
    content = (tmp_path / "profile.pdf").read_bytes()
    assert set(re.findall(rb"/MediaBox \[0 0 (\d+)\.?\d* (\d+)", content)) <= {(b"595", b"842"), (b"594", b"841")}
    assert 5 < len(re.findall(rb"/Type /Page\b", content)) < 25
