"""A search as a link, and back."""

from datetime import date

import pytest

from ilacs.published.searching.asking import Asked, Filters, Sort, from_pairs, from_query_string, to_query_string

WHOLE = Asked(
    words='"foster carers" & é',
    filters=Filters(
        chosen={"grade": ("good", "outstanding"), "topic": ("adoption",)},
        neighbours_of="886",
        latest_as_at=date(2026, 8, 22),
        on_site_from=date(2024, 1, 1),
        on_site_to=date(2025, 1, 1),
        published_from=date(2024, 2, 1),
        published_to=date(2025, 2, 1),
        report="ab" * 32,
        lead="Mary-Jane O’Neill",
    ),
    page=3,
    size=50,
    sort=Sort.NEWEST,
)


def test_a_link_asks_the_same_again() -> None:
    assert from_query_string(to_query_string(WHOLE)).asked == WHOLE


def test_what_goes_without_saying_is_left_out() -> None:
    assert to_query_string(Asked()) == ""
    assert to_query_string(Asked("neglect", sort=Sort.BEST)) == "q=neglect"
    assert to_query_string(Asked("", sort=Sort.BEST)) == "sort=best"


def test_the_same_search_is_one_link() -> None:
    one, other = (
        Asked("a  b", Filters({"grade": grades})) for grades in (("good", "inadequate"), ("inadequate", "good"))
    )
    assert to_query_string(one) == to_query_string(other) == "q=a%20b&grade=good&grade=inadequate"


def test_plus_signs_are_blanks_and_a_question_mark_may_lead() -> None:
    assert from_query_string("?q=foster+carers").asked.words == "foster carers"


def test_what_is_beyond_a_search_is_passed_over() -> None:
    assert from_query_string("utm_source=x&&q=a&=b&grade=").asked == Asked("a")


@pytest.mark.parametrize(
    "text", ["from=yesterday", "page=0", "page=-1", "page=99999999999", "size=201", "size=²", "sort=odd"]
)
def test_what_cannot_be_read_is_left_out_and_said(text: str) -> None:
    understood = from_query_string(text)
    assert understood.asked == Asked()
    assert len(understood.notes) == 1


def test_bytes_that_are_no_text_do_not_stop_it() -> None:
    assert from_query_string("q=%ff%GG%").asked.words == "\ufffd%GG%"


def test_pairs_that_something_else_took_apart_are_read_alike() -> None:
    assert from_pairs([("q", "a"), ("topic", "adoption"), ("topic", "adoption")]).asked == Asked(
        "a", Filters({"topic": ("adoption",)})
    )


def test_words_are_shown_best_first_and_all_newest_first() -> None:
    assert (Asked("a").order, Asked().order) == (Sort.BEST, Sort.NEWEST)
