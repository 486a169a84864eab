"""The feed of what is new."""

from datetime import date
from xml.etree import ElementTree

from ilacs.published.searching.background import Background
from ilacs.published.searching.news import News, what_is_new
from ilacs.published.searching.passages import passages_of
from ilacs.reporting.searched.atom import ATOM, atom_feed
from tests.unit.published.reports import improvement, report

EARLIER = report(ended_on=date(2022, 5, 20), improvements=(improvement("Supervision."),))
LATER = report(improvements=(improvement("Caseloads & <more>\x0b."),), source="https://example.org/a.pdf")
NEWS = what_is_new([passages_of(one, Background())[0] for one in (EARLIER, LATER)], date(2022, 1, 1))


def read(news: tuple[News, ...]) -> ElementTree.Element:
    return ElementTree.fromstring(atom_feed(news, address="https://example.org/feed", updated_on=date(2026, 1, 1)))


def texts(feed: ElementTree.Element, path: str) -> list[str | None]:
    return [found.text for found in feed.findall(path, {"a": ATOM})]


def test_each_report_is_an_entry_the_newest_first() -> None:
    assert texts(read(NEWS), "a:entry/a:title") == ["Kent, November 2025", "Kent, May 2022"]
    assert texts(read(NEWS), "a:updated") == ["2025-12-26T00:00:00Z"]


def test_an_entry_says_what_is_new_since_the_inspection_before() -> None:
    assert texts(read(NEWS), "a:entry/a:summary") == [
        "1 area for improvement. 1 new since the inspection before; 0 on a subject it had named too. "
        "New: Caseloads & <more>.",
        "1 area for improvement.",
    ]


def test_an_entry_leads_to_the_report_where_its_address_is_known() -> None:
    links = [link.get("href") for link in read(NEWS).findall("a:entry/a:link", {"a": ATOM})]
    assert links == ["https://example.org/a.pdf"]


def test_a_feed_of_nothing_says_when_it_was_made() -> None:
    assert texts(read(()), "a:updated") == ["2026-01-01T00:00:00Z"]
