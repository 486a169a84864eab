"""The profile of a council as one page that opens anywhere and prints on A4."""

from collections.abc import Iterator, Sequence

from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.page import whole_page
from ilacs.reporting.places.council import CouncilProfile, ProfileArea, predecessors_of
from ilacs.reporting.places.entries import Entry, counts_of_bands
from ilacs.reporting.places.facts import OF_THE_PLACE, own_day_words, told
from ilacs.reporting.places.inspections import headings, next_words, rows
from ilacs.reporting.places.line_rows import OWN, RANKED, UNRANKED, line_cells
from ilacs.reporting.places.past_rows import PAST_HEADINGS, past_rows
from ilacs.reporting.places.sources import attribution, sources
from ilacs.reporting.published_words import load_words, place_name, verdict
from ilacs.reporting.self_contained import section
from ilacs.reporting.wording import counted, day_in_words, in_a_row

STYLES = ("places/places.css",)
GLANCE = ("Area", "Ranked indicators", "Band A", "Band B", "Band C", "Band D", "Better", "Worse")


def profile_html(profile: CouncilProfile) -> str:
    """The whole page."""
    areas = [(area.judgement, area.title) for area in profile.areas]
    contents = [("inspections", "Inspections"), ("glance", "At a glance"), *areas, ("sources", "Sources")]
    nav = tag("nav", listed(tag("a", title, href=f"#{name}") for name, title in contents), aria_label="Contents")
    body = joined(
        (
            nav,
            _own_notice(profile),
            *(tag("p", says, class_="notice") for says in place_cautions(profile)),
            section("inspections", "Inspections", *_inspections(profile)),
            section("glance", "At a glance", *_glance(profile)),
            *(section(area.judgement, area.title, *_area(area, profile)) for area in profile.areas),
            section("sources", "Sources", *_sources(profile)),
        )
    )
    title = f"Profile of {profile.authority.name}"
    return whole_page(title, told_words(profile), body, foot=attribution(), styles=STYLES)


def told_words(profile: CouncilProfile) -> str:
    """What the profile is made of."""
    ended = profile.authority.ended_on
    after = in_a_row([place_name(code) for code in profile.authority.successors])
    gone = f"It was abolished on {day_in_words(ended)}, followed by {after}: figures are its last. " if ended else ""
    mode = (
        "By the rules of the Local Authority Interactive Tool, faults included. "
        if profile.asked.mode == "lait"
        else ""
    )
    return (
        f"{gone}{mode}The latest published figures on {counted(len(profile.entries), 'indicator', 'indicators')}, "
        f"and its inspections as at {day_in_words(profile.as_at)}."
    )


def place_cautions(profile: CouncilProfile) -> Iterator[str]:
    """What holds for every indicator of the council: that no other is much like it."""
    found = {key for entry in profile.entries for key in entry.standing.cautions}
    return (load_words().cautions[key] for key in OF_THE_PLACE if key in found)


def _own_notice(profile: CouncilProfile) -> Markup:
    if not profile.asked.own.figures:
        return Markup("")
    notes = load_words().notes
    return tag("p", f"{notes['own']} {notes['own_differs']}", class_="notice")


def _inspections(profile: CouncilProfile) -> Iterator[Markup]:
    if not profile.steps:
        yield tag("p", "It has not been inspected as an authority of its own.")
    else:
        yield table("Inspections of the whole service, the newest first", headings(profile.steps), _linked(profile))
    if before := in_a_row(predecessors_of(profile)):
        yield tag("p", f"It took over from {before}, whose inspections are their own.")
    if says := next_words(profile.next_window):
        yield tag("p", says)
    if profile.as_at > profile.inspections_until:
        yield tag("p", f"Reports published after {day_in_words(profile.inspections_until)} are not in the register.")


def _linked(profile: CouncilProfile) -> Iterator[tuple[str, ...]]:
    for step, (days, *rest) in zip(reversed(profile.steps), rows(profile.steps), strict=True):
        link = step.inspection.link
        yield tag("a", days, href=link) if link.startswith("https://") else days, *rest


def _glance(profile: CouncilProfile) -> Iterator[Markup]:
    words = load_words()
    if any(area.ranked for area in profile.areas):
        yield table("How many indicators are in each band, and how many moved", GLANCE, map(_glance_row, profile.areas))
        yield tag("p", words.notes["glance"])
    yield tag("h3", "How to read this profile")
    yield listed((*words.reading, words.notes["past"]))


def _glance_row(area: ProfileArea) -> tuple[str, ...]:
    bands = counts_of_bands(area.ranked)
    ranked = sum(entry.standing.rank is not None for entry in area.ranked)
    moved = [verdict(entry.standing, entry.comparison.polarity) for entry in area.ranked]
    link = tag("a", area.title, href=f"#{area.judgement}")
    return (
        link,
        str(ranked),
        *(str(count) for count in bands.values()),
        *(str(moved.count(word)) for word in ("better", "worse")),
    )


def _area(area: ProfileArea, profile: CouncilProfile) -> Iterator[Markup]:
    name = profile.authority.name
    if area.ranked:
        yield _lines(f"{area.title}: where one way is better", RANKED, area.ranked, profile)
    if area.unranked:
        yield _lines(f"{area.title}: the setting, where neither way is better", UNRANKED, area.unranked, profile)
    summary = f"Every indicator in full, with past periods ({len(area.entries)})"
    yield tag("details", tag("summary", summary), *(_whole(entry, profile) for entry in area.entries), class_="whole")
    yield tag("p", f"Past periods and neighbours of {name} are in the page itself and in the workbook.", class_="print")


def _lines(caption: str, columns: Sequence[str], entries: Sequence[Entry], profile: CouncilProfile) -> Markup:
    has_own = any(entry.own for entry in entries)
    own = (f"{OWN}, {own_day_words(profile.asked.own.as_at)}",) if has_own else ()
    shown = (columns[0], profile.authority.name, *own, *columns[1:])
    kept = table(caption, shown, (line_cells(entry, is_ranked=columns is RANKED, has_own=has_own) for entry in entries))
    return tag("div", kept, class_=f"numbers {'ranked' if columns is RANKED else 'unranked'}")


def _whole(entry: Entry, profile: CouncilProfile) -> Markup:
    """One indicator with all that is known of it."""
    facts = told(entry, own_day=own_day_words(profile.asked.own.as_at))
    terms = (joined((tag("dt", heading), tag("dd", says))) for heading, says in facts)
    past = past_rows(entry)
    title = entry.indicator.short_title
    kept = table(f"{title}: every period", PAST_HEADINGS, past) if past else Markup("")
    return tag("article", tag("h3", title, id=f"in-full-{entry.indicator.slug}"), tag("dl", *terms), kept)


def _sources(profile: CouncilProfile) -> Iterator[Markup]:
    yield table(
        "Files that figures were taken from", ("File", "Title", "Publisher", "Release"), sources(profile.origins)
    )
    if profile.absent:
        names = in_a_row([one.short_title for one in profile.absent])
        yield tag("p", f"Nothing is held of it on: {names}.")
