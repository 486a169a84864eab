"""Searching an index: what is found, in order, with the counts of every facet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tantivy import Order, Query

from ilacs.places.neighbours import neighbours
from ilacs.places.register import load_register
from ilacs.published.searching.asking import PAGE_SIZE, Asked, Filters, Sort
from ilacs.published.searching.compiling import all_of, between, one_of, query_of
from ilacs.published.searching.facets import Count, in_order, load_facets
from ilacs.published.searching.highlighting import Piece, highlight, snippet
from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.keeping import passage_of
from ilacs.published.searching.latest import latest_reports
from ilacs.published.searching.passages import Passage
from ilacs.published.searching.schema import ENDED, KEPT, LEAD, PLACE, PUBLISHED, REPORT, folded
from ilacs.published.searching.words import ReadWords, Words, any_word, read_words

SNIPPET = 400
"""Characters of a passage in a list of what was found."""
MOST_VALUES = 10_000
"""Values that are counted: as many as there may be reports."""
ANY_WORD = "No passage here has all of these words: those with any of them are shown."


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage that was found, with what was asked for marked in it."""

    passage: Passage
    pieces: tuple[Piece, ...]

    @property
    def snippet(self) -> tuple[Piece, ...]:
        """As a list shows it."""
        return snippet(self.pieces, SNIPPET)


@dataclass(frozen=True, slots=True)
class Results:
    """One page of what was found. `facets` counts every value with all other facets as they are ticked."""

    asked: Asked
    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[Count, ...]]
    reports: int
    councils: int
    notes: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.asked.size))

    def neighbours(self) -> Mapping[str, int]:
        """Council to the passages found in its statistical neighbours, for every council that has some."""
        found = {count.value: count.passages for count in self.facets["authority"]}
        codes = (authority.code for authority in load_register().authorities)
        counts = {code: sum(found.get(one.code, 0) for one in neighbours(code)) for code in codes}
        return {code: number for code, number in counts.items() if number}


def search(
    index: ReportIndex,
    words: str = "",
    filters: Filters | None = None,
    *,
    page: int = 1,
    size: int = PAGE_SIZE,
    sort: Sort | None = None,
) -> Results:
    """Search for words, narrowed by filters. Nothing that is typed raises: what could not be read is in the notes."""
    return search_for(index, Asked(words, filters or Filters(), max(1, page), max(1, size), sort))


def search_for(index: ReportIndex, asked: Asked) -> Results:
    """The same, for a search that is whole."""
    read = _widened(index, asked, read_words(asked.words))
    query = _narrowed(index, read.words, asked.filters)
    counts = _counts(index, query, [*load_facets(), REPORT])
    return Results(
        asked=asked,
        total=sum(counts["part"].values()),
        hits=tuple(Hit(passage, highlight(passage.text, read.words)) for passage in _passages(index, query, asked)),
        facets=_facets(index, read.words, asked.filters, counts),
        reports=len(counts[REPORT]),
        councils=len(counts["authority"]),
        notes=(*read.notes, *_notes(index, asked.filters)),
    )


def every_passage(index: ReportIndex, asked: Asked) -> tuple[tuple[Passage, ...], tuple[str, ...]]:
    """All that a search finds, whatever its page, and the notes on it."""
    read = _widened(index, asked, read_words(asked.words))
    query = _narrowed(index, read.words, asked.filters)
    whole = replace(asked, page=1, size=max(1, index.passages))
    return tuple(_passages(index, query, whole)), (*read.notes, *_notes(index, asked.filters))


def _passages(index: ReportIndex, query: Query, asked: Asked) -> Iterator[Passage]:
    is_newest, before = asked.order is Sort.NEWEST, (asked.page - 1) * asked.size
    if before >= index.passages:
        return
    found = index.searcher.search(
        query,
        limit=asked.size,
        offset=before,
        order_by_field=PLACE if is_newest else None,
        order=Order.Asc if is_newest else Order.Desc,
    )
    for _, address in found.hits:
        yield passage_of(bytes(index.searcher.doc(address)[KEPT][0]), index.reports)


def found_reports(index: ReportIndex, words: str, filters: Filters) -> frozenset[str]:
    """The digests of all reports in which something is found."""
    query = _narrowed(index, read_words(words).words, filters)
    return frozenset(_counts(index, query, [REPORT])[REPORT])


def _notes(index: ReportIndex, filters: Filters) -> Iterator[str]:
    """What a reader must know to take the counts for what they are."""
    if filters.lead:
        yield "Nothing is counted by inspector."
    if filters.latest_as_at:
        missing = len(latest_reports(index, filters.latest_as_at).without_text)
        if missing:
            yield f"Councils left out, as the report of their latest inspection is not among the texts here: {missing}."


def _widened(index: ReportIndex, asked: Asked, read: ReadWords) -> ReadWords:
    """Where nothing has all words, any of them will do, and a note says so."""
    wider = any_word(read.words) if read.is_plain else None
    if wider is None or index.searcher.search(_narrowed(index, read.words, asked.filters), limit=1).hits:
        return read
    return ReadWords(wider, (*read.notes, ANY_WORD))


def _narrowed(index: ReportIndex, words: Words | None, filters: Filters, *, apart_from: str = "") -> Query:
    return all_of([query_of(words), *_conditions(index, filters, apart_from)])


def _conditions(index: ReportIndex, filters: Filters, apart_from: str) -> Iterator[Query]:
    for name, values in filters.without(apart_from).items():
        if name in load_facets() and values:
            yield one_of(name, values)
    if filters.neighbours_of:
        yield one_of("authority", [one.code for one in neighbours(filters.neighbours_of)])
    if filters.latest_as_at:
        yield one_of(REPORT, [one.sha256 for one in latest_reports(index, filters.latest_as_at).reports])
    if filters.report:
        yield one_of(REPORT, [filters.report])
    if filters.lead:
        yield one_of(LEAD, [folded(filters.lead)])
    days = (
        (ENDED, filters.on_site_from, filters.on_site_to),
        (PUBLISHED, filters.published_from, filters.published_to),
    )
    for name, first, last in days:
        if first or last:
            yield between(name, _number(first), _number(last))


def _number(day: date | None) -> int | None:
    return day.toordinal() if day else None


def _facets(
    index: ReportIndex, words: Words | None, filters: Filters, counts: Mapping[str, Mapping[str, int]]
) -> dict[str, tuple[Count, ...]]:
    facets = dict[str, tuple[Count, ...]]()
    if filters.lead:
        return dict.fromkeys(load_facets(), ())
    for name, facet in load_facets().items():
        chosen, found = filters.chosen.get(name, ()), counts[name]
        if chosen:
            found = _counts(index, _narrowed(index, words, filters, apart_from=name), [name])[name]
        facets[name] = in_order(facet, found, chosen)
    return facets


def _counts(index: ReportIndex, query: Query, fields: Sequence[str]) -> dict[str, dict[str, int]]:
    asked = {name: {"terms": {"field": name, "size": MOST_VALUES}} for name in fields}
    found = index.searcher.aggregate(query, asked)
    return {name: {one["key"]: one["doc_count"] for one in found[name]["buckets"]} for name in fields}
