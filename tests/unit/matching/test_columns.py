import pytest

from ilacs.matching.columns import MatchedColumns, heading_texts, match_columns
from ilacs.matching.corrections import Corrections

from .building import SPECIFICATION, clues, headings


def match_headings(list_: str, texts: list[str], corrections: Corrections | None = None) -> MatchedColumns:
    given = clues(corrections)
    return match_columns(heading_texts(texts), given.known[list_], given.declared.nearest)


def columns_of(list_: str, *texts: str) -> list[tuple[str, int]]:
    return [(match.column, match.position) for match in match_headings(list_, list(texts)).columns]


@pytest.mark.parametrize("list_", SPECIFICATION.lists)
def test_official_headings_match_letter_for_letter(list_: str) -> None:
    columns = match_headings(list_, headings(list_)).columns
    assert [match.column for match in columns] == list(SPECIFICATION.lists[list_].columns)
    assert {(match.score, match.reason) for match in columns} == {(1.0, "letter for letter")}


@pytest.mark.parametrize("list_", SPECIFICATION.lists)
def test_headings_may_stand_in_any_order(list_: str) -> None:
    columns = match_headings(list_, headings(list_)[::-1]).columns
    assert [match.position for match in columns] == list(range(len(columns)))[::-1]


@pytest.mark.parametrize(
    "dress", [str.upper, str.lower, lambda text: text.replace(" ", "_"), lambda text: text.title().replace(" ", "")]
)
@pytest.mark.parametrize("list_", SPECIFICATION.lists)
def test_headings_may_be_dressed_as_systems_export_them(list_: str, dress) -> None:
    matched = match_headings(list_, [dress(heading) for heading in headings(list_)])
    assert [match.column for match in matched.columns] == list(SPECIFICATION.lists[list_].columns)
    assert not matched.extra


def test_the_surer_heading_takes_the_column_wherever_it_stands() -> None:
    matched = match_headings("contacts", ["DOB", "Date of Birth"])
    assert [(match.column, match.position) for match in matched.columns] == [("born_on", 1)]
    assert matched.claimed_twice == ("born_on",)


def test_of_two_equal_headings_the_first_is_read() -> None:
    matched = match_headings("contacts", ["Gender", "Gender"])
    assert [(match.column, match.position) for match in matched.columns] == [("gender", 0)]
    assert matched.claimed_twice == ("gender",)
    assert matched.extra == ()


def test_the_less_alike_the_lower_the_score() -> None:
    texts = ["Ethnicity", "date of birth", "Child ID", "Source of the Contact", "Date of Contcat"]
    scores = {match.column: match.score for match in match_headings("contacts", texts).columns}
    order = ["ethnicity", "born_on", "child_id", "source", "contacted_on"]
    assert sorted(order, key=lambda column: -scores[column]) == order
    assert len(set(scores.values())) == 5


def test_a_heading_of_nothing_known_is_extra() -> None:
    assert match_headings("contacts", ["Gender", "NHS\nNumber"]).extra == ("NHS Number",)


def test_numbers_and_blanks_are_no_headings() -> None:
    assert heading_texts(["Gender", "", "  ", 7.0, True, "Age"]) == {0: "Gender", 5: "Age"}


def test_a_short_heading_must_be_exact() -> None:
    assert columns_of("contacts", "DOB") == [("born_on", 0)]
    assert columns_of("contacts", "DOC") == []


def test_a_person_may_say_what_a_heading_means() -> None:
    corrections = Corrections(headings={"contacts": {"Date in": "contacted_on"}})
    (match,) = match_headings("contacts", ["DATE  IN"], corrections).columns
    assert (match.column, match.reason) == ("contacted_on", "you said so")


def test_a_person_may_say_that_a_heading_means_nothing() -> None:
    corrections = Corrections(headings={"contacts": {"Sex": "none"}})
    matched = match_headings("contacts", ["Sex", "Gender"], corrections)
    assert [(match.column, match.position) for match in matched.columns] == [("gender", 1)]
    assert not matched.claimed_twice


@pytest.mark.parametrize(
    "list_, heading, column",
    [
        ("contacts", "Age", "age"),
        ("referrals", "Date of Referral", "referred_on"),
        ("children_in_need", "CaseStatus", "case_status"),
        ("section_47", "Section 47 Enquiry Start Date", "strategy_discussed_on"),
        ("section_47", "Initial Child Protection Conference Not Required", "was_conference_unnecessary"),
        ("assessments", "Was the child assessed as being in need at assessment?", "was_support_required"),
        ("care_leavers", "Latest Date of Contact with care leaver", "contacted_on"),
        ("care_leavers", "LA in touch", "in_touch"),
        (
            "children_in_care",
            "Is this a second or subsequent episode of being a Looked After Child within the last 12 months",
            "is_second_period",
        ),
        ("children_in_care", "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))", "is_uasc"),
        ("children_in_care", "LoookedAfterStartDate", "started_on"),
        (
            "children_in_care",
            "Number of Episodes the Child has been â€˜Missingâ€™ from their Placement in the last 12 months",
            "missing_episodes",
        ),
    ],
)
def test_wordings_known_from_councils_match(list_: str, heading: str, column: str) -> None:
    assert columns_of(list_, heading) == [(column, 0)]


def test_absent_is_not_missing() -> None:
    heading = "Number of Episodes the Child has been Absent from their Placement in the last 12 months"
    assert columns_of("children_in_care", heading) == [("absent_episodes", 0)]
