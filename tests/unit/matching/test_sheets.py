from ilacs.matching.corrections import Corrections
from ilacs.matching.sheets import Recognised, recognise
from ilacs.records import RawSheet

from .building import SPECIFICATION, clues, headings, list_sheet, sheet


def seen(made: RawSheet, corrections: Corrections | None = None) -> Recognised:
    return recognise(made, clues(corrections))


def list_of(made: RawSheet, corrections: Corrections | None = None) -> str | None:
    found = seen(made, corrections)
    return found.candidate.list_ if found.candidate else None


def test_headings_alone_are_enough() -> None:
    found = seen(list_sheet("children_in_need", name="Sheet1"))
    assert found.candidate and found.candidate.list_ == "children_in_need"
    assert found.reason == "14 of its 14 columns have a heading here; the sheet's name says nothing"


def test_headings_win_over_the_name_and_say_so() -> None:
    found = seen(list_sheet("children_in_need", name="List 7"))
    assert found.candidate and found.candidate.list_ == "children_in_need"
    assert found.reason.endswith("although the sheet's name says List 7: Child protection")


def test_the_name_decides_where_headings_say_little() -> None:
    shared = headings("assessments")[:6] + headings("assessments")[-2:]
    assert list_of(sheet("Assessments", shared)) == "assessments"
    assert list_of(sheet("CIN", shared)) == "children_in_need"
    assert list_of(sheet("Sheet1", shared)) is None


def test_the_nearest_list_is_named_where_none_fits_well() -> None:
    found = seen(sheet("Sheet1", headings("children_in_need")[:6]))
    assert found.reason.startswith("its headings fit no list well enough; the nearest is List ")


def test_a_page_of_code_lists_is_no_list_whatever_its_name() -> None:
    columns = SPECIFICATION.lists["care_leavers"].columns.values()
    codes = [heading for column in columns if column.codes for heading in (column.heading, "")]
    assert list_of(sheet("Sheet3", codes, ["a) Male"])) is None
    assert list_of(sheet("List 9", codes, ["a) Male"])) is None


def test_pages_of_the_template_are_passed_over() -> None:
    found = seen(sheet("Front_Sheet", headings("contacts")))
    assert found.candidate is None and found.is_expected


def test_an_empty_sheet_is_passed_over() -> None:
    assert seen(sheet("Sheet2", ["", ""], [])).reason == "it is empty"
    assert seen(sheet("Sheet2")).is_expected
    assert seen(sheet("Sheet2", [0.0])).reason != "it is empty"


def test_misspelt_headings_count_where_the_name_says_which_list() -> None:
    misspelt = ["Child Unqiue ID", "Gendre", "Ethncity", "Date of Brith", "Age", "Date of Contcat", "Contact Suorce"]
    assert list_of(sheet("List 1", ["List 1: Contacts"], misspelt)) == "contacts"
    assert list_of(sheet("Sheet1", misspelt)) is None


def test_a_sheet_of_something_else_is_never_a_list() -> None:
    rows = (["Name", "Team", "Age", "Telephone", "Start date"], ["x", "y", 40.0, "z", ""])
    assert list_of(sheet("Staff", *rows)) is None
    assert list_of(sheet("List 1", *rows)) is None


def test_a_person_may_say_which_list_a_sheet_is() -> None:
    shared = sheet("Tab", headings("assessments")[:6])
    found = seen(shared, Corrections(sheets={"Tab": "section_47"}))
    assert found.candidate and (found.candidate.list_, found.reason) == ("section_47", "you said so")


def test_a_person_may_say_that_a_sheet_is_none() -> None:
    found = seen(list_sheet("contacts", name="Old"), Corrections(sheets={"Old": "none"}))
    assert found.candidate is None and found.is_expected


def test_a_sheet_said_to_be_a_list_still_needs_headings() -> None:
    found = seen(sheet("Tab", ["some", "words"]), Corrections(sheets={"Tab": "contacts"}))
    assert found.candidate is None and not found.is_expected


def test_a_person_may_say_where_the_headings_are() -> None:
    made = sheet("List 1", headings("contacts"), *[[""]] * 20, ["Child ID", "DOB"])
    found = seen(made, Corrections(heading_rows={"List 1": 22}))
    assert found.candidate and found.candidate.row == 22


def test_a_heading_row_below_the_sheet_holds_nothing() -> None:
    assert list_of(list_sheet("contacts"), Corrections(heading_rows={"List 1": 99})) is None
