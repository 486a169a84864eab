"""Councils on some indicators as one page: what stands out, charts with their tables, and all places."""

from collections.abc import Iterator, Sequence

from ilacs.benchmarking.comparison import Comparison
from ilacs.places.neighbours import neighbours
from ilacs.reporting.charts.drawing import draw_svg
from ilacs.reporting.charts.of_places import KINDS, ChartTable, PlacesChart, specify
from ilacs.reporting.charts.of_places.subject import places_table
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.page import whole_page
from ilacs.reporting.places.comparing_places import InGroup, OnIndicator, PlacesCompared
from ilacs.reporting.places.entries import Entry
from ilacs.reporting.places.facts import own_day_words, told
from ilacs.reporting.places.line_rows import OWN, RANKED, UNRANKED, line_cells
from ilacs.reporting.places.past_rows import PAST_HEADINGS, past_rows
from ilacs.reporting.places.sources import attribution, sources
from ilacs.reporting.published_words import load_words, missing_words, shown
from ilacs.reporting.self_contained import section
from ilacs.reporting.wording import counted, in_a_row

STYLES = ("places/places.css",)


def comparison_html(compared: PlacesCompared, axis: str = "zero") -> str:
    """The whole page. `axis` says whether axes of values begin at 0 or with the range of the values."""
    parts = [(part.indicator.slug, part.indicator.short_title) for part in compared.parts]
    contents = [*parts, ("reading", "How to read this page"), ("sources", "Sources")]
    nav = tag("nav", listed(tag("a", title, href=f"#{name}") for name, title in contents), aria_label="Contents")
    names = in_a_row([one.name for one in compared.authorities])
    words = load_words()
    body = joined(
        (
            nav,
            tag("p", f"{words.notes['own']} {words.notes['own_differs']}", class_="notice")
            if compared.asked.own.figures
            else "",
            *(
                section(part.indicator.slug, part.indicator.short_title, *_part(part, compared, axis))
                for part in compared.parts
            ),
            section("reading", "How to read this page", listed((*words.reading, words.notes["past"]))),
            section(
                "sources",
                "Sources",
                table("Files", ("File", "Title", "Publisher", "Release"), sources(compared.origins)),
            ),
        )
    )
    return whole_page(f"{names} compared", told_words(compared), body, foot=attribution(), styles=STYLES)


def told_words(compared: PlacesCompared) -> str:
    """How many indicators, and by which rules and neighbours."""
    rules = {
        "lait": "By the rules of the Local Authority Interactive Tool, faults included",
        "sound": "Abolished councils and symbols are not ranked; joint returns count once",
    }
    count = counted(len(compared.parts), "indicator", "indicators")
    return f"{count}. {rules[compared.asked.mode]}. Statistical neighbours of {compared.asked.choices.edition}."


def _part(part: OnIndicator, compared: PlacesCompared, axis: str) -> Iterator[Markup]:
    comparison = part.comparison
    yield tag("p", f"{part.indicator.definition} {load_words().polarity[comparison.polarity]}")
    said = f"{comparison.period}: {missing_words(comparison)}." if comparison.period else "Nothing was published."
    yield tag("p", said)
    if part.entries:
        yield _lines(part, compared)
    if part.absent:
        yield tag("p", f"Nothing is held of {in_a_row([one.name for one in part.absent])}.")
    if part.in_groups:
        yield _groups(part.in_groups)
    yield tag("div", *(_figure(chart) for chart in _charts(part, axis)), class_="charts")
    yield from (_whole(entry, compared) for entry in part.entries)
    for entry in part.entries:
        yield _folded(_neighbours_table(entry, comparison))
    chosen = [one.code for one in compared.authorities]
    yield _folded(places_table(comparison, chosen))


def _lines(part: OnIndicator, compared: PlacesCompared) -> Markup:
    """The councils asked for, one under another."""
    is_ranked = part.comparison.polarity in ("low", "high")
    columns, has_own = RANKED if is_ranked else UNRANKED, any(entry.own for entry in part.entries)
    own = (f"{OWN}, {own_day_words(compared.asked.own.as_at)}",) if has_own else ()
    rows = []
    for entry in part.entries:
        _, *cells = line_cells(entry, is_ranked=is_ranked, has_own=has_own)
        rows.append((entry.standing.name, *cells))
    headings = ("Council", "Figure", *own, *columns[1:])
    return tag(
        "div", table(f"{part.indicator.short_title}, {part.comparison.period}", headings, rows), class_="numbers"
    )


def _groups(in_groups: Sequence[InGroup]) -> Markup:
    headings = ("Group", "Council", "Rank in the group", "Median of the others", "Mean of the others", "n")
    return tag("div", table("Groups of your choice", headings, map(_group_row, in_groups)), class_="numbers")


def _group_row(one: InGroup) -> tuple[str, ...]:
    place, indicator = one.place, one.entry.indicator
    rank = f"{place.rank} of {place.of}, {place.missing} not published" if place.rank else "not ranked"
    others = place.others
    middle = shown(others.median, indicator), shown(others.mean, indicator)
    return one.group, one.entry.standing.name, rank, *middle, str(others.count)


def _charts(part: OnIndicator, axis: str) -> Iterator[PlacesChart]:
    """A line for each council; the charts of all places mark the first."""
    places = [entry.standing.place for entry in part.entries] or [""]
    if not part.comparison.published:
        return
    for place in places:
        yield specify("line", part.subject(place), axis)
    for kind in [kind for kind in KINDS if kind != "line"]:
        yield specify(kind, part.subject(places[0]), axis)


def _figure(chart: PlacesChart) -> Markup:
    """A chart under its title, silent where its table follows."""
    drawn = Markup(draw_svg(chart.specification).replace("<svg ", '<svg aria-hidden="true" ', 1))
    note = tag("p", chart.note, class_="of") if chart.note else Markup("")
    told = tag("p", chart.describes, class_="unseen")
    own = _folded(chart.table) if chart.name in ("line", "distribution") else Markup("")
    return tag("figure", tag("figcaption", chart.title), told, drawn, note, own)


def _folded(made: ChartTable) -> Markup:
    kept = table(made.caption, made.headings, made.rows)
    return tag("details", tag("summary", made.caption), tag("div", kept, class_="numbers"))


def _whole(entry: Entry, compared: PlacesCompared) -> Markup:
    facts = told(entry, own_day=own_day_words(compared.asked.own.as_at))
    terms = (joined((tag("dt", heading), tag("dd", says))) for heading, says in facts)
    past = past_rows(entry)
    name = entry.standing.name
    kept = tag("div", table(f"{name}: every period", PAST_HEADINGS, past), class_="numbers") if past else Markup("")
    return tag("details", tag("summary", f"{name} in full, with past ranks and bands"), tag("dl", *terms), kept)


def _neighbours_table(entry: Entry, comparison: Comparison) -> ChartTable:
    """The place and its neighbours, the closest first, each with how close DfE finds it."""
    near = neighbours(entry.standing.place, comparison.edition)
    close = {one.code: one.closeness for one in near}
    caption = f"{entry.standing.name} and its statistical neighbours of {comparison.edition}, the closest first"
    whole = places_table(comparison, [entry.standing.place, *close])
    codes = [code for code in (entry.standing.place, *close) if code in comparison.rows]
    rows = tuple((row[0], close.get(code, "–"), *row[1:]) for code, row in zip(codes, whole.rows, strict=False))
    return ChartTable(caption, (whole.headings[0], "Closeness", *whole.headings[1:]), rows)
