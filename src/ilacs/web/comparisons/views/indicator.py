"""One indicator: every council beside every other, and one of them in detail."""

from django.http import HttpRequest

from ilacs.benchmarking.comparison import CURRENT_EDITION, Comparison
from ilacs.benchmarking.declared import Indicator, find_indicator
from ilacs.lib.problem import Problem
from ilacs.web.comparisons.addresses import address_of, region_word
from ilacs.web.comparisons.asked import Asked, read_asked
from ilacs.web.comparisons.presenters import about, headline, pictures, records, standings
from ilacs.web.comparisons.presenters.differences import differences, own_ranks
from ilacs.web.comparisons.presenters.history import history
from ilacs.web.core.compared import compared
from ilacs.web.core.indicators import indicator_address
from ilacs.web.core.pages import KINDS, Page
from ilacs.web.core.places import council_address, slug_of

DATA = tuple(f".{kind}" for kind in KINDS)


def indicator(request: HttpRequest, slug: str) -> Page:
    """The table of all places, the chart, and how the chosen council stands; as data the comparison alone."""
    found = find_indicator(slug)
    if request.path.endswith(DATA):
        return _as_data(read_asked(request, found))
    if found.slug != slug:
        return Page("core/page.html", (found.short_title,), moved_to=indicator_address(found, **request.GET.dict()))
    asked = read_asked(request, found)
    comparison = checked(asked)
    place = (asked.place.name,) if asked.place else ()
    return Page(
        "comparisons/indicator.html",
        (found.short_title, *place, "Indicators"),
        section="indicators",
        shows={**_shown(asked, comparison), **_choices(asked, found)},
    )


def _as_data(asked: Asked) -> Page:
    comparison = checked(asked)
    codes = standings.shown_places(asked, comparison)
    return Page(
        "core/page.html",
        (asked.indicator.short_title,),
        record=records.comparison_record(comparison, codes),
        spreadsheet=records.comparison_sheet(comparison, codes),
    )


def checked(asked: Asked) -> Comparison:
    """The comparison that is asked for. Raises Problem where there is none of that period."""
    comparison = asked.comparison()
    if asked.ends_on and not comparison.rows:
        periods = [f"{one.ends_on} ({one.period})" for one in compared().past(asked.indicator) if one.rows]
        raise Problem(
            f"Nothing was published for a period that ends on {asked.ends_on}. There is {', '.join(periods)}."
        )
    return comparison


def _shown(asked: Asked, comparison: Comparison) -> dict[str, object]:
    one = headline.entry(asked)
    past = _past(asked, asked.place.code) if asked.place else ()
    rows = standings.standings(asked)
    return {
        "asked": asked,
        "place_chosen": slug_of(asked.place) if asked.place else "",
        "region_chosen": region_word(asked.region),
        "council_href": council_address(asked.place) if asked.place else "",
        "latest": address_of(asked, period=""),
        "table_title": dict(about.region_options(asked)).get(region_word(asked.region), "All councils"),
        "period": comparison.period,
        "topic": about.topic_title(asked.indicator),
        "polarity": about.polarity_words(asked, comparison),
        "facts_of_place": headline.facts(one) if one else [],
        "cautions": headline.cautions(one) if one else [],
        "picture": pictures.picture(asked),
        "tabs": pictures.tabs(asked),
        "headings": standings.headings(asked),
        "rows": rows,
        "is_in_table": any(row.is_marked for row in rows),
        "regions": standings.regions(comparison),
        "bands": [
            (f"Band {band.name}", f"{band.text} ({band.count})" if band.count else band.text)
            for band in comparison.bands
        ],
        "history": history(asked, past),
        "differences": differences(asked),
        "own_ranks": own_ranks(asked),
        "sources": about.source_pairs(asked.indicator, comparison),
        "source_address": about.source_address(asked.indicator),
        "publication": about.publication(asked.indicator),
        "revised": about.revised_words(asked.indicator),
        "other_mode": address_of(asked, mode="" if asked.mode == "lait" else "lait", sort="", period=""),
    }


def _past(asked: Asked, place: str) -> tuple[Comparison, ...]:
    return compared().past(asked.indicator, place, polarity=asked.polarity)


def _choices(asked: Asked, found: Indicator) -> dict[str, object]:
    return {
        "places": about.place_options(),
        "modes": about.mode_options(found),
        "editions": about.edition_options(),
        "polarities": about.polarity_options(found),
        "regions_to_choose": about.region_options(asked),
        "periods": about.period_options(asked),
        "period_chosen": asked.ends_on.isoformat() if asked.ends_on else "",
        "is_more_chosen": asked.polarity or asked.ends_on or asked.axis != "zero" or asked.edition != CURRENT_EDITION,
        "axes": [("zero", "from 0"), ("data", "by the figures")],
    }
