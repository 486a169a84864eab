"""Names of lead inspectors."""

import pytest

from ilacs.published.reading.leads import after_heading, leads_of_team, read_leads, signed_by
from ilacs.published.reading.lines import Line
from tests.unit.published.reading.typed import lines_of


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Donna Marriott HMI", ("Donna Marriott",)),
        ("Steve Lowe, His Majesty’s Inspector", ("Steve Lowe",)),
        ("Julie Knight Her Majesty's Inspector", ("Julie Knight",)),
        ("Ann One and Bea Two, His Majesty’s Inspectors", ("Ann One", "Bea Two")),
        ("Ann One, Her Majesty’s Inspector and Bea Two, Her Majesty’s Inspector", ("Ann One", "Bea Two")),
        ("Máire O’Brien, HMI", ("Máire O’Brien",)),
        ("Rebecca Quested - Stone, HMI", ("Rebecca Quested-Stone",)),
        ("Ann Smith– Jones HMI", ("Ann Smith-Jones",)),
        ("Jan van der Berg, Senior HMI", ("Jan van der Berg",)),
        ("Ann One, Social Care Regulatory Inspector", ("Ann One",)),
        ("", ()),
    ],
)
def test_names_without_their_titles(printed: str, names: tuple[str, ...]) -> None:
    assert read_leads(printed) == names


@pytest.mark.parametrize("printed", ["14 inspectors", "Ann", "see page 3", "the team who visited the council in May"])
def test_what_is_no_name_is_not_taken_for_one(printed: str) -> None:
    assert read_leads(printed) == ()


def test_both_leads_of_an_area_team() -> None:
    team = "Sue Eastwood, Ofsted HMI Lead inspector Kaye Goodfellow, CQC Lead inspector\nJo Warburton, Ofsted HMI"
    assert leads_of_team(lines_of(team)) == ("Sue Eastwood", "Kaye Goodfellow")


def test_who_signed_a_letter() -> None:
    assert signed_by(lines_of("Yours sincerely\nAnn Other\nHis Majesty’s Inspector")) == ("Ann Other",)
    assert signed_by(lines_of("© Crown copyright 2024")) == ()


def test_names_under_a_heading() -> None:
    assert after_heading(lines_of("Inspector\nJo Mitchell, Social Care Inspector"), ("inspector",)) == ("Jo Mitchell",)
    assert after_heading(lines_of("Text"), ("inspector",)) == ()


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("Ann One HMI Bea Two HMI Cy Three HMI", ("Ann One", "Bea Two", "Cy Three")),
        ("Ann One, Senior His Majesty’s Inspector", ("Ann One",)),
        ("Ann One, HM Inspector", ("Ann One",)),
        ("Ann One, Regional Inspection Manager", ()),
        ("Ann One, His Majesty’s lnspector", ()),
        ("Ann One, His Majesty’s Inspector, Children’s Services", ()),
    ],
)
def test_titles_are_never_names(printed: str, names: tuple[str, ...]) -> None:
    assert read_leads(printed) == names


def test_who_signs_for_others_did_not_lead() -> None:
    assert signed_by(lines_of("Yours sincerely\nAnn One\nNational Director, Social Care")) == ()


def test_a_lead_whose_title_is_wrapped_in_its_cell() -> None:
    cells = [("Ann One, Ofsted HMI Lead", 71), ("Bea Two, CQC Lead inspector", 300), ("inspector", 71)]
    lines = [Line(text, 1, x, 700 - 14 * at, 12) for at, (text, x) in enumerate(cells)]
    assert leads_of_team(lines) == ("Ann One", "Bea Two")
