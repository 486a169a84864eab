from ilacs.records import IssueBatch, Severity
from ilacs.reporting.html import Markup
from ilacs.reporting.report_issues import show_explained, show_issues
from tests.unit.reporting.building import BECAUSE, SPECIFICATION, issue, worded


def _shown(*issues: IssueBatch) -> Markup:
    return show_issues(worded(*issues), "2023", SPECIFICATION)


def test_a_rule_is_told_with_its_severity_reason_place_and_name() -> None:
    shown = _shown(issue("Look."))
    assert '<h4><span class="badge">Error</span>Look.</h4>' in shown
    assert BECAUSE in shown
    assert '1 row in Date of Contact (F): <span class="cells">F2</span>.' in shown
    assert "<code>contacts.dates_contradict</code>" in shown


def test_the_first_twenty_cells_are_named_and_the_rest_counted() -> None:
    shown = _shown(issue(rows=range(2, 27)))
    assert "F21</span> and 5 more, all in marked.xlsx." in shown


def test_exactly_twenty_cells_leave_no_rest() -> None:
    assert "F21</span>." in _shown(issue(rows=range(2, 22)))


def test_an_issue_over_two_columns_names_both_and_the_cells_of_the_first() -> None:
    shown = _shown(issue(columns=("born_on", "contacted_on")))
    assert 'in Date of Birth (D) and Date of Contact (F): <span class="cells">D2</span>' in shown


def test_an_issue_of_whole_rows_names_the_rows() -> None:
    assert '2 rows: <span class="cells">row 2, row 5</span>.' in _shown(issue(columns=(), rows=(2, 5)))


def test_a_column_that_the_sheet_lacks_has_no_letter() -> None:
    assert "1 row in Date of Contact and no_such_column: " in _shown(issue(columns=("contacted_on", "no_such_column")))


def test_an_issue_of_the_whole_names_no_cells() -> None:
    assert 'class="cells"' not in _shown(issue(rows=()))


def test_errors_come_before_queries_and_frequent_rules_before_rare_ones() -> None:
    shown = _shown(
        issue("third", severity=Severity.QUERY, rule="a", rows=range(9)),
        issue("second", rule="b"),
        issue("first", rule="c", rows=(2, 3)),
    )
    assert shown.index("first") < shown.index("second") < shown.index("third")


def test_what_concerns_the_whole_workbook_comes_before_the_lists() -> None:
    shown = _shown(issue("of a list"), issue("of all", list_=None, sheet=None, rows=(), columns=()))
    assert shown.index("<h3>The whole workbook</h3>") < shown.index("<h3>List 1: Contacts</h3>")


def test_a_rule_that_says_different_things_is_told_once_with_all_of_them() -> None:
    shown = _shown(issue("No column A.", rows=()), issue("No column B.", rows=()), issue("No column A.", rows=()))
    assert shown.count("<article") == 1
    assert "No column A.</h4><ul><li>No column B.</li></ul>" in shown


def test_a_rule_that_says_very_many_things_is_cut_with_a_count() -> None:
    shown = _shown(*(issue(f"No column {number}.", rows=()) for number in range(40)))
    assert "<li>And 9 more like these, all in marked.xlsx.</li>" in shown


def test_explained_queries_are_told_apart() -> None:
    explained = issue("Right?", severity=Severity.QUERY, explained="Twins. (A. Reader, 2026-11-01)")
    assert "Right?" not in _shown(explained)
    assert '<td data-label="Explanation">Twins. (A. Reader, 2026-11-01)</td>' in show_explained(worded(explained))


def test_the_same_explanation_of_several_rows_is_told_once_with_their_number() -> None:
    explained = [issue(severity=Severity.QUERY, explained="Twins.", rows=(row,)) for row in (2, 3)]
    assert '<td data-label="Rows">2</td>' in show_explained(worded(*explained))


def test_without_explanations_there_is_nothing_to_tell_of_them() -> None:
    assert show_explained(worded(issue())) == ""
