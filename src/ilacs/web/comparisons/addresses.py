"""Addresses of the pages that compare, with what was chosen kept in them."""

from django.utils.text import slugify

from ilacs.places import load_register
from ilacs.web.comparisons.asked import NEIGHBOURS_ALONE, Asked
from ilacs.web.core.compared import MODES
from ilacs.web.core.indicators import indicator_address
from ilacs.web.core.places import slug_of


def address_of(asked: Asked, **instead: str) -> str:
    """The page of what is asked, with some of it chosen otherwise."""
    return indicator_address(asked.indicator, **{**parts_of(asked), **instead})


def chart_address(asked: Asked, chart: str) -> str:
    """The picture of one chart of a page."""
    page, _, query = address_of(asked, chart=chart, sort="").partition("?")
    return f"{page}/chart.svg?{query}"


def parts_of(asked: Asked) -> dict[str, str]:
    """What is asked, as the names and values of an address."""
    return {
        "place": slug_of(asked.place) if asked.place else "",
        "mode": asked.mode if asked.mode != MODES[0] else "",
        "neighbours": asked.edition if asked.edition != "2025" else "",
        "polarity": asked.polarity,
        "period": asked.ends_on.isoformat() if asked.ends_on else "",
        "region": region_word(asked.region),
        "chart": asked.chart,
        "axis": asked.axis if asked.axis != "zero" else "",
        "sort": f"{'-' if asked.is_turned else ''}{asked.sort}" if asked.sort else "",
    }


def region_word(region: str) -> str:
    """A region as addresses write it: north-west."""
    if not region or region == NEIGHBOURS_ALONE:
        return region
    found = load_register().find_region(region)
    return str(slugify(found.name)) if found else region
