"""What readers do with councils and indicators, in a browser and without JavaScript."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

AGENCY = "/indicators/agency-social-workers"


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[Page]:
    """A reader without JavaScript."""
    opened = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield opened.new_page()
    opened.close()


def test_from_the_front_page_to_a_council_on_an_indicator(plain: Page, site: str) -> None:
    plain.goto(site)
    plain.get_by_label("Find a council", exact=True).last.fill("Leeds")
    plain.get_by_role("button", name="Find").click()
    assert plain.title() == "Leeds - Councils - ilacs"
    plain.get_by_role("link", name="Agency social workers", exact=True).click()
    assert plain.url == f"{site}{AGENCY}?place=leeds"
    assert plain.get_by_text("13 of 148, shared with 1 other; 3 not published").is_visible()


def test_rules_and_region_are_chosen_in_a_form(plain: Page, site: str) -> None:
    plain.goto(f"{site}{AGENCY}?place=leeds")
    plain.get_by_label("Ranked by").select_option("LAIT rules")
    plain.get_by_label("In the table").select_option("North East")
    plain.get_by_role("button", name="Show").click()
    assert "mode=lait" in plain.url
    assert plain.get_by_text("Ranked by LAIT rules").is_visible()
    assert plain.locator("#standings tbody tr").count() == 13


def test_a_table_is_sorted_by_its_headings(plain: Page, site: str) -> None:
    plain.goto(site + AGENCY)
    names = plain.locator("#standings tbody th")
    assert names.first.inner_text() == "Brighton and Hove"
    plain.locator("#standings").get_by_role("link", name="Council").click()
    assert names.first.inner_text() == "Barking and Dagenham"
    plain.locator("#standings").get_by_role("link", name="Council").click()
    assert names.first.inner_text() == "York"
    assert plain.locator("#standings th[aria-sort]").get_attribute("aria-sort") == "descending"


@pytest.mark.parametrize("kind", ["Over time", "All councils in order", "How they spread", "On a map"])
def test_every_chart_is_drawn_and_says_its_values(plain: Page, site: str, kind: str) -> None:
    plain.goto(f"{site}{AGENCY}?place=leeds")
    plain.get_by_role("link", name=kind).click()
    plain.wait_for_load_state()
    picture = plain.locator("figure img")
    assert picture.evaluate("one => one.complete && one.naturalWidth > 300")
    assert "2.1%" in (picture.get_attribute("alt") or "")


def test_a_chart_has_its_figures_as_a_table(plain: Page, site: str) -> None:
    plain.goto(f"{site}{AGENCY}?place=leeds")
    plain.get_by_text("These figures as a table").click()
    assert plain.locator("#chart-figures").is_visible()


def test_a_past_period_is_reached_from_the_history(plain: Page, site: str) -> None:
    plain.goto(f"{site}{AGENCY}?place=leeds")
    plain.locator("#history + p + div").get_by_role("link", name="30 September 2023").click()
    assert plain.get_by_text("An earlier period: 30 September 2023.").is_visible()


def test_an_indicator_is_searched_for(plain: Page, site: str) -> None:
    plain.goto(f"{site}/indicators")
    plain.get_by_label("Find an indicator", exact=True).last.fill("re-referrals")
    plain.get_by_role("button", name="Find").click()
    plain.get_by_role("link", name="Re-referrals within 12 months").click()
    assert plain.title() == "Re-referrals within 12 months - Indicators - ilacs"


def test_a_table_of_ones_own_is_built_and_its_address_makes_it_again(plain: Page, site: str) -> None:
    plain.goto(f"{site}/table")
    plain.get_by_label("A group of your own").fill("Leeds, Kent")
    plain.get_by_label("Periods").select_option("the last 3")
    plain.get_by_text("Tick indicators: Leaders").click()
    plain.get_by_label("Agency social workers", exact=True).check()
    plain.get_by_role("button", name="Make the table").click()
    first = plain.locator("#built").inner_text()
    plain.goto(plain.url)
    assert plain.locator("#built").inner_text() == first
    assert plain.locator("#built tbody tr").count() == 2


def test_a_table_is_taken_away_as_a_workbook(plain: Page, site: str) -> None:
    plain.goto(f"{site}/table?council=leeds&indicator=agency-social-workers")
    with plain.expect_download() as waiting:
        plain.get_by_role("link", name="Excel workbook").click()
    assert waiting.value.suggested_filename == "table.xlsx"


def test_revised_values_are_followed_from_an_indicator(plain: Page, site: str) -> None:
    plain.goto(site + AGENCY)
    plain.get_by_role("link", name="See which").click()
    assert plain.url == f"{site}/what-changed?indicator=agency-social-workers"
    assert plain.locator("#values").is_visible()


def test_parts_of_a_council_are_plain_links(plain: Page, site: str) -> None:
    plain.goto(f"{site}/councils/leeds")
    plain.get_by_role("link", name="Inspections", exact=True).click()
    assert plain.title() == "Inspections of Leeds - Councils - ilacs"
    plain.get_by_role("link", name="Neighbours", exact=True).click()
    plain.get_by_role("link", name="Show those of 2021 too").click()
    assert plain.locator("#neighbours-2021").is_visible()
