from datetime import date

from ilacs.places import Authority, load_register
from ilacs.published.register import load_inspections
from ilacs.published.searching.passages import Part, ReportSummary, Theme
from ilacs.web.councils.presenters import inspections

REGISTER, DAY = load_inspections(), date(2026, 9, 1)
LEEDS, CUMBRIA, CUMBERLAND = (load_register().by_code(code) for code in ("383", "909", "942"))
STEPS = inspections.steps_of(LEEDS, REGISTER)


def report(sha256: str, ended_on: date, *topics: str) -> ReportSummary:
    return ReportSummary(
        sha256=sha256,
        title="Leeds",
        code="383",
        authority="Leeds",
        region="",
        kind_of_authority="",
        family="ilacs",
        report_type="short",
        edition="2023",
        started_on=ended_on,
        ended_on=ended_on,
        published_on=ended_on,
        judgements={},
        is_run_by_trust=False,
        themes=tuple(Theme(Part.IMPROVEMENT, f"The {topic}.", (), (topic,)) for topic in topics),
    )


def rows_of(authority: Authority) -> list[list[str]]:
    table = inspections.history_table(inspections.steps_of(authority, REGISTER))
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_newest_inspection_comes_first() -> None:
    assert [row[0] for row in rows_of(LEEDS)] == [
        "Short inspection",
        "Standard inspection",
        "Short inspection",
        "Single inspection (before 2018)",
    ]


def test_a_judgement_that_there_was_not_is_said_to_be_none_of_the_framework() -> None:
    newest, before, *_ = rows_of(LEEDS)
    assert newest[1:7] == ["Outstanding", "Good", "Outstanding", "Outstanding", "not judged then", "Outstanding"]
    assert before[3:6] == ["not judged then", "not judged then", "Outstanding"]


def test_a_report_that_nobody_read_is_said_to_be_unread() -> None:
    assert set(rows_of(LEEDS)[-1][1:7]) == {"grade not read"}


def test_days_publication_and_direction_stand_beside() -> None:
    first = inspections.history_table(STEPS).rows[0].cells
    assert first[0].note == "30 June 2025 to 4 July 2025; overall grade as before"
    assert first[-1].text == "Ofsted's report, published 12 August 2025"
    assert first[-1].href.startswith("https://files.ofsted.gov.uk/")


def test_days_that_were_not_read_are_not_made_up() -> None:
    assert inspections.days_words(STEPS[0].inspection) == "days on site not read"


def test_a_last_day_that_was_inferred_says_so() -> None:
    inferred = next(one for one in REGISTER.inspections if one.is_end_inferred and one.started_on != one.published_on)
    assert inspections.days_words(inferred).endswith("(last day inferred)")


def test_reasons_for_no_grade_are_explained_where_they_occur() -> None:
    assert [word for word, _ in inspections.why_missing(STEPS)] == ["not judged then", "grade not read"]
    assert inspections.why_missing(()) == []


def test_the_last_inspection_is_told_by_its_own_edition() -> None:
    last = inspections.latest(STEPS)
    assert last is not None
    assert [name for name, _ in inspections.grades_of(last)][-1] == "Overall effectiveness"
    assert inspections.headline(last) == "Short inspection, 30 June 2025 to 4 July 2025"


def test_without_a_grade_there_is_no_last_inspection() -> None:
    assert inspections.latest(STEPS[:1]) is None


def test_the_next_is_a_likelihood_with_its_source() -> None:
    found = inspections.next_words(LEEDS, REGISTER, DAY)
    assert found is not None
    assert found.window == "14 August 2028 to 18 September 2030"
    assert found.likely.startswith("80% likely to begin in that time")
    assert found.basis.startswith("Worked out from ")
    assert "24 short, 1 standard" in found.basis
    assert found.says.startswith("A likelihood, not a date")


def test_a_window_that_has_passed_is_said_to_have_passed() -> None:
    found = inspections.next_words(LEEDS, REGISTER, date(2035, 1, 1))
    assert found is not None
    assert "That window has passed." in found.likely


def test_nothing_follows_for_a_council_that_is_no_more() -> None:
    assert inspections.next_words(CUMBRIA, REGISTER, DAY) is None


def test_areas_for_improvement_are_told_as_new_or_as_coming_again() -> None:
    reports = [report("a", date(2022, 1, 1), "drift", "housing"), report("b", date(2025, 1, 1), "drift", "records")]
    found = inspections.followed(LEEDS, reports)
    assert found is not None
    assert [(one.text, one.came_back) for one in inspections.themes(found)] == [
        ("The drift.", True),
        ("The records.", False),
    ]
    assert [one.text for one in found.gone] == ["The housing."]


def test_one_report_alone_follows_nothing() -> None:
    assert inspections.followed(LEEDS, [report("a", date(2022, 1, 1))]) is None


def test_inspections_as_data_keep_the_reasons() -> None:
    newest = inspections.record(STEPS)[-1]
    assert newest["missing"] == {"in_care_and_care_leavers": "not_in_framework"}
    sheet = inspections.sheet(STEPS)
    assert dict(zip(sheet.headings, sheet.rows[-1], strict=True))["in_care_and_care_leavers"] == "not_in_framework"


def test_a_council_without_inspections_has_no_rows() -> None:
    poole = load_register().find("Poole")
    assert inspections.steps_of(poole, REGISTER) == ()
    assert inspections.sheet(()).rows == ()
