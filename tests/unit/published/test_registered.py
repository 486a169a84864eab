"""Reading the tables of inspections."""

from datetime import date

from ilacs.framework.editions import edition_on
from ilacs.places.register import load_register
from ilacs.published.registered import ilacs_judgements, missing_judgements, read_ilacs, read_single_inspections
from ilacs.published.report import Window

ILACS = read_ilacs()
SINGLE = read_single_inspections()
BY_DAY = {(one.code, one.started_on): one for one in ILACS}


def test_judgements_are_those_of_ilacs_in_the_order_of_a_report() -> None:
    assert ilacs_judgements() == (
        "impact_of_leaders",
        "help_and_protection",
        "children_in_care",
        "care_leavers",
        "in_care_and_care_leavers",
        "overall_effectiveness",
    )


def test_every_inspection_is_of_an_authority_of_its_day() -> None:
    places = load_register()
    assert [one for one in (*ILACS, *SINGLE) if not places.by_code(one.code).existed_on(one.started_on)] == []


def test_no_inspection_ends_before_it_starts_or_after_it_is_published() -> None:
    assert [one for one in ILACS if not one.started_on <= one.ended_on < (one.published_on or date.min)] == []


def test_every_judgement_has_a_grade_or_a_reason_and_not_both() -> None:
    known = set(ilacs_judgements())
    assert [one for one in (*ILACS, *SINGLE) if {*one.judgements, *one.missing} != known] == []
    assert [one for one in (*ILACS, *SINGLE) if set(one.judgements) & set(one.missing)] == []


def test_every_grade_that_its_framework_asks_for_has_been_read() -> None:
    assert {reason for one in ILACS for reason in one.missing.values()} == {"not_in_framework"}


def test_before_2023_children_in_care_and_care_leavers_have_one_judgement() -> None:
    joint = {one.started_on for one in ILACS if "in_care_and_care_leavers" in one.judgements}
    apart = {one.started_on for one in ILACS if "care_leavers" in one.judgements}
    assert max(joint) == date(2022, 12, 5)
    assert min(apart) == date(2023, 1, 16)


def test_since_april_2026_there_is_no_overall_effectiveness() -> None:
    last = max(one.started_on for one in ILACS if "overall_effectiveness" in one.judgements)
    first = min(one.started_on for one in ILACS if "overall_effectiveness" not in one.judgements)
    assert (last, first) == (date(2026, 3, 16), date(2026, 4, 27))


def test_an_inspection_with_two_windows_ends_with_the_second() -> None:
    devon = BY_DAY["878", date(2024, 9, 30)]
    assert devon.windows[0] == Window(date(2024, 9, 30), date(2024, 10, 11))
    assert devon.ended_on == devon.windows[-1].end == date(2025, 1, 16)


def test_the_second_window_of_derbyshire_is_as_printed() -> None:
    assert BY_DAY["830", date(2019, 7, 8)].windows[1] == Window(date(2019, 8, 7), date(2019, 8, 8))


def test_a_last_day_that_was_worked_out_says_so() -> None:
    inferred = {one.code for one in ILACS if one.is_end_inferred}
    assert inferred == {"393", "807", "837", "846", "851", "888", "909", "928"}


def test_an_inspection_takes_the_edition_of_its_first_day() -> None:
    wolverhampton = BY_DAY["336", date(2026, 1, 26)]
    assert (wolverhampton.edition, wolverhampton.published_on) == ("2024-12", date(2026, 6, 18))


def test_single_inspections_have_no_grade_and_say_why() -> None:
    assert len(SINGLE) == 167
    assert {reason for one in SINGLE for reason in one.missing.values()} == {"unread"}
    assert [one for one in SINGLE if one.judgements] == []


def test_the_days_of_one_single_inspection_were_read_and_of_the_others_are_stand_ins() -> None:
    read = [one for one in SINGLE if not one.is_end_inferred]
    assert [(one.code, one.ended_on) for one in read] == [("371", date(2017, 11, 24))]


def test_a_judgement_of_the_framework_that_is_not_there_was_not_read() -> None:
    missing = missing_judgements({"impact_of_leaders": "good"}, edition_on(date(2026, 5, 1)))
    assert missing["care_leavers"] == "unread"
    assert missing["overall_effectiveness"] == "not_in_framework"


def test_before_there_was_a_framework_nothing_was_in_it() -> None:
    assert set(missing_judgements({}, edition_on(date(2010, 1, 1))).values()) == {"not_in_framework"}
