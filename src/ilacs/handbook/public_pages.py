"""The part of the handbook on what is published: indicators, places, the framework, inspections and their reports."""

from ilacs.handbook.comparing_pages import differences_page, places_page, symbols_page
from ilacs.handbook.indicator_pages import indicator_pages, indicators_table
from ilacs.handbook.inspecting_pages import framework_page, reading_page, register_page, searching_page
from ilacs.handbook.markup import link, page
from ilacs.handbook.scope import Pages

TITLES = {
    "indicators/symbols.md": "Symbols where there is no value",
    "indicators/differences.md": "Twelve differences between LAIT rules and sound rules",
    "places.md": "Places and their statistical neighbours",
    "framework.md": "The inspection framework: editions and changes",
    "inspections/register.md": "The register of inspections",
    "inspections/reading.md": "Reading inspection reports",
    "inspections/searching.md": "Searching inspection reports: topics, markers, facets",
}


def public_pages() -> Pages:
    """Every page of this part."""
    return {
        **indicator_pages(),
        "indicators/symbols.md": symbols_page(),
        "indicators/differences.md": differences_page(),
        "places.md": places_page(),
        "framework.md": framework_page(),
        "inspections/register.md": register_page(),
        "inspections/reading.md": reading_page(),
        "inspections/searching.md": searching_page(),
    }


def public_part() -> str:
    """What the front page says of this part."""
    return page(
        "## Indicators",
        indicators_table(),
        "## Comparing councils, and inspections",
        "\n".join(f"- {link(title, path)}" for path, title in TITLES.items()),
    )
