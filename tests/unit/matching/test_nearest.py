import pytest

from ilacs.matching.declared import load_declared
from ilacs.matching.nearest import nearest_column

from .building import SPECIFICATION

COLUMNS = [(list_.name, column) for list_ in SPECIFICATION.lists.values() for column in list_.columns]
LIMITS = load_declared().nearest


def nearest(heading: str, list_: str) -> str | None:
    near = nearest_column(heading, SPECIFICATION.lists[list_], LIMITS)
    return near.column if near else None


@pytest.mark.parametrize(
    "heading, list_, column",
    [
        ("Ethncity", "contacts", "ethnicity"),
        ("Date of Contcat", "contacts", "contacted_on"),
        ("Referal Source", "referrals", "source"),
        ("CIN Strat Date", "children_in_need", "started_on"),
        ("Continous Assesment Start Date", "assessments", "started_on"),
        ("Child Protection Plan Sart Date", "child_protection", "started_on"),
    ],
)
def test_a_slip_of_the_pen_is_forgiven(heading: str, list_: str, column: str) -> None:
    assert nearest(heading, list_) == column


@pytest.mark.parametrize(
    "heading, list_, column",
    [
        ("Start Date of Child Protection Plan", "child_protection", "started_on"),
        ("Source of the Referral", "referrals", "source"),
        ("Closure Date of CIN", "children_in_need", "closed_on"),
        ("Legal Status of Child", "children_in_care", None),
    ],
)
def test_the_same_words_in_another_order_are_the_same_heading(heading: str, list_: str, column: str | None) -> None:
    assert nearest(heading, list_) == column


@pytest.mark.parametrize(
    "heading, list_",
    [
        ("Date Stage 3 started", "adopters"),
        ("Number of Section 17 Enquiries in the last 12 months", "section_47"),
        ("Number of Referrals in Last 6 Months", "referrals"),
        ("Child Protection Plan Review Date", "child_protection"),
        (
            "Number of Episodes the Child has been ‘Excluded’ from their Placement in the last 12 months",
            "children_in_care",
        ),
        ("Date of Decision that Child Should Now be Fostered", "adoption"),
        ("Reason for Referral", "children_in_need"),
        ("Sexx", "contacts"),
        ("Dte Contct", "contacts"),
        ("D.O.B", "adopters"),
        ("Postcode of Home", "children_in_care"),
        ("of the and", "contacts"),
    ],
)
def test_another_heading_is_never_guessed(heading: str, list_: str) -> None:
    assert nearest(heading, list_) is None


@pytest.mark.parametrize("column", COLUMNS, ids=".".join)
def test_no_heading_of_a_list_is_near_to_another_column_of_it(column: tuple[str, str]) -> None:
    list_, name = column
    assert nearest(SPECIFICATION.lists[list_].columns[name].heading, list_) in (name, None)
