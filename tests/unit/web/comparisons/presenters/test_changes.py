import pytest
from django.http import QueryDict

from ilacs.benchmarking.declared import UnknownIndicator
from ilacs.benchmarking.revisions import Revision
from ilacs.lib.problem import Problem
from ilacs.places import UnknownPlace
from ilacs.web.comparisons.presenters import changes


def revised(query: str) -> list[str]:
    return [one.kind for one in changes.revised(changes.read_wanted(QueryDict(query)))]


def test_a_first_figure_of_a_new_period_is_no_revision() -> None:
    assert "new" not in revised("")
    assert set(revised("kind=new")) == {"new"}


def test_revisions_are_narrowed_to_an_indicator_and_a_council() -> None:
    found = changes.revised(changes.read_wanted(QueryDict("indicator=social-worker-turnover&place=sunderland")))
    assert [(one.place, one.kind) for one in found] == [("394", "dropped")]


@pytest.mark.parametrize(
    ("query", "problem"),
    [("indicator=nope", UnknownIndicator), ("place=narnia", UnknownPlace), ("kind=lost", Problem)],
)
def test_what_is_not_known_is_refused(query: str, problem: type[Problem]) -> None:
    with pytest.raises(problem):
        changes.read_wanted(QueryDict(query))


def test_a_value_is_shown_before_and_after_with_the_difference() -> None:
    found = changes.revised(changes.read_wanted(QueryDict("indicator=agency-workers-who-cover-vacancies&place=camden")))
    cells = [cell.text for cell in changes.values_table(found).rows[0].cells]
    assert cells[1:] == ["Camden", "30 September 2017", "40.8%", "100.0%", "+59.2 points", "changed"]


def test_what_was_taken_away_has_no_difference() -> None:
    found = changes.revised(changes.read_wanted(QueryDict("indicator=social-worker-turnover&place=sunderland")))
    assert [cell.text for cell in changes.values_table(found).rows[0].cells][3:] == ["0.9%", "–", "–", "taken away"]


def test_a_difference_too_small_to_see_is_not_shown_as_none() -> None:
    one = Revision("Work_Force_Agecy_Rate", "383", "2024", 5.21, 5.22, "changed", "lait", "old", "new")
    assert changes.values_table([one]).rows[0].cells[5].text == "less than 0.1%"


def test_a_count_goes_up_or_down_without_points() -> None:
    one = Revision("Work_Force_NoSW", "383", "2024", 500.0, 480.5, "changed", "lait", "old", "new")
    assert changes.values_table([one]).rows[0].cells[5].text == "-19.5"


def test_a_label_that_names_no_period_is_shown_as_it_is() -> None:
    one = Revision("Work_Force_NoSW", "383", "0", 500.0, None, "dropped", "lait", "old", "new")
    assert changes.values_table([one]).rows[0].cells[2].text == "0"


def test_indicators_with_the_most_revisions_come_first() -> None:
    rows = changes.summary().rows
    counts = [sum(int(cell.text.replace(",", "")) for cell in row.cells[1:4]) for row in rows]
    assert counts == sorted(counts, reverse=True)
    assert rows[0].cells[0].href.startswith("/what-changed?indicator=")


def test_releases_and_the_latest_changes_of_the_framework_are_named() -> None:
    assert changes.releases() == "25 November 2025 and 8 April 2026"
    assert len(changes.of_framework()) == changes.LATEST_CHANGES


def test_only_indicators_with_revisions_can_be_chosen() -> None:
    words = [text for _, text in changes.indicator_options()]
    assert words[0] == "All"
    assert "Children living in the area" not in words


def test_the_same_as_a_spreadsheet() -> None:
    found = changes.revised(changes.read_wanted(QueryDict("indicator=social-worker-turnover&place=sunderland")))
    sheet = changes.as_sheet(found)
    assert sheet.rows[0][:3] == ("Work_Force_TO_Rate", "394", "2024")
