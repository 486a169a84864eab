from dataclasses import replace

from ilacs.records import Severity
from ilacs.reporting.html import Markup
from ilacs.reporting.report_matching import show_columns, show_lists
from tests.unit.reporting.building import SPECIFICATION, MadeFound, found, issue, worded

ISSUES = (
    issue(rows=(2, 3)),
    issue(severity=Severity.QUERY, rows=()),
    issue(severity=Severity.QUERY, explained="Twins."),
)


def _lists(made: MadeFound) -> Markup:
    return show_lists(made, worded(*ISSUES), SPECIFICATION)


def test_a_list_is_told_with_its_sheet_rows_errors_and_open_queries() -> None:
    assert (
        '<th scope="row"><a href="#list-contacts">List 1: Contacts</a></th><td data-label="Sheet">List 1</td>'
        '<td data-label="Rows">1</td><td data-label="Errors">2</td><td data-label="Queries">1</td>'
    ) in _lists(found(*ISSUES))


def test_a_list_without_issues_leads_nowhere() -> None:
    assert '<th scope="row">List 1: Contacts</th>' in show_lists(found(), (), SPECIFICATION)


def test_a_list_that_was_not_found_is_told_as_such() -> None:
    shown = _lists(found())
    assert '<th scope="row">List 11: Adopters</th><td data-label="Sheet">not found</td><td data-label="Rows">–' in shown
    assert "List 10: Adoption and List 11: Adopters were not found." in shown


def test_one_missing_list_is_singular() -> None:
    made = found()
    shown = _lists(replace(made, matching=replace(made.matching, missing=("adopters",))))
    assert "<strong>List 11: Adopters was not found.</strong>" in shown


def test_a_whole_workbook_misses_nothing() -> None:
    made = found()
    shown = _lists(replace(made, matching=replace(made.matching, missing=(), unmatched={})))
    assert "not found.</strong>" not in shown
    assert "not used" not in shown


def test_sheets_that_were_not_used_are_told_with_the_reason() -> None:
    assert "<li>Notes: it has no headings of a list</li>" in _lists(found())


def test_the_day_and_the_edition_are_told() -> None:
    shown = _lists(found())
    assert "template of 2023. Its lists were taken as at 2 November 2026" in shown


def test_a_day_that_is_not_known_is_asked_for() -> None:
    assert "Nothing in it tells when its lists were drawn" in _lists(found(as_at=None))


def test_missing_and_extra_columns_are_told_by_their_headings() -> None:
    made = found()
    account = replace(made.result.lists[0], columns_missing=("born_on", "gender"), columns_extra=("Shoe size",))
    shown = show_columns(replace(made, result=replace(made.result, lists=(account,))), SPECIFICATION)
    assert (
        '<td data-label="Missing">Date of Birth and Gender</td><td data-label="Not asked for">Shoe size</td>' in shown
    )


def test_columns_as_they_should_be_are_nothing_to_tell() -> None:
    assert show_columns(found(), SPECIFICATION) == ""
