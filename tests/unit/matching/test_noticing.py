from dataclasses import replace

import pytest

from ilacs.lib.facts import FACTS, read_toml
from ilacs.matching import Corrections, match, raw_tables
from ilacs.records import Noticed, RawSheet, RawWorkbook

from .building import SPECIFICATION, all_lists, headings, list_sheet, matched, noticed, renamed, sheet

RULES = read_toml(FACTS / "rules" / "file.toml")


def all_noticed(*sheets: RawSheet) -> list[Noticed]:
    matching = matched(*sheets)
    return [*matching.noticed, *raw_tables(matching)[1]]


def odd_sheets() -> list[RawSheet]:
    odd = replace(
        list_sheet("contacts"), rows=[["Title"], [*headings("contacts")[::-1], "Gender", "NHS number"], [""], ["Total"]]
    )
    merged = replace(list_sheet("referrals", [1.0], [], [2.0]), merged_ranges=((2, 0, 3, 0),))
    copies = [list_sheet("adopters"), list_sheet("adopters", name="Copy")]
    others = [sheet("Staff", ["Name"]), sheet("List 7", ["Name"])]
    hidden = replace(renamed("section_47", team="TEAM", born_on="Other"), is_hidden=True)
    return [odd, merged, *copies, *others, hidden]


def test_a_sound_workbook_gives_nothing_to_notice() -> None:
    assert matched(*all_lists()).noticed == ()


def test_details_fill_every_gap_of_what_the_rules_say() -> None:
    seen = all_noticed(*odd_sheets())
    said = [str(RULES[notice.rule]["says"]).format(**dict(notice.details)) for notice in seen]  # type: ignore[index]
    assert len(said) == len(seen)
    assert not [text for text in said if "{" in text]


def test_every_rule_found_by_matching_can_be_found() -> None:
    declared = {name for name, rule in RULES.items() if rule["found_by"] == "matching"}  # type: ignore[index]
    assert {notice.rule for notice in (*all_noticed(*odd_sheets()), passed_over())} == declared


def passed_over() -> Noticed:
    workbook = RawWorkbook(tuple(all_lists()), {"a.pdf": "a.pdf is a PDF."})
    return match(workbook, SPECIFICATION).noticed[0]


def test_a_file_that_was_passed_over_is_noticed_in_the_readers_words() -> None:
    assert passed_over() == Noticed("file_passed_over", details=(("why", "a.pdf is a PDF."),))


def test_a_missing_list_is_noticed_by_its_title() -> None:
    (missing, *_) = noticed("list_missing", *all_lists()[1:])
    assert (missing.list_, missing.details) == ("contacts", (("list", "List 1: Contacts"),))


def test_a_list_is_called_as_its_edition_calls_it() -> None:
    old = sheet("List 9", headings("care_leavers", "2019")[:-1])
    (missing,) = noticed("column_missing", old)
    assert missing.details == (("list", "List 9: Care leavers"), ("heading", "Activity Status"))
    assert (missing.sheet, missing.columns) == ("List 9", ("activity",))


def test_a_heading_that_differs_is_noticed_with_the_reason() -> None:
    (differs,) = noticed("heading_differs", renamed("contacts", born_on="DOB"))
    assert differs.columns == ("born_on",)
    assert dict(differs.details) == {
        "found": "DOB",
        "heading": "Date of Birth",
        "reason": "it is another wording that councils use",
    }


def test_spaces_at_the_ends_of_a_heading_are_no_difference() -> None:
    assert not noticed("heading_differs", renamed("adoption", adopted_on=" Date of Adoption Order "))


def test_a_heading_that_a_person_explained_is_not_noticed_again() -> None:
    corrections = Corrections(headings={"contacts": {"DOB": "born_on"}})
    assert not noticed("heading_differs", renamed("contacts", born_on="DOB"), corrections=corrections)


def test_headings_below_row_1_are_noticed_with_their_row() -> None:
    (below,) = noticed("headings_below_row_1", sheet("List 1", ["List 1: Contacts"], headings("contacts")))
    assert dict(below.details) == {"sheet": "List 1", "row": "2"}


def test_a_long_heading_is_cut() -> None:
    (extra,) = noticed("column_extra", sheet("List 1", [*headings("contacts"), "Notes\x00 " * 40]))
    assert len(dict(extra.details)["heading"]) == 80
    assert "\x00" not in dict(extra.details)["heading"]


def test_two_claims_on_a_column_are_noticed() -> None:
    (twice,) = noticed("heading_claimed_twice", sheet("List 1", [*headings("contacts"), "DOB"]))
    assert (twice.columns, dict(twice.details)["heading"]) == (("born_on",), "Date of Birth")


def test_columns_in_another_order_are_noticed_and_gaps_are_not() -> None:
    assert noticed("columns_out_of_order", sheet("List 1", headings("contacts")[::-1]))
    assert not noticed("columns_out_of_order", sheet("List 1", ["Extra", *headings("contacts")[1:]]))


def test_no_cell_is_quoted_where_headings_were_not_found() -> None:
    secret = sheet("List 3", ["Ann Example", "1 High Street", "a) Male", "Boy"], ["Ann", "x", "y", "z"])
    (seen,) = [notice for notice in all_noticed(list_sheet("contacts"), secret) if notice.sheet == "List 3"]
    assert (seen.rule, seen.details) == ("headings_not_found", (("sheet", "List 3"),))


@pytest.mark.parametrize("name", ["Front_Sheet", "Codes used", "FAQ and changes"])
def test_known_pages_are_not_worth_a_notice(name: str) -> None:
    seen = all_noticed(list_sheet("contacts"), sheet(name, ["some", "words"]))
    assert not [notice for notice in seen if notice.sheet == name]


def test_an_unknown_sheet_that_holds_something_is_noticed() -> None:
    (seen,) = noticed("sheet_not_matched", list_sheet("contacts"), sheet("Staff", ["Name"]), sheet("Sheet2"))
    assert dict(seen.details)["sheet"] == "Staff"


@pytest.mark.parametrize(
    "changed, what",
    [
        ({"is_hidden": True}, "been hidden"),
        ({"hidden_rows": frozenset({2})}, "1 hidden row"),
        ({"hidden_columns": frozenset({0, 4})}, "2 hidden columns"),
        ({"has_active_filter": True, "hidden_rows": frozenset({2, 3})}, "2 hidden rows, a filter that is on"),
    ],
)
def test_what_is_hidden_is_noticed(changed: dict, what: str) -> None:
    (seen,) = noticed("something_hidden", replace(list_sheet("contacts"), **changed))
    assert dict(seen.details) == {"sheet": "List 1", "what": what}


def test_a_hidden_sheet_that_is_no_list_is_noticed_too() -> None:
    hidden = replace(sheet("Lookup 2", ["x"]), is_hidden=True, hidden_rows=frozenset({1}))
    (seen,) = noticed("something_hidden", list_sheet("contacts"), hidden)
    assert dict(seen.details) == {"sheet": "Lookup 2", "what": "been hidden"}
