"""What outstanding councils do about a subject."""

from dataclasses import replace
from datetime import date

from ilacs.published.searching.best import CouncilHits, best, find_topic
from ilacs.published.searching.indexing import ReportIndex, build_index
from tests.unit.published.reports import BRENT, KENT, LEEDS, paragraph, report
from tests.unit.published.searching.conftest import KENT_BEFORE

DAY = date(2026, 8, 1)


def numbers(councils: tuple[CouncilHits, ...]) -> list[tuple[str, list[int | None]]]:
    return [(one.report.code, [hit.passage.number for hit in one.hits]) for one in councils]


def test_a_topic_is_found_by_name_or_title() -> None:
    assert find_topic("Foster carers") is find_topic("foster_carers") is not None
    assert find_topic("zebras") is None


def test_outstanding_sections_stand_beside_their_contrast(index: ReportIndex) -> None:
    found = best(index, "foster carers", as_at=DAY)
    assert numbers(found.outstanding) == [(KENT, [31])]
    assert numbers(found.contrast) == [(LEEDS, [7])]


def test_what_others_are_asked_to_improve_is_shown_newest_first(index: ReportIndex) -> None:
    assert numbers(best(index, "foster_carers").improvements) == [(KENT, [None]), (LEEDS, [None]), (KENT, [None])]


def test_only_the_latest_reports_count_as_at_a_day(index: ReportIndex) -> None:
    of_now = best(index, "foster_carers", as_at=DAY).improvements
    assert KENT_BEFORE.sha256 not in {one.report.sha256 for one in of_now}


def test_a_council_that_does_not_mention_it_is_named(index: ReportIndex) -> None:
    assert [report.code for report in best(index, "foster_carers", as_at=DAY).silent] == [BRENT]


def test_who_is_no_council_is_not_named_as_silent() -> None:
    home = replace(report(paragraph("Staff are kind.")), code=None, authority=None, title="A home")
    assert best(build_index([home]), "foster_carers").silent == ()


def test_a_topic_is_looked_for_where_it_belongs(index: ReportIndex) -> None:
    found = best(index, "strategy meetings")
    assert found.sections == ("help_and_protection",)
    assert (found.outstanding, found.silent) == ((), ())


def test_words_of_one_s_own_are_looked_for_where_their_topic_belongs(index: ReportIndex) -> None:
    found = best(index, "valued foster carers", as_at=DAY)
    assert (found.says, found.topic, found.sections[0]) == ("valued foster carers", "", "children_in_care")
    assert numbers(found.outstanding) == [(KENT, [31])]


def test_where_there_is_more_than_is_shown_it_is_said() -> None:
    many = build_index([report(*[paragraph("Foster carers.", number=number) for number in range(201)])])
    found = best(many, "foster_carers")
    assert (len(found.outstanding[0].hits), found.notes) == (200, ("Of 201 passages the newest 200 are shown.",))


def test_words_about_no_topic_are_looked_for_everywhere(index: ReportIndex) -> None:
    found = best(index, "school")
    assert (found.sections, numbers(found.outstanding), found.silent) == ((), [(BRENT, [3])], ())
