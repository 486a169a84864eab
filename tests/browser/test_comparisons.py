"""What readers do with councils and indicators, in a browser with JavaScript and without."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

AGENCY = "/indicators/agency-social-workers"


@pytest.fixture(scope="module", params=[True, False], ids=["with scripts", "without scripts"])
def reader(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    opened = browser.new_context(java_script_enabled=request.param, viewport={"width": 1280, "height": 900})
    yield opened.new_page()
    opened.close()


def test_from_the_front_page_to_a_council_on_an_indicator(reader: Page, site: str) -> None:
    reader.goto(site)
    reader.get_by_label("Find a council", exact=True).last.fill("Leeds")
    reader.get_by_role("button", name="Find").click()
    assert reader.title() == "Leeds - Councils - ilacs"
    reader.get_by_role("link", name="Agency social workers", exact=True).click()
    assert reader.url == f"{site}{AGENCY}?place=leeds"
    assert reader.get_by_text("13 of 148, shared with 1 other; 3 not published").is_visible()


def test_rules_and_region_are_chosen_in_a_form(reader: Page, site: str) -> None:
    reader.goto(f"{site}{AGENCY}?place=leeds")
    reader.get_by_label("Ranked by").select_option("LAIT rules")
    reader.get_by_label("In the table").select_option("North East")
    reader.get_by_role("button", name="Show").click()
    assert "mode=lait" in reader.url
    assert reader.get_by_text("Ranked by LAIT rules").is_visible()
    assert reader.locator("#standings tbody tr").count() == 13


def test_the_chosen_council_is_reached_in_the_long_table(reader: Page, site: str) -> None:
    reader.goto(f"{site}{AGENCY}?place=leeds")
    reader.get_by_role("link", name="Go to Leeds in this table").click()
    assert reader.url.endswith("#chosen")
    assert reader.get_by_role("row", name="Leeds chosen").is_visible()


def test_a_mistake_in_a_name_is_put_right_where_it_was_made(reader: Page, site: str) -> None:
    reader.goto(f"{site}/table?councils=Leedz&indicator=agency-social-workers")
    assert reader.get_by_role("alert").get_by_role("link").get_attribute("href") == "#councils"
    reader.get_by_label("A group of your own").fill("Leeds")
    reader.get_by_role("button", name="Make the table").click()
    assert reader.locator("#built tbody tr").count() == 1


def test_a_table_is_sorted_by_its_headings(reader: Page, site: str) -> None:
    reader.goto(site + AGENCY)
    names = reader.locator("#standings tbody th")
    assert names.first.inner_text() == "Brighton and Hove"
    reader.locator("#standings").get_by_role("link", name="Council").click()
    assert names.first.inner_text() == "Barking and Dagenham"
    reader.locator("#standings").get_by_role("link", name="Council").click()
    assert names.first.inner_text() == "York"
    assert reader.locator("#standings th[aria-sort]").get_attribute("aria-sort") == "descending"


@pytest.mark.parametrize("kind", ["Over time", "All councils in order", "How they spread", "On a map"])
def test_every_chart_is_drawn_and_says_its_values(reader: Page, site: str, kind: str) -> None:
    reader.goto(f"{site}{AGENCY}?place=leeds")
    reader.get_by_role("link", name=kind).click()
    reader.wait_for_load_state()
    picture = reader.locator("figure img")
    assert picture.evaluate("one => one.complete && one.naturalWidth > 300")
    assert "2.1%" in (picture.get_attribute("alt") or "")


def test_a_chart_has_its_figures_as_a_table(reader: Page, site: str) -> None:
    reader.goto(f"{site}{AGENCY}?place=leeds")
    reader.get_by_text("These figures as a table").click()
    assert reader.locator("#chart-figures").is_visible()


def test_a_past_period_is_reached_from_the_history(reader: Page, site: str) -> None:
    reader.goto(f"{site}{AGENCY}?place=leeds")
    reader.locator("#history + p + div").get_by_role("link", name="30 September 2023").click()
    assert reader.get_by_text("An earlier period: 30 September 2023.").is_visible()


def test_an_indicator_is_searched_for(reader: Page, site: str) -> None:
    reader.goto(f"{site}/indicators")
    reader.get_by_label("Find an indicator", exact=True).last.fill("re-referrals")
    reader.get_by_role("button", name="Find").click()
    reader.get_by_role("link", name="Re-referrals within 12 months").click()
    assert reader.title() == "Re-referrals within 12 months - Indicators - ilacs"


def test_a_table_of_ones_own_is_built_and_its_address_makes_it_again(reader: Page, site: str) -> None:
    reader.goto(f"{site}/table")
    reader.get_by_label("A group of your own").fill("Leeds, Kent")
    reader.get_by_label("Periods").select_option("the last 3")
    reader.get_by_text("Tick indicators: Leaders").click()
    reader.get_by_label("Agency social workers", exact=True).check()
    reader.get_by_role("button", name="Make the table").click()
    first = reader.locator("#built").inner_text()
    reader.goto(reader.url)
    assert reader.locator("#built").inner_text() == first
    assert reader.locator("#built tbody tr").count() == 2


def test_a_table_is_taken_away_as_a_workbook(reader: Page, site: str) -> None:
    reader.goto(f"{site}/table?council=leeds&indicator=agency-social-workers")
    with reader.expect_download() as waiting:
        reader.get_by_role("link", name="Excel workbook").click()
    assert waiting.value.suggested_filename == "table.xlsx"


def test_revised_values_are_followed_from_an_indicator(reader: Page, site: str) -> None:
    reader.goto(site + AGENCY)
    reader.get_by_role("link", name="See which").click()
    assert reader.url == f"{site}/what-changed?indicator=agency-social-workers"
    assert reader.locator("#values").is_visible()


def test_parts_of_a_council_are_plain_links(reader: Page, site: str) -> None:
    reader.goto(f"{site}/councils/leeds")
    reader.get_by_role("link", name="Inspections", exact=True).click()
    assert reader.title() == "Inspections of Leeds - Councils - ilacs"
    reader.get_by_role("link", name="Neighbours", exact=True).click()
    reader.get_by_role("link", name="Show those of 2021 too").click()
    assert reader.locator("#neighbours-2021").is_visible()


def test_on_a_narrow_screen_the_name_of_a_row_stays_in_sight(browser: Browser, site: str) -> None:
    phone = browser.new_page(viewport={"width": 360, "height": 800})
    phone.goto(f"{site}{AGENCY}?place=leeds#chosen")
    name = phone.get_by_role("rowheader", name="Leeds chosen")
    before = name.bounding_box()
    phone.locator(".app-scroll").first.evaluate("one => { one.scrollLeft = 250 }")
    assert name.bounding_box() == before
    phone.close()
