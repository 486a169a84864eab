"""An indicator itself: what it counts, where its figures come from, and what to choose from on its page."""

from datetime import date
from functools import lru_cache

from ilacs.benchmarking.comparison import Comparison
from ilacs.benchmarking.declared import Indicator, load_sources, load_topics
from ilacs.benchmarking.timeline import timeline
from ilacs.places import NEIGHBOUR_EDITIONS, Authority, load_register
from ilacs.reporting.places.entries import LAIT, SOUND
from ilacs.reporting.published_words import load_words, missing_words, unit_words
from ilacs.reporting.wording import counted
from ilacs.web.comparisons.addresses import region_word
from ilacs.web.comparisons.asked import NEIGHBOURS_ALONE, Asked
from ilacs.web.core.clock import today
from ilacs.web.core.compared import compared
from ilacs.web.core.places import slug_of
from ilacs.web.core.presenters.words import release_in_words
from ilacs.web.core.revised import revisions

WAYS = {"": "as the Department for Education takes it", "low": "lower is better", "high": "higher is better"}
WAYS |= {"neither": "neither"}
Options = list[tuple[str, str]]


def polarity_words(asked: Asked, comparison: Comparison) -> str:
    """Which way is taken as good, by whom, and what can be said against it."""
    says = load_words().polarity[comparison.polarity]
    if asked.polarity and asked.polarity != asked.indicator.polarity:
        return f"{says} You chose this. The Department for Education: {load_words().polarity[asked.indicator.polarity]}"
    note = asked.indicator.polarity_note
    return f"{says} {note}".strip()


def source_pairs(indicator: Indicator, comparison: Comparison) -> list[tuple[str, str]]:
    """Where the figures come from, and how many there are."""
    source = load_sources().get(indicator.source)
    published = compared().published
    origins = [f"{one.title} ({release_in_words(one.release)})" for one in published.origins_of(indicator.name)]
    rows = [
        ("Definition", indicator.definition),
        ("Unit", unit_words(indicator) or indicator.unit),
        ("Source", f"{source.publisher}: {source.title}" if source else "not stated"),
        ("Read from", "; ".join(origins)),
        ("Figures in this period", f"{comparison.published} published; {missing_words(comparison)}"),
        ("Name in LAIT", indicator.title if indicator.catalogue == LAIT else "not in LAIT"),
        ("Short name", indicator.name),
    ]
    return [pair for pair in rows if pair[1]]


def source_address(indicator: Indicator) -> str:
    """Where the publication is, if it has a page."""
    source = load_sources().get(indicator.source)
    return source.address if source else ""


def publication(indicator: Indicator) -> str:
    """What the publication is called."""
    source = load_sources().get(indicator.source)
    return source.title if source else indicator.source


def topic_title(indicator: Indicator) -> str:
    """The topic that it is listed under."""
    return load_topics()[indicator.topic]


def place_options() -> Options:
    """Every council, those of today first."""
    return _place_options(today())


@lru_cache(maxsize=1)
def _place_options(day: date) -> Options:
    authorities = sorted(load_register().authorities, key=lambda one: one.name)
    current = [(slug_of(one), one.name) for one in authorities if one.existed_on(day)]
    gone = [(slug_of(one), f"{one.name} ({until(one)})") for one in authorities if not one.existed_on(day)]
    return [("", "none"), *current, *gone]


def until(authority: Authority) -> str:
    """Until which year an abolished council existed."""
    return f"until {authority.ended_on.year}" if authority.ended_on else ""


def region_options(asked: Asked) -> Options:
    """All councils, the neighbours of the chosen one, or those of a region."""
    near = [(NEIGHBOURS_ALONE, f"{asked.place.name} and its neighbours")] if asked.place else []
    return [("", "All councils"), *near, *region_names()]


def region_names() -> Options:
    """Every region and part of London."""
    return [(region_word(one.code), one.name) for one in load_register().regions if one.ofsted]


def councils_by_region() -> list[tuple[str, Options]]:
    """The councils of today under their regions."""
    grouped: dict[str, Options] = {}
    for one in sorted(load_register().existing_on(today()), key=lambda one: (one.region, one.name)):
        grouped.setdefault(one.region, []).append((slug_of(one), one.name))
    return list(grouped.items())


def mode_options(indicator: Indicator) -> Options:
    """The two sets of rules; LAIT's for what it holds."""
    lait = [(LAIT, "LAIT rules")] if indicator.catalogue == LAIT else []
    return [(SOUND, "Sound rules"), *lait]


def edition_options() -> Options:
    """Editions of the statistical neighbours."""
    return [(edition, f"of {edition}") for edition in NEIGHBOUR_EDITIONS]


def polarity_options(indicator: Indicator) -> Options:
    """Which way is good: as declared, or by one's own view."""
    declared = WAYS.get(indicator.polarity, "neither")
    return [("", f"as declared: {declared}"), *((name, WAYS[name]) for name in ("low", "high", "neither"))]


def period_options(asked: Asked) -> Options:
    """Every period, the newest first."""
    periods = timeline(compared().published.series(asked.indicator.name), asked.indicator.year_type).periods
    named = [(day.isoformat(), one.title) for day, one in periods.items()]
    return [("", "the latest"), *named[::-1]]


def revised_words(indicator: Indicator) -> str:
    """How many of its values were revised between two releases."""
    found = [one for one in revisions().get(indicator.name, ()) if one.kind != "new"]
    if not found:
        return ""
    count = counted(len(found), "value differs", "values differ")
    before, after = (release_in_words(name) for name in (found[0].from_release, found[0].to_release))
    return f"{count} between the releases of {before} and {after}."
