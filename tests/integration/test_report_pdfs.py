"""Thirteen published reports, one or more of each layout since 2014, read without a wrong field."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

import pytest

from ilacs.published.reading import read_report
from ilacs.published.report import Family, InspectionReport, Status, Window
from tests.conftest import SHARED

FOLDER = SHARED / "data" / "reports"
pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="the published reports are not beside the repository")

OUTSTANDING, GOOD, REQUIRES, INADEQUATE = "outstanding", "good", "requires_improvement", "inadequate"
LEADERS, HELP, JOINT, CARE = "impact_of_leaders", "help_and_protection", "in_care_and_care_leavers", "children_in_care"
LEAVERS, OVERALL = "care_leavers", "overall_effectiveness"
ILACS, READ = Family.ILACS, Status.READ


def stay(start: str, end: str) -> Window:
    return Window(date.fromisoformat(start), date.fromisoformat(end))


@dataclass(frozen=True)
class Expected:
    """What a person reads in one PDF."""

    name: str
    authority: str | None
    code: str | None
    edition: str | None
    windows: tuple[Window, ...]
    published: str | None
    leads: tuple[str, ...]
    kind: str | None
    judgements: Mapping[str, str]
    sections: Mapping[str, tuple[int, int]]
    """The first and last numbered paragraph under each heading."""
    improvements: int
    family: Family = ILACS
    status: Status = READ
    summary: int = 0
    """Paragraphs before the first heading."""
    codes: tuple[tuple[str, ...], ...] = field(default=())


REPORTS = [
    Expected(
        name="ILACS_2018-05-22_oxfordshire.pdf",
        authority="Oxfordshire",
        code="931",
        edition="2018",
        windows=(stay("2018-04-16", "2018-04-20"),),
        published="2018-05-22",
        leads=("Donna Marriott",),
        kind="short",
        judgements={LEADERS: GOOD, HELP: REQUIRES, JOINT: GOOD, OVERALL: GOOD},
        sections={HELP: (1, 10), JOINT: (11, 26), LEADERS: (27, 34)},
        improvements=4,
        summary=3,
    ),
    Expected(
        name="ILACS_2018-07-17_wakefield.pdf",
        authority="Wakefield",
        code="384",
        edition="2018",
        windows=(stay("2018-06-04", "2018-06-15"),),
        published="2018-07-17",
        leads=("Neil Penswick",),
        kind="standard",
        judgements={LEADERS: INADEQUATE, HELP: INADEQUATE, JOINT: INADEQUATE, OVERALL: INADEQUATE},
        sections={HELP: (1, 9), JOINT: (10, 24), LEADERS: (25, 38)},
        improvements=12,
        summary=5,
    ),
    Expected(
        name="ILACS_2019-09-19_derbyshire.pdf",
        authority="Derbyshire",
        code="830",
        edition="2018",
        windows=(stay("2019-07-08", "2019-07-12"), stay("2019-08-07", "2019-08-08")),
        published="2019-09-19",
        leads=("Julie Knight",),
        kind="short",
        judgements={LEADERS: GOOD, HELP: REQUIRES, JOINT: REQUIRES, OVERALL: REQUIRES},
        sections={HELP: (1, 13), JOINT: (14, 29), LEADERS: (30, 44)},
        improvements=5,
        summary=5,
    ),
    Expected(
        name="ILACS_2020-01-09_cheshire-east.pdf",
        authority="Cheshire East",
        code="895",
        edition="2018",
        windows=(stay("2019-11-18", "2019-11-29"),),
        published="2020-01-09",
        leads=("Shabana Abasi",),
        kind="standard",
        judgements={LEADERS: REQUIRES, HELP: REQUIRES, JOINT: REQUIRES, OVERALL: REQUIRES},
        sections={HELP: (1, 15), JOINT: (16, 32), LEADERS: (33, 44)},
        improvements=5,
        summary=3,
    ),
    Expected(
        name="ILACS_2022-09-05_nottingham.pdf",
        authority="Nottingham",
        code="892",
        edition="2018",
        windows=(stay("2022-07-11", "2022-07-22"),),
        published="2022-09-05",
        leads=("Andy Waugh",),
        kind="standard",
        judgements={LEADERS: REQUIRES, HELP: INADEQUATE, JOINT: REQUIRES, OVERALL: INADEQUATE},
        sections={HELP: (1, 22), JOINT: (23, 43), LEADERS: (44, 58)},
        improvements=8,
        summary=3,
    ),
    Expected(
        name="ILACS_2023-08-25_isles-of-scilly.pdf",
        authority="Isles of Scilly",
        code="420",
        edition="2023",
        windows=(stay("2023-07-11", "2023-07-13"),),
        published="2023-08-25",
        leads=("Tracey Ledder",),
        kind="short",
        judgements={LEADERS: INADEQUATE, HELP: INADEQUATE, CARE: REQUIRES, LEAVERS: REQUIRES, OVERALL: INADEQUATE},
        sections={HELP: (1, 13), CARE: (14, 19), LEAVERS: (20, 22), LEADERS: (23, 32)},
        improvements=8,
        summary=4,
    ),
    Expected(
        name="ILACS_2023-09-04_st-helens.pdf",
        authority="St Helens",
        code="342",
        edition="2023",
        windows=(stay("2023-07-10", "2023-07-21"),),
        published="2023-09-04",
        leads=("Russel Breyer",),
        kind="standard",
        judgements={LEADERS: GOOD, HELP: REQUIRES, CARE: GOOD, LEAVERS: OUTSTANDING, OVERALL: GOOD},
        sections={HELP: (1, 22), CARE: (23, 40), LEAVERS: (41, 54), LEADERS: (55, 68)},
        improvements=5,
        summary=3,
    ),
    Expected(
        name="ILACS_2026-02-02_kent.pdf",
        authority="Kent",
        code="886",
        edition="2024-12",
        windows=(stay("2025-11-03", "2025-11-07"),),
        published="2026-02-02",
        leads=("Steve Lowe",),
        kind="short",
        judgements={LEADERS: GOOD, HELP: GOOD, CARE: OUTSTANDING, LEAVERS: REQUIRES, OVERALL: GOOD},
        sections={HELP: (1, 17), CARE: (18, 37), LEAVERS: (38, 51), LEADERS: (52, 59)},
        improvements=3,
        summary=4,
        codes=(("outcome 4",), ("outcome 4",), ("enabler 2",)),
    ),
    Expected(
        name="ILACS_2026-06-17_brent.pdf",
        authority="Brent",
        code="304",
        edition="2026-04",
        windows=(stay("2026-04-27", "2026-05-01"),),
        published="2026-06-17",
        leads=("Monique Lindsay",),
        kind="short",
        judgements={LEADERS: GOOD, HELP: GOOD, CARE: GOOD, LEAVERS: GOOD},
        sections={HELP: (1, 19), CARE: (20, 35), LEAVERS: (36, 46), LEADERS: (47, 57)},
        improvements=4,
        summary=3,
        codes=(("outcome 2",), ("outcome 2",), ("outcome 4",), ("outcome 4",)),
    ),
    Expected(
        name="SIF_2014-04-22_hampshire.pdf",
        authority="Hampshire",
        code="850",
        edition="sif",
        windows=(stay("2014-02-18", "2014-03-12"),),
        published="2014-04-22",
        leads=("Gary Lamb",),
        kind=None,
        judgements={
            HELP: GOOD,
            "looked_after_and_permanence": GOOD,
            "adoption": OUTSTANDING,
            LEAVERS: GOOD,
            "leadership": OUTSTANDING,
            OVERALL: GOOD,
            "lscb": GOOD,
        },
        sections={
            "summary": (1, 18),
            "improvements": (19, 26),
            HELP: (27, 48),
            "looked_after_and_permanence": (49, 71),
            "adoption": (72, 79),
            LEAVERS: (80, 87),
            "leadership": (88, 102),
            "lscb": (103, 115),
        },
        improvements=8,
        family=Family.SIF,
    ),
    Expected(
        name="SEND_oldham_29-august-2023.pdf",
        authority="Oldham",
        code="353",
        edition=None,
        windows=(stay("2023-06-26", "2023-06-30"),),
        published="2023-08-29",
        leads=("Sue Eastwood", "Kaye Goodfellow"),
        kind=None,
        judgements={"outcome": "3"},
        sections={},
        improvements=3,
        family=Family.AREA_SEND,
    ),
    Expected(
        name="SCCIF_childrens-home_2647163_2025-06-18.pdf",
        authority=None,
        code=None,
        edition=None,
        windows=(stay("2025-06-18", "2025-06-19"),),
        published=None,
        leads=("Jo Mitchell",),
        kind=None,
        judgements={
            "overall_experiences_and_progress": OUTSTANDING,
            HELP: OUTSTANDING,
            "leaders_and_managers": OUTSTANDING,
        },
        sections={},
        improvements=2,
        family=Family.SCCIF,
    ),
    Expected(
        name="dead_2012-10-19_birmingham.pdf",
        authority=None,
        code=None,
        edition=None,
        windows=(),
        published="2012-10-19",
        leads=(),
        kind=None,
        judgements={},
        sections={},
        improvements=0,
        family=Family.DEAD_PAGE,
        status=Status.DEAD,
    ),
]
every_report = pytest.mark.parametrize("expected", REPORTS, ids=lambda expected: expected.name)


@cache
def report(name: str) -> InspectionReport:
    return read_report(FOLDER / name)


def test_every_pdf_is_among_them() -> None:
    assert sorted(path.name for path in FOLDER.glob("*.pdf")) == sorted(expected.name for expected in REPORTS)


@every_report
def test_family_place_and_edition(expected: Expected) -> None:
    read = report(expected.name)
    assert (read.family, read.status, read.authority, read.code, read.edition) == (
        expected.family,
        expected.status,
        expected.authority,
        expected.code,
        expected.edition,
    )


@every_report
def test_days_leads_and_length(expected: Expected) -> None:
    read = report(expected.name)
    assert read.windows == expected.windows
    assert read.published == (date.fromisoformat(expected.published) if expected.published else None)
    assert (read.leads, read.type) == (expected.leads, expected.kind)


@every_report
def test_judgements(expected: Expected) -> None:
    assert dict(report(expected.name).judgements) == expected.judgements


@every_report
def test_numbered_paragraphs_are_all_there_in_their_sections(expected: Expected) -> None:
    numbered = [one for one in report(expected.name).paragraphs if one.number is not None]
    assert [one.number for one in numbered] == list(range(1, len(numbered) + 1))
    found = {section: [one.number for one in numbered if one.section == section] for section in expected.sections}
    assert {section: (numbers[0], numbers[-1]) for section, numbers in found.items()} == expected.sections
    assert sum(map(len, found.values())) == len(numbered)


@every_report
def test_a_paragraph_s_grade_is_its_section_s(expected: Expected) -> None:
    wrong = [one for one in report(expected.name).paragraphs if one.grade != expected.judgements.get(one.section)]
    assert wrong == []


@every_report
def test_the_summary_is_in_its_paragraphs(expected: Expected) -> None:
    assert sum(one.section == "summary" and one.number is None for one in report(expected.name).paragraphs) == (
        expected.summary
    )


@every_report
def test_improvements_and_their_codes(expected: Expected) -> None:
    improvements = report(expected.name).improvements
    assert len(improvements) == expected.improvements
    assert tuple(one.codes for one in improvements) == (expected.codes or ((),) * expected.improvements)


@every_report
def test_nothing_is_doubted_but_a_day_that_is_not_printed(expected: Expected) -> None:
    doubts = [one for one in report(expected.name).unread if not one.endswith("not printed")]
    assert doubts == [] or expected.status is Status.DEAD


@every_report
def test_no_header_is_left_within_the_text(expected: Expected) -> None:
    texts = [one.text for one in report(expected.name).paragraphs]
    assert [
        text for text in texts if "local authority children’s services 3 to" in text or "Area SEND insp" in text
    ] == []


def statistics() -> list[dict[str, str]]:
    with (FOLDER / "ofsted_ilacs_history_2018-2025.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


COLUMNS = {
    OVERALL: "Overall effectiveness",
    LEADERS: "The impact of leaders on social work practice with children and families",
    HELP: "The experiences and progress of children who need help and protection",
    CARE: "The experiences and progress of children in care",
    JOINT: "The experiences and progress of children in care",
    LEAVERS: "The experiences and progress of care leavers",
}
WORDS = {
    OUTSTANDING: "Outstanding",
    GOOD: "Good",
    REQUIRES: "Requires improvement to be good",
    INADEQUATE: "Inadequate",
}


@pytest.mark.parametrize("expected", REPORTS[:7], ids=lambda expected: expected.name)
def test_ofsted_s_own_statistics_say_the_same(expected: Expected) -> None:
    read = report(expected.name)
    row = next(
        row
        for row in statistics()
        if row["Local authority name"] == read.authority and row["Publication date"] == str(read.published)
    )
    assert row["Inspection date"] == str(read.windows[0].start)
    assert row["Inspection type"] == f"ILACS {str(read.type).title()} Inspection"
    assert {row[COLUMNS[name]] == WORDS[grade] for name, grade in read.judgements.items()} == {True}


def test_a_list_in_the_report_on_kent() -> None:
    assert report("ILACS_2026-02-02_kent.pdf").improvements[1].text == (
        "The quality and choice of accommodation for care leavers. (outcome 4, national framework)"
    )


def test_a_paragraph_of_the_report_on_kent_can_be_quoted() -> None:
    paragraph = next(one for one in report("ILACS_2026-02-02_kent.pdf").paragraphs if one.number == 18)
    assert (paragraph.section, paragraph.grade, paragraph.page) == (CARE, OUTSTANDING, 5)
    assert paragraph.text.startswith(
        "The quality of support for children in care has not only been sustained since the last"
    )


def test_a_number_without_its_full_stop_is_read() -> None:
    paragraph = next(one for one in report("ILACS_2022-09-05_nottingham.pdf").paragraphs if one.number == 34)
    assert paragraph.text.startswith("Most children in care live in stable placements")


def test_who_is_to_act_and_what_is_to_be_done_are_two_cells() -> None:
    read = report("SEND_oldham_29-august-2023.pdf")
    assert [one.text[:57] for one in read.priority_actions] == [
        "Leaders at Oldham Metropolitan Borough Council and NHS Gr",
        "Leaders at Oldham Metropolitan Borough Council and NHS Gr",
    ]
    assert read.priority_actions[0].text.endswith("young people with SEND in Oldham.")
    assert read.partners == ("Oldham Metropolitan Borough Council", "NHS Greater Manchester Integrated Care Board")


def test_the_sections_of_an_area_report() -> None:
    sections = [one.section for one in report("SEND_oldham_29-august-2023.pdf").paragraphs]
    assert (sections.count("partnership"), sections.count("effective"), sections.count("do_better")) == (3, 7, 8)


def test_a_home_has_its_number_and_no_address() -> None:
    read = report("SCCIF_childrens-home_2647163_2025-06-18.pdf")
    assert read.urn == "2647163"
    assert not any("SM6" in one.text for one in read.paragraphs)
    assert "18 July 2025" not in read.improvements[0].text
