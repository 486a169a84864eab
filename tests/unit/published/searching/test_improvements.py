"""Whether it came up again."""

from datetime import date

from ilacs.published.searching.background import Background
from ilacs.published.searching.improvements import Followed, follow_improvements
from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.passages import passages_of
from tests.unit.published.reports import improvement, report


def followed(before: list[str], now: list[str], *codes: str) -> Followed:
    earlier = report(ended_on=date(2022, 5, 20), improvements=tuple(improvement(text, *codes) for text in before))
    later = report(improvements=tuple(improvement(text, *codes) for text in now))
    (pair,) = follow_improvements(passages_of(one, Background())[0] for one in (later, earlier))
    return pair


def test_a_shared_topic_is_a_theme_that_came_again(index: ReportIndex) -> None:
    (pair,) = follow_improvements(index.reports.values())
    assert [(match.now.text, match.by) for match in pair.again] == [
        ("How soon foster carers are trained.", ("foster_carers",))
    ]
    assert [theme.text for theme in pair.new] == ["Caseloads."]
    assert [theme.text for theme in pair.gone] == ["The timeliness of strategy meetings."]


def test_a_reference_to_the_framework_counts_where_no_topic_is_shared() -> None:
    pair = followed(["The pace of change."], ["The speed of it."], "enabler 2")
    assert [match.by for match in pair.again] == [("enabler 2",)]
    assert pair.gone == ()


def test_a_topic_says_more_than_a_reference() -> None:
    pair = followed(["Supervision.", "The pace of change."], ["How supervision is recorded."], "enabler 2")
    assert [[theme.text for theme in match.before] for match in pair.again] == [["Supervision."]]


def test_letters_are_no_inspections(index: ReportIndex) -> None:
    assert {one.later.family for one in follow_improvements(index.reports.values())} == {"ilacs"}


def test_one_inspection_is_followed_by_nothing() -> None:
    assert follow_improvements([passages_of(report(), Background())[0]]) == ()
