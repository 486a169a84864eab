import pytest

from ilacs.matching.names import list_named

from .building import SPECIFICATION


def said_by(name: str) -> str | None:
    claim = list_named(name, SPECIFICATION)
    return claim.list_ if claim else None


@pytest.mark.parametrize(
    "name", ["List 1", "List_1", "list1", "LIST 01", "List-1", "AnnexA_List_1_Contacts", "1", "List 1 (2)"]
)
def test_a_number_names_a_list(name: str) -> None:
    assert said_by(name) == "contacts"


@pytest.mark.parametrize(
    "name, list_", [("List 10", "adoption"), ("List 11", "adopters"), ("List_10", "adoption"), ("list11", "adopters")]
)
def test_list_1_is_neither_list_10_nor_list_11(name: str, list_: str) -> None:
    assert said_by(name) == list_


@pytest.mark.parametrize(
    "name, list_",
    [
        ("Contacts", "contacts"),
        ("Sec47 and ICPC", "section_47"),
        ("S47", "section_47"),
        ("Section 47 enquiries and Initia", "section_47"),
        ("Children in Care", "children_in_care"),
        ("CP", "child_protection"),
        ("LAC", "children_in_care"),
        ("CIN", "children_in_need"),
        ("CIN 2026-11-02", "children_in_need"),
        ("Care leavers", "care_leavers"),
        ("Leaving care services", "care_leavers"),
        ("Early Help Assessments Nov", "early_help"),
        ("3. Referrals", "referrals"),
        ("Prospective adopters", "adopters"),
    ],
)
def test_titles_and_short_names_name_a_list(name: str, list_: str) -> None:
    assert said_by(name) == list_


@pytest.mark.parametrize("name", ["Sheet1", "List 12", "List 0", "Front_Sheet", "CINderella", "Data", "", "Lists"])
def test_other_names_name_none(name: str) -> None:
    assert said_by(name) is None


def test_the_plain_name_counts_more_than_a_copy() -> None:
    plain, copy = list_named("List 1", SPECIFICATION), list_named("List 1 (2)", SPECIFICATION)
    assert plain and copy and plain.plainness > copy.plainness
