import pytest

from ilacs.records import IssueBatch, Severity
from ilacs.reporting.looks import Fill
from ilacs.reporting.marks import Marked, fair_share, mark_lists
from tests.unit.reporting.building import found, issue, worded

BORN_ON, CONTACTED_ON = 3, 5


def _marked(*issues: IssueBatch, most: int = 100) -> Marked:
    return mark_lists(found().matching.lists, worded(*issues), most=most)


def test_every_cell_of_an_issue_is_filled_and_commented() -> None:
    marks = _marked(issue("Look.", columns=("born_on", "contacted_on"), rows=(2, 4))).lists["contacts"]
    assert marks.fills == {position: {2: Fill.ERROR, 4: Fill.ERROR} for position in (BORN_ON, CONTACTED_ON)}
    assert marks.comments[4, BORN_ON] == "Error: Look."


def test_an_error_covers_a_query_on_the_same_cell_and_both_are_told() -> None:
    marks = _marked(issue("Wrong."), issue("Right?", severity=Severity.QUERY)).lists["contacts"]
    assert marks.fills == {CONTACTED_ON: {2: Fill.ERROR}}
    assert marks.comments == {(2, CONTACTED_ON): "Error: Wrong.\nQuery: Right?"}


def test_a_query_covers_what_is_explained() -> None:
    asked, explained = issue(severity=Severity.QUERY), issue(severity=Severity.QUERY, explained="Twins.")
    assert _marked(asked, explained).lists["contacts"].fills == {CONTACTED_ON: {2: Fill.QUERY}}


def test_an_explained_query_is_told_with_its_explanation() -> None:
    marks = _marked(issue("Right?", severity=Severity.QUERY, explained="Twins.")).lists["contacts"]
    assert marks.comments == {(2, CONTACTED_ON): "Query, explained: Right? Twins."}


def test_an_issue_of_a_whole_row_is_marked_at_its_first_cell() -> None:
    assert _marked(issue(columns=())).lists["contacts"].fills == {0: {2: Fill.ERROR}}


def test_an_issue_of_a_whole_column_is_marked_at_its_heading() -> None:
    assert _marked(issue(rows=())).lists["contacts"].fills == {CONTACTED_ON: {1: Fill.ERROR}}


def test_an_issue_of_a_whole_list_marks_no_cell() -> None:
    assert _marked(issue(rows=(), columns=())).lists["contacts"].fills == {}


def test_the_same_words_stand_once_in_a_comment() -> None:
    assert _marked(issue("Same."), issue("Same.")).lists["contacts"].comments == {(2, CONTACTED_ON): "Error: Same."}


def test_beyond_the_cap_cells_are_filled_and_not_commented() -> None:
    marked = _marked(issue(rows=range(2, 12)), most=4)
    assert len(marked.lists["contacts"].fills[CONTACTED_ON]) == 10
    assert list(marked.lists["contacts"].comments) == [(row, CONTACTED_ON) for row in (2, 3, 4, 5)]
    assert not marked.are_all_commented


def test_a_rule_with_many_issues_leaves_room_for_one_with_few() -> None:
    marked = _marked(issue(rows=range(2, 500)), issue("Rare.", columns=("gender",), rows=(900,)), most=10)
    assert marked.lists["contacts"].comments[900, 1] == "Error: Rare."
    assert len(marked.lists["contacts"].comments) == 10


def test_a_comment_tells_what_concerns_its_cell_beyond_the_share_of_its_rule() -> None:
    marked = _marked(issue("Often.", rows=range(2, 50)), issue("Rare.", rows=(40,)), most=6)
    assert marked.lists["contacts"].comments[40, CONTACTED_ON] == "Error: Often.\nError: Rare."


@pytest.mark.parametrize(
    ("sizes", "most", "share"), [([], 5, 0), ([2, 3], 5, 3), ([2, 9], 5, 3), ([9, 9, 1], 5, 2), ([1, 1, 1], 2, 0)]
)
def test_the_large_share_what_the_small_leave(sizes: list[int], most: int, share: int) -> None:
    assert fair_share(sizes, most) == share
