"""Passages of reports as lists show them: with a reference to quote, and the way to where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.published.markers import markers_of
from ilacs.published.searching.asking import Asked
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.highlighting import Piece, highlight
from ilacs.published.searching.passages import Part, Passage
from ilacs.published.searching.quoting import address, reference, report_reference
from ilacs.published.searching.search import Hit
from ilacs.published.searching.words import AnyOf, Phrase, Words
from ilacs.published.topics import load_topics
from ilacs.published.words import stemmed
from ilacs.reporting.wording import in_a_row
from ilacs.web.publications.addresses import passage_address, search_address, with_value

NEEDS_CHECK = "needs_check"


@dataclass(frozen=True, slots=True)
class ShownMarker:
    """A strength or weakness, with the inspectors' words that say so."""

    kind: str
    title: str
    phrases: str


@dataclass(frozen=True, slots=True)
class ShownCode:
    """A reference to the National Framework, with the way to others that have it."""

    says: str
    href: str


@dataclass(frozen=True, slots=True)
class ShownHit:
    """One passage in a list."""

    reference: str
    place: str
    """The reference without council and month, for lists of one report."""
    href: str
    pdf: str
    pdf_says: str
    pieces: tuple[Piece, ...]
    markers: tuple[ShownMarker, ...]
    codes: tuple[ShownCode, ...]
    is_unchecked: bool


def shown_hits(hits: Iterable[Hit], topics: Iterable[str] = ()) -> list[ShownHit]:
    """What was found, in its order. Where it was looked for by topic, the phrases that name the topic are marked."""
    words = _words_of(topics)
    return [shown_hit(Hit(one.passage, highlight(one.passage.text, words)) if words else one) for one in hits]


def shown_hit(hit: Hit) -> ShownHit:
    """One of them."""
    passage = hit.passage
    return ShownHit(
        reference=(says := reference(passage)),
        place=_capital(says.removeprefix(f"{report_reference(passage.report)}, ")),
        href=passage_address(passage),
        pdf=address(passage),
        pdf_says=pdf_words(passage),
        pieces=hit.snippet,
        markers=shown_markers(passage.text) if passage.part is Part.PARAGRAPH else (),
        codes=shown_codes(passage.codes),
        is_unchecked=passage.report.status == NEEDS_CHECK,
    )


def pdf_words(passage: Passage) -> str:
    """What the link to the published PDF says."""
    return f"Published report, page {passage.page} (PDF)" if passage.page else "Published report (PDF)"


def shown_markers(text: str) -> tuple[ShownMarker, ...]:
    """The markers of a text by kind, each phrase once."""
    found: dict[str, dict[str, None]] = {}
    for marker in markers_of(text):
        found.setdefault(marker.kind, {})[marker.phrase.lower()] = None
    words = load_facets()["marker"].words
    return tuple(
        ShownMarker(kind, words[kind].removeprefix("A ").capitalize(), in_a_row([f"“{one}”" for one in found[kind]]))
        for kind in sorted(found)
    )


def shown_codes(codes: Iterable[str]) -> tuple[ShownCode, ...]:
    """Outcome 4 and enabler 2, each with the search for it."""
    return tuple(ShownCode(one, search_address(with_value(Asked(), "framework", one))) for one in codes)


def _words_of(topics: Iterable[str]) -> Words | None:
    phrases = [phrase for name in topics for phrase in load_topics()[name].phrases]
    found = tuple(Phrase(tuple(word.key for word in stemmed(phrase))) for phrase in phrases)
    return AnyOf(found) if found else None


def _capital(says: str) -> str:
    return says[:1].upper() + says[1:]
