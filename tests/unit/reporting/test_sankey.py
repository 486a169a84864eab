"""The drawing of a Sankey diagram."""

import xml.etree.ElementTree as ET

import pytest

from ilacs.reporting.sankey import sankey_svg
from tests.unit.reporting.flowing import SOME, flowing


@pytest.fixture(scope="module")
def drawn() -> ET.Element:
    return ET.fromstring(sankey_svg(SOME, title="Flow", description="Where they went."))


def texts(drawn: ET.Element, class_: str) -> list[str]:
    return [text.text or "" for text in drawn.iter("text") if text.get("class") == class_]


def titles(drawn: ET.Element) -> list[str]:
    return [title.text or "" for title in drawn.iter("title")]


def test_it_has_a_title_and_a_description_that_name_it(drawn: ET.Element) -> None:
    ids = {element.get("id"): element.text for element in drawn if element.tag in ("title", "desc")}
    assert [ids[name] for name in (drawn.get("aria-labelledby") or "").split()] == ["Flow", "Where they went."]
    assert drawn.get("role") == "img"


def test_every_service_has_its_name_and_count_in_words(drawn: ET.Element) -> None:
    assert texts(drawn, "count") == ["100", "60", "60", "40", "15"]
    assert "Contact" in texts(drawn, "name")


def test_a_long_name_is_broken_into_lines(drawn: ET.Element) -> None:
    assert {"Children in", "need & more"} <= set(texts(drawn, "name"))


def test_every_band_says_from_where_to_where_and_how_many(drawn: ET.Element) -> None:
    assert {"Contact to Referral: 60 children", "Assessment to Care: 15 children"} <= set(titles(drawn))


def test_every_end_says_how_many_and_looks_different(drawn: ET.Element) -> None:
    assert "Referral, no further step: 10 children" in titles(drawn)
    assert {rect.get("class") for rect in drawn.iter("rect")} >= {"end still-open", "end no-further-step", "bar"}


def test_numbers_stand_in_bands_where_they_can_be_read(drawn: ET.Element) -> None:
    assert {"60", "50", "40"} <= set(texts(drawn, "number"))


def test_a_band_too_thin_for_a_number_has_none() -> None:
    flows = flowing({("contact", "care"): 1, ("contact", "still_open"): 999})
    assert texts(ET.fromstring(sankey_svg(flows, title="", description="")), "number") == ["999"]


def test_one_child_is_counted_in_the_singular() -> None:
    drawn = ET.fromstring(sankey_svg(flowing({("contact", "care"): 1}), title="", description=""))
    assert "Contact to Care: 1 child" in titles(drawn)


def test_bands_begin_with_the_widest(drawn: ET.Element) -> None:
    first = next(drawn.iter("path"))
    assert first.findtext("title") == "Contact to Referral: 60 children"


def test_it_needs_no_script_and_no_style_of_its_own(drawn: ET.Element) -> None:
    assert [element.tag for element in drawn.iter() if element.tag in ("script", "style") or element.get("style")] == []
