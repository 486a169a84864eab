"""The reports that a provider's page lists."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from html.parser import HTMLParser

from ilacs.lib.network import join_address

DAY = re.compile(r"\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b")
DAY_FORMATS = ("%d %B %Y", "%d %b %Y")
EDGES = " ,;:-–—|()"
SHOWN_AS = re.compile(r"(?i),?\s*\(?\bpdf\b\)?\s*")
OPENS_IN = re.compile(r"(?i)\bopens in (?:a )?new (?:tab|window)\b")


@dataclass(frozen=True, slots=True)
class ListedReport:
    """One link of a provider's page."""

    address: str
    kind: str
    """In the site's own words: `Children's services inspection`. It does not tell one family from another."""
    published_on: date | None


def read_links(page: str, *, address: str, link_class: str) -> tuple[ListedReport, ...]:
    """Every link of the class that reports have, each address once, in the order of the page."""
    reading = _Links(link_class)
    reading.feed(page)
    reading.close()
    listed = {join_address(address, link): words for link, words in reversed(reading.found) if link}
    return tuple(_listed(link, words) for link, words in reversed(listed.items()))


def _listed(link: str, words: str) -> ListedReport:
    plain = " ".join(words.split())
    kind = SHOWN_AS.sub(" ", OPENS_IN.sub(" ", DAY.sub(" ", plain)))
    return ListedReport(address=link, kind=" ".join(kind.split()).strip(EDGES), published_on=_day_in(plain))


def _day_in(words: str) -> date | None:
    for found in reversed(DAY.findall(words)):
        for form in DAY_FORMATS:
            try:
                return datetime.strptime(" ".join(found), form).date()
            except ValueError:
                continue
    return None


class _Links(HTMLParser):
    """Collects the address and words of links of one class."""

    def __init__(self, link_class: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, str]] = []
        self._class = link_class
        self._link: str | None = None
        self._words: list[str] = []
        self._inner: list[str] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._end_link()
            known = dict(attrs)
            self._link = known.get("href") if self._class in (known.get("class") or "").split() else None
        elif tag == "span":
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._end_link()
        elif tag == "span":
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._link is not None:
            (self._inner if self._depth > 0 else self._words).append(data)

    def close(self) -> None:
        super().close()
        self._end_link()

    def _end_link(self) -> None:
        if self._link is not None:
            inner = " ".join(self._inner)
            # The hidden words hold the kind and the day; the others are the site's title of the link.
            told = inner if DAY.search(inner) else " ".join([*self._words, inner])
            self.found.append((self._link, told))
        self._link, self._words, self._inner, self._depth = None, [], [], 0
