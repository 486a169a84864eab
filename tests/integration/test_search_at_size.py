"""A search over as many paragraphs as have been published."""

from itertools import islice

import pytest
from benchmarks.made_reports import made_reports
from benchmarks.searches import PARAGRAPHS, SEARCHES, made_searches, times

from ilacs.published.searching.indexing import ReportIndex, build_index
from ilacs.published.searching.search import search_for

IN_SECONDS = 0.02


@pytest.fixture(scope="module")
def index() -> ReportIndex:
    return build_index(list(made_reports(PARAGRAPHS)))


def test_made_up_reports_are_the_same_again() -> None:
    one, other = (list(islice(made_reports(200, seed=3), 3)) for _ in range(2))
    assert one == other


def test_every_made_up_paragraph_is_searched(index: ReportIndex) -> None:
    assert index.passages > PARAGRAPHS


def test_most_searches_of_the_mix_find_something(index: ReportIndex) -> None:
    found = sum(search_for(index, asked).total > 0 for asked in made_searches(SEARCHES))
    assert found > SEARCHES / 2


@pytest.mark.slow
def test_nineteen_of_twenty_searches_take_less_than_a_blink(index: ReportIndex) -> None:
    taken = sorted(times(index))
    assert taken[int(SEARCHES * 0.95)] < IN_SECONDS
