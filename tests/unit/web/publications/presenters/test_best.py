from ilacs.published.searching.asking import Filters
from ilacs.published.searching.best import best
from ilacs.published.searching.indexing import build_index
from ilacs.web.publications.presenters.best import MOST_COUNCILS, columns, sections_in_words, topic_choices
from tests.unit.published.reports import paragraph, report


def test_long_reports_are_cut_and_say_so() -> None:
    index = build_index([report(*(paragraph("Foster care is good.", number=number) for number in range(1, 6)))])
    side = columns(best(index, "foster"), "foster", Filters())[0]
    (council,) = side.councils
    assert (len(council.hits), council.more) == (3, "2 more passages in this report")
    assert side.count == "5 passages, 1 report"
    assert len(side.councils) <= MOST_COUNCILS


def test_an_empty_side_says_so() -> None:
    index = build_index([report(paragraph("Foster care is good."))])
    assert columns(best(index, "foster"), "foster", Filters())[1].nothing == "Nothing among the reports here."


def test_the_sections_are_in_words() -> None:
    index = build_index([report(paragraph("Neglect."))])
    assert "help and protection" in sections_in_words(best(index, "neglect"))


def test_topics_are_offered_from_a_to_z() -> None:
    titles = [title for _, title in topic_choices()[1:]]
    assert titles == sorted(titles)
