"""Passages and reports as the index keeps them."""

from ilacs.published.searching.background import Background
from ilacs.published.searching.keeping import passage_bytes, passage_of, summaries_json, summaries_of
from ilacs.published.searching.passages import passages_of
from tests.unit.published.searching.conftest import KENT_NOW

SUMMARY, PASSAGES = passages_of(KENT_NOW, Background())


def test_a_report_comes_back_whole() -> None:
    assert summaries_of(summaries_json([SUMMARY])) == (SUMMARY,)


def test_a_passage_comes_back_whole() -> None:
    again = [passage_of(passage_bytes(passage), {SUMMARY.sha256: SUMMARY}) for passage in PASSAGES]
    assert tuple(again) == PASSAGES
