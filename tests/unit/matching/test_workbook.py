import sys
from dataclasses import replace

import pytest

from ilacs.matching import Corrections, match, raw_tables
from ilacs.records import Problem, RawSheet, RawWorkbook

from .building import SPECIFICATION, all_lists, found_as, headings, list_sheet, matched, noticed, sample, sheet

LISTS = list(SPECIFICATION.lists)


def refusal(*sheets: RawSheet) -> str:
    with pytest.raises(Problem) as refused:
        matched(*sheets)
    return str(refused.value)


def test_every_list_is_found_in_official_order() -> None:
    matching = matched(*all_lists()[::-1])
    assert [found.list_ for found in matching.lists] == LISTS
    assert (matching.missing, matching.unmatched, matching.edition) == ((), {}, "2023")
    assert {found.score for found in matching.lists} == {1.0}


def test_names_of_sheets_need_say_nothing() -> None:
    assert list(found_as(*(replace(made, name=f"Tab{at}") for at, made in enumerate(all_lists())))) == LISTS


def test_wrong_names_mislead_nobody() -> None:
    turned = [list_sheet(list_, name=f"List {12 - number}") for number, list_ in enumerate(LISTS, start=1)]
    assert found_as(*turned) == {list_: f"List {12 - number}" for number, list_ in enumerate(LISTS, start=1)}


def test_a_list_9_of_thirteen_columns_is_of_the_first_edition() -> None:
    matching = matched(sheet("List 9", headings("care_leavers", "2019")))
    assert (matching.edition, matching.lists[0].missing) == ("2019", ())


def test_one_later_column_makes_the_later_edition() -> None:
    matching = matched(sheet("List 9", [*headings("care_leavers", "2019"), "Personal Adviser"]))
    assert matching.edition == "2023"
    assert matching.lists[0].missing == ("is_uasc", "pathway_plan_reviewed_on", "contacted_on")


def test_without_list_9_the_edition_is_the_newest() -> None:
    assert matched(list_sheet("contacts")).edition == "2023"


def test_the_surer_of_two_sheets_is_read() -> None:
    thin = sheet("Sheet1", headings("contacts")[1:])
    matching = matched(thin, list_sheet("contacts"))
    assert matching.lists[0].sheet.name == "List 1"
    assert matching.unmatched == {"Sheet1": "it looks like List 1: Contacts, which was read from the sheet List 1"}


def test_of_two_equal_sheets_the_first_is_read_and_both_are_named() -> None:
    sheets = (list_sheet("contacts", name="One"), list_sheet("contacts", name="Two"))
    assert found_as(*sheets) == {"contacts": "One"}
    (twice,) = noticed("list_claimed_twice", *sheets)
    assert dict(twice.details) == {"sheets": "One, Two", "list": "List 1: Contacts"}


def test_a_sheet_with_rows_comes_before_an_empty_one() -> None:
    assert found_as(list_sheet("contacts"), list_sheet("contacts", [1.0], name="Contacts")) == {"contacts": "Contacts"}


def test_a_sheet_that_is_seen_comes_before_a_hidden_one() -> None:
    hidden = replace(list_sheet("contacts", [1.0]), is_hidden=True)
    assert found_as(hidden, list_sheet("contacts", name="Contacts")) == {"contacts": "Contacts"}


def test_a_person_may_choose_between_two_sheets() -> None:
    sheets = (list_sheet("contacts", name="One"), list_sheet("contacts", name="Two"))
    assert found_as(*sheets, corrections=Corrections(sheets={"Two": "contacts"})) == {"contacts": "Two"}


def test_sheets_of_one_name_in_two_files_are_told_apart() -> None:
    others = [replace(sheet("Staff", ["Name"]), file=file) for file in ("a.xlsx", "b.xlsx")]
    assert list(matched(list_sheet("contacts"), *others).unmatched) == ["Staff (a.xlsx)", "Staff (b.xlsx)"]


def test_an_area_send_annex_a_is_refused_by_name() -> None:
    shared = ["Unique ID", "UPN", "ULN", "Date of birth", "Gender", "Ethnicity", "SEN primary need", "Suspensions"]
    first = sheet("List_1", [*shared, "Date initial EHC plan issued", "Elective home education"])
    says = refusal(first, sheet("List_2", [*shared, "Pupil Premium"]))
    assert "looks like the Annex A of an Area SEND inspection, which has two lists" in says
    assert "this is the Annex A of ILACS, with eleven" in says


@pytest.mark.parametrize(
    "row, says",
    [
        (["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER"], "looked-after children return"),
        (["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER"], "looked-after children return"),
        (["LAchildID", "UPN", "PersonBirthDate", "CINreferralDate", "PrimaryNeedCode"], "children in need census"),
        (["UPN", "SEN", "EHC plan date", "Placement"], "Area SEND inspection"),
        (["Name", "Date", "Hours", "Rate"], "No sheet is a list of Annex A"),
    ],
)
def test_a_file_that_is_something_else_is_refused_by_name(row: list[str], says: str) -> None:
    assert says in refusal(sheet("Sheet1", row, ["1", "2", "3", "4"]))


def test_a_file_without_sheets_is_refused() -> None:
    assert refusal().startswith("There is no sheet to read")


def test_a_refusal_holds_no_cell() -> None:
    assert "Example" not in refusal(sheet("Sheet1", ["Ann Example", "b", "c", "d"]))


def test_an_unknown_correction_is_refused() -> None:
    with pytest.raises(Problem, match="no sheet of this file"):
        matched(list_sheet("contacts"), corrections=Corrections(sheets={"Nowhere": "contacts"}))


def test_corrections_apply_to_headings() -> None:
    made = sheet("Tab", ["Number", *headings("contacts")[1:]])
    corrections = Corrections(headings={"contacts": {"Number": "child_id"}})
    assert matched(made, corrections=corrections).lists[0].missing == ()


@pytest.mark.parametrize("name", ["ofsted_template_2019.xlsx", "example-B-2004.xlsx", "regional_sample.xlsx"])
def test_real_files_give_every_list_with_every_column(name: str) -> None:
    matching = match(sample(name), SPECIFICATION)
    assert [found.list_ for found in matching.lists] == LISTS
    assert [found.missing for found in matching.lists] == [()] * 11
    assert [found.extra for found in matching.lists] == [()] * 11
    assert matching.edition == "2019"


def test_the_official_template_has_its_headings_in_row_2() -> None:
    matching = match(sample("ofsted_template_2019.xlsx"), SPECIFICATION)
    assert {found.heading_row for found in matching.lists} == {2}
    assert set(matching.unmatched) == {"Front_Sheet", "FAQ_and_changes", "Guidance", "Codes_used"}


def test_the_pages_of_the_template_are_no_lists_under_other_names_either() -> None:
    template = sample("ofsted_template_2019.xlsx")
    pages = [replace(page, name=f"List {at + 1}") for at, page in enumerate(template.sheets) if "List" not in page.name]
    assert list(found_as(*pages, list_sheet("adopters"))) == ["adopters"]


def test_every_row_of_a_real_file_is_kept() -> None:
    matching = match(sample("regional_sample.xlsx"), SPECIFICATION)
    tables, seen = raw_tables(matching)
    assert [len(table.rows) for table in tables] == [len(found.sheet.rows) - 1 for found in matching.lists]
    assert not seen


def test_no_time_is_spent_on_nearness_where_headings_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "difflib", None)
    monkeypatch.delitem(sys.modules, "ilacs.matching.nearest", raising=False)
    assert len(match(RawWorkbook(tuple(all_lists())), SPECIFICATION).lists) == 11
