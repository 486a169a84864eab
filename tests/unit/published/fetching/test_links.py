"""The reports that a provider's page lists."""

from datetime import date

import pytest

from ilacs.published.fetching.links import ListedReport, read_links

PAGE = "https://reports.example/provider/44/80001"


def links(html: str) -> tuple[ListedReport, ...]:
    return read_links(html, address=PAGE, link_class="publication-link")


def one(words: str) -> ListedReport:
    return links(f'<a class="publication-link" href="/v1/file/5">{words}</a>')[0]


def test_the_hidden_words_hold_the_kind_and_the_day() -> None:
    hidden = '<span class="nonvisual">Children&#8217;s services inspection, PDF - 09 September 2024</span>'
    assert one(hidden) == ListedReport(
        "https://reports.example/v1/file/5", "Children’s services inspection", date(2024, 9, 9)
    )


@pytest.mark.parametrize(
    ("words", "kind", "day"),
    [
        (
            "Area SEND full inspection (PDF, opens in new tab): 1 Feb 2024",
            "Area SEND full inspection",
            date(2024, 2, 1),
        ),
        ("Focused visit", "Focused visit", None),
        ("Monitoring visit - 31 February 2024", "Monitoring visit", None),
        ("", "", None),
    ],
)
def test_a_link_in_other_words_is_read_as_far_as_it_goes(words: str, kind: str, day: date | None) -> None:
    assert (one(words).kind, one(words).published_on) == (kind, day)


def test_the_last_of_two_days_is_that_of_publication() -> None:
    assert one("Inspected 1 May 2024, published 9 June 2024").published_on == date(2024, 6, 9)


def test_other_links_are_left_alone() -> None:
    assert links('<a href="/about">About</a><a class="publication-links" href="/x">Not this</a>') == ()
    assert links('<a class="publication-link">No address</a>') == ()


def test_a_report_that_is_listed_twice_is_one() -> None:
    twice = '<a class="publication-link" href="/f/1">A 1 May 2024</a><a class="publication-link" href="/f/1">B</a>'
    assert [link.kind for link in links(twice)] == ["A"]


def test_a_page_that_breaks_off_gives_what_it_has() -> None:
    broken = '<a class="publication-link" href="/f/1">A<a class="publication-link" href="/f/2">B</li>'
    assert [link.kind for link in links(broken)] == ["A", "B"]
