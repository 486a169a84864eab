from dataclasses import replace

from ilacs.records import Severity
from ilacs.reporting.issue_words import heading_of, list_title, open_issues, word_issues
from ilacs.reporting.looks import Fill
from tests.unit.reporting.building import BECAUSE, SPECIFICATION, found, issue, worded


def test_an_issue_is_told_by_titles_headings_and_letters() -> None:
    (told,) = worded(issue(columns=("born_on", "contacted_on")))
    assert told.list_title == "List 1: Contacts"
    assert told.headings == ("Date of Birth", "Date of Contact")
    assert told.letters == ("D", "F")
    assert told.because == BECAUSE


def test_the_title_of_a_list_is_that_of_the_edition() -> None:
    made = found(issue(list_="care_leavers", columns=()))
    older = replace(made.result, edition="2019")
    titles = [word_issues(each, SPECIFICATION, (), {})[0].list_title for each in (made.result, older)]
    assert titles == ["List 9: Leaving care services", "List 9: Care leavers"]


def test_cells_of_an_issue_are_on_its_row() -> None:
    (told,) = worded(issue(columns=("born_on", "contacted_on")))
    assert told.cells(12) == "D12, F12"


def test_a_column_that_the_sheet_lacks_has_a_heading_and_no_letter() -> None:
    (told,) = worded(issue(list_="adopters", columns=("family_id",), rows=()))
    assert told.headings == (SPECIFICATION.lists["adopters"].columns["family_id"].heading,)
    assert told.letters == ()


def test_what_concerns_no_list_concerns_the_whole_workbook() -> None:
    assert list_title(None, SPECIFICATION, "2023") == "The whole workbook"


def test_a_column_that_is_not_declared_is_told_by_its_name() -> None:
    assert heading_of("contacts", "no_such_column", SPECIFICATION) == "no_such_column"
    assert heading_of(None, "no_such_column", SPECIFICATION) == "no_such_column"


def test_an_issue_about_the_whole_counts_as_one() -> None:
    assert [told.count for told in worded(issue(rows=()), issue(rows=(2, 3, 4)))] == [1, 3]


def test_what_is_explained_is_filled_as_such() -> None:
    told = worded(issue(), issue(severity=Severity.QUERY), issue(severity=Severity.QUERY, explained="Twins."))
    assert [each.fill for each in told] == [Fill.ERROR, Fill.QUERY, Fill.EXPLAINED]


def test_explained_queries_are_not_open() -> None:
    told = worded(issue("Open?", severity=Severity.QUERY), issue(severity=Severity.QUERY, explained="Twins."), issue())
    assert [each.batch.says for each in open_issues(told, Severity.QUERY)] == ["Open?"]
