"""What a reader asks: words, filters, page and order, and the canonical link that asks the same again."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ilacs.published.searching.facets import load_facets

PAGE_SIZE = 20
LARGEST_PAGE, LAST_PAGE = 200, 10_000
SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})")


class Sort(StrEnum):
    """The order of what is found."""

    BEST = "best"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows a search. Values of one facet widen each other; facets narrow each other."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Facet to the values that a reader ticked."""
    neighbours_of: str = ""
    """The code of the council whose statistical neighbours of 2025 are wanted."""
    latest_as_at: date | None = None
    """Only the latest graded inspection of each council as at a day."""
    on_site_from: date | None = None
    on_site_to: date | None = None
    """By the last day on site, both included."""
    published_from: date | None = None
    published_to: date | None = None
    report: str = ""
    """The digest of one report's PDF."""
    lead: str = ""
    """The name of a lead inspector, whole."""

    def without(self, facet: str) -> "dict[str, tuple[str, ...]]":
        """What is ticked in the other facets."""
        return {name: values for name, values in self.chosen.items() if name != facet}


@dataclass(frozen=True, slots=True)
class Asked:
    """One search, whole."""

    words: str = ""
    filters: Filters = Filters()
    page: int = 1
    size: int = PAGE_SIZE
    sort: Sort | None = None
    """None for what fits: best first where there are words, newest first where there are none."""

    @property
    def order(self) -> Sort:
        """The order that is meant."""
        return self.sort or (Sort.BEST if self.words.strip() else Sort.NEWEST)


@dataclass(frozen=True, slots=True)
class Understood:
    """What was asked by a link, and what in it could not be read."""

    asked: Asked
    notes: tuple[str, ...] = ()


DAYS = {
    "from": "on_site_from",
    "to": "on_site_to",
    "published_from": "published_from",
    "published_to": "published_to",
    "latest": "latest_as_at",
}
TEXTS = {"neighbours": "neighbours_of", "report": "report", "lead": "lead"}


def to_query_string(asked: Asked) -> str:
    """The one way to write a search as a link: always in the same order, without what goes without saying."""
    return "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in _pairs(asked))


def _pairs(asked: Asked) -> Iterator[tuple[str, str]]:
    filters = asked.filters
    if asked.words.strip():
        yield "q", " ".join(asked.words.split())
    for name in load_facets():
        for value in sorted(set(filters.chosen.get(name, ()))):
            yield name, value
    for name, kept in TEXTS.items():
        if text := getattr(filters, kept):
            yield name, text
    for name, kept in DAYS.items():
        if day := getattr(filters, kept):
            yield name, day.isoformat()
    if asked.sort and asked.sort is not Asked(asked.words).order:
        yield "sort", asked.sort.value
    if asked.size != PAGE_SIZE:
        yield "size", str(asked.size)
    if asked.page != 1:
        yield "page", str(asked.page)


def from_query_string(text: str) -> Understood:
    """Read a link again. What it holds beyond a search is passed over; what is no day or number is said."""
    pairs = (pair.partition("=") for pair in text.lstrip("?").split("&") if pair)
    return from_pairs((_unquoted(name), _unquoted(value)) for name, _, value in pairs)


def from_pairs(pairs: Iterable[tuple[str, str]]) -> Understood:
    """The same, from names and values that something else took apart."""
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if value.strip():
            given.setdefault(name, []).append(value.strip())
    notes: list[str] = []
    texts = {kept: given[name][-1] for name, kept in TEXTS.items() if name in given}
    days = {kept: _day(name, given[name][-1], notes) for name, kept in DAYS.items() if name in given}
    chosen = {name: tuple(dict.fromkeys(given[name])) for name in load_facets() if name in given}
    asked = Asked(
        words=" ".join(" ".join(given.get("q", ())).split()),
        filters=Filters(chosen=chosen, **texts, **days),  # type: ignore[arg-type]  # the names are those of TEXTS and DAYS
        page=_number("page", given, notes, usual=1, largest=LAST_PAGE),
        size=_number("size", given, notes, usual=PAGE_SIZE, largest=LARGEST_PAGE),
        sort=_sort(given.get("sort", [""])[-1], notes),
    )
    return Understood(asked, tuple(notes))


def _day(name: str, text: str, notes: list[str]) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        notes.append(f"The day given as {name.replace('_', ' ')} was left out: write it as 2025-11-03.")
        return None


def _number(name: str, given: Mapping[str, list[str]], notes: list[str], *, usual: int, largest: int) -> int:
    text = given.get(name, [str(usual)])[-1]
    if text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= largest:
        return int(text)
    notes.append(f"The {name} was left out: it is a number from 1 to {largest:,}.")
    return usual


def _sort(text: str, notes: list[str]) -> Sort | None:
    if text and text not in list(Sort):
        notes.append(f"The order was left out: it is {' or '.join(Sort)}.")
        return None
    return Sort(text) if text else None


def _quoted(text: str) -> str:
    return "".join(chr(byte) if byte in SAFE else f"%{byte:02X}" for byte in text.encode("utf-8", "replace"))


def _unquoted(text: str) -> str:
    plain = text.replace("+", " ").encode("utf-8", "replace")
    return ESCAPE.sub(lambda found: bytes([int(found[1], 16)]), plain).decode("utf-8", "replace")
