"""Whatever is typed into the search box or into a link, nothing breaks."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from ilacs.published.searching.asking import Asked, Filters, from_query_string, to_query_string
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.highlighting import CUT, highlight, snippet
from ilacs.published.searching.indexing import ReportIndex, build_index
from ilacs.published.searching.search import search, search_for
from ilacs.published.searching.words import read_words
from tests.unit.published.reports import improvement, paragraph, report

PIECES = st.sampled_from(
    ['"', "(", ")", "AND", "OR", "NOT", "-", "*", "carers", "carer*", "foster", " ", ":", "[a TO b]", "/a.*/"]
)
TYPED = st.one_of(
    st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
)
PLAIN = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
CHOSEN = st.dictionaries(
    st.sampled_from(sorted(load_facets())),
    st.sets(PLAIN.map(str.strip).filter(bool), min_size=1, max_size=3).map(lambda found: tuple(sorted(found))),
    max_size=3,
)


@cache
def index() -> ReportIndex:
    one = report(paragraph("Foster carers are valued."), improvements=(improvement("How carers are trained."),))
    return build_index([one])


@given(TYPED)
def test_any_words_are_searched_for(typed: str) -> None:
    found = search(index(), typed)
    assert found.total >= len(found.hits)


@given(TYPED)
def test_a_search_is_never_wider_than_everything(typed: str) -> None:
    assert search(index(), typed).total <= index().passages


@given(st.text(max_size=120))
def test_any_link_is_read_and_searched_for(text: str) -> None:
    assert search_for(index(), from_query_string(text).asked).total >= 0


@given(PLAIN, CHOSEN, st.integers(1, 10_000), st.integers(1, 200))
def test_a_link_asks_the_same_again(words: str, chosen: dict[str, tuple[str, ...]], page: int, size: int) -> None:
    asked = Asked(" ".join(words.split()), Filters(chosen), page, size)
    assert from_query_string(to_query_string(asked)).asked == asked


@given(st.text(max_size=600), TYPED)
def test_marking_changes_nothing_of_the_text(text: str, typed: str) -> None:
    pieces = highlight(text, read_words(typed).words)
    assert "".join(piece.text for piece in pieces) == text


@given(st.text(st.characters(exclude_characters=CUT), max_size=600), TYPED, st.integers(1, 300))
def test_a_snippet_is_a_part_of_the_text(text: str, typed: str, longest: int) -> None:
    shown = "".join(piece.text for piece in snippet(highlight(text, read_words(typed).words), longest))
    assert shown.replace(CUT, "") in text
