"""The family comes from the title page."""

import pytest

from ilacs.published.reading.families import family_of
from tests.unit.published.reading.typed import lines_of

TITLES = [
    ("Inspection of St Helens local authority\nchildren’s services\nInspection dates: 10 to 21 July 2023", "ilacs"),
    (
        "Wakefield District Metropolitan Council\nInspection of children’s social care services\nInspection dates:",
        "ilacs",
    ),
    ("Inspection of Bradford Children and Families\nTrust\nInspection dates: 1 to 5 May 2025", "ilacs"),
    ("Inspection of Kent County Council\nchildren's services\nInspection dates: 3 to 7 November 2025", "ilacs"),
    ("Focused visit to Kent local authority children’s services\nInspection dates: 20 to 21 May 2024", "focused_visit"),
    ("Dear Jane\nThis letter summarises the findings of the focused visit to Leeds", "focused_visit"),
    ("Dear Jane\nFocused visit to Leeds\nWe looked at the front door", "focused_visit"),
    (
        "Dear Jane\nMonitoring visit\nThis letter summarises the findings of the monitoring visit to Leeds",
        "monitoring_visit",
    ),
    ("Joint targeted area inspection of the multi-agency response in Solihull\nInspection dates: 1 May 2022", "jtai"),
    ("Local area partnership report\nArea SEND inspection of Oldham Local Area Partnership", "area_send"),
    (
        "Leeds City Council\nInspection of services for children in need of help and\n"
        "protection, children looked after and care leavers\nInspection date: 20 January 2015",
        "sif",
    ),
    ("2647163\nFull inspection\nInspected under the social care common inspection framework", "sccif"),
    ("Inspection of looked after children services\nLeeds City Council\nInspection dates: 1 May 2013", "older"),
    ("Review of the effectiveness of the Local Safeguarding Children Board\nLeeds", "older"),
    ("Report not found\nFind an inspection report", "dead_page"),
    ("Annual accounts of a water company", "unknown"),
]


@pytest.mark.parametrize(("title", "family"), TITLES)
def test_a_title(title: str, family: str) -> None:
    assert family_of(lines_of(title)).value == family


def test_words_of_an_older_title_in_the_summary_change_nothing() -> None:
    summary = (
        "Inspection of Brent local authority children’s services\nInspection dates: 27 April to 1 May 2026\nSince the "
        "focused visit and the monitoring visit, services for children in need of help and protection, children looked "
        "after and care leavers are better. A joint targeted area inspection followed."
    )
    assert family_of(lines_of(summary)).value == "ilacs"


def test_an_address_above_a_letter_changes_nothing() -> None:
    letter = (
        "Leeds City Council children’s services\nDear Jane\nFocused visit to Leeds\n"
        "This letter summarises the findings of a focused visit to Leeds."
    )
    assert family_of(lines_of(letter)).value == "focused_visit"


@pytest.mark.parametrize("trust", ["Together for Children Sunderland", "Worcestershire Children First"])
def test_a_title_that_names_only_a_trust_is_told_by_its_table(trust: str) -> None:
    table = "Judgement Grade\nThe impact of leaders on social work practice"
    assert family_of(lines_of(f"Inspection of {trust}\nInspection dates: 1 May 2023\n{table}")).value == "ilacs"


def test_an_inspection_that_speaks_of_a_visit_s_letter_is_no_letter() -> None:
    text = "Accounts of a company\nInspection dates: 1 May 2023\nThe findings of the focused visit were clear."
    assert family_of(lines_of(text)).value == "unknown"
