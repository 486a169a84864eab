"""The register of inspections agrees with Ofsted's own statistics, where these lie beside the repository."""

import csv
from datetime import date
from pathlib import Path

import pytest

from ilacs.framework.editions import load_scale
from ilacs.places.register import load_register
from ilacs.published.inspection import Inspection
from ilacs.published.outcomes import outcomes_as_at
from ilacs.published.reading import read_report
from ilacs.published.register import load_inspections
from ilacs.published.registering import inspection_of
from tests.conftest import SHARED

REGISTER = load_inspections()
HISTORY = "ofsted_ilacs_history_2018-2025.csv"
LATEST = "ofsted_la_latest_judgements_2025-03-31.csv"
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    path: Path = SHARED / "data" / "reports" / name
    if not path.exists():
        pytest.skip("the folder of real public files is not beside this repository")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def code(row: Row) -> str:
    return load_register().find(row["Local authority area code"]).code


def printed(inspection: Inspection) -> dict[str, str]:
    """Its grades in Ofsted's words; the joint judgement stands under children in care there."""
    words, judgements = load_scale(), dict(inspection.judgements)
    if joint := judgements.pop("in_care_and_care_leavers", ""):
        judgements["children_in_care"] = joint
    return {words.judgements[name]: words.grades[grade] for name, grade in judgements.items()}


def grades(row: Row) -> dict[str, str]:
    return {name: row[name] for name in load_scale().judgements.values() if row.get(name)}


def test_every_inspection_of_the_statistics_is_in_the_register_with_the_same_grades() -> None:
    held = {(one.code, one.started_on): printed(one) for one in REGISTER.inspections}
    wanted = {(code(row), date.fromisoformat(row["Inspection date"])): grades(row) for row in rows(HISTORY)}
    assert len(wanted) == 271
    assert {key: held.get(key) for key in wanted} == wanted


def test_types_and_days_of_publication_are_those_of_the_statistics() -> None:
    held = {(one.code, one.started_on.isoformat()): one for one in REGISTER.inspections}
    found = [(row, held[code(row), row["Inspection date"]]) for row in rows(HISTORY)]
    assert [row for row, one in found if f"{one.published_on}" != row["Publication date"]] == []
    assert [row for row, one in found if f"ILACS {one.kind.title()} Inspection" != row["Inspection type"]] == []


def test_what_is_said_to_come_from_the_statistics_does() -> None:
    wanted = {(code(row), row["Inspection date"]) for row in rows(HISTORY)}
    stated = {(one.code, one.started_on.isoformat()) for one in REGISTER.inspections if one.origin == "statistics"}
    assert stated == wanted


def held_in_march_2025(published_by: date | None) -> dict[str, dict[str, str]]:
    known = outcomes_as_at(date(2025, 3, 31), REGISTER, published_by=published_by)
    return {result.authority.code: printed(result.inspection) for result in known.results}


def test_the_outcomes_of_march_2025_are_the_latest_judgements_of_the_statistics() -> None:
    """With the reports that were out by the end of June; the last that Ofsted counted came out in the middle of May."""
    assert held_in_march_2025(date(2025, 6, 30)) == {code(row): grades(row) for row in rows(LATEST)}


def test_of_march_2025_the_statistics_leave_one_report_out_that_came_late() -> None:
    """Wakefield's inspection ended on 28 March; its report came out on 18 July 2025."""
    wanted = {code(row): grades(row) for row in rows(LATEST)}
    assert [place for place, held in held_in_march_2025(None).items() if held != wanted[place]] == ["384"]


def test_regions_are_those_of_the_statistics() -> None:
    wanted = {code(row): row["Ofsted region"] for row in rows(LATEST)}
    assert {place: load_register().by_code(place).ofsted_region for place in wanted} == wanted


def test_the_report_of_a_single_inspection_gives_the_register_the_grade_that_it_lacks() -> None:
    path = SHARED / "data" / "reports" / "SIF_2014-04-22_hampshire.pdf"
    if not path.exists():
        pytest.skip("the folder of real public files is not beside this repository")
    inspection = inspection_of(read_report(path))
    assert inspection
    before, after = (outcomes_as_at(date(2016, 3, 31), one) for one in (REGISTER, REGISTER.with_added([inspection])))
    assert before.n == 0
    assert [result.authority.name for result in after.results] == ["Hampshire"]
    assert after.profile["overall_effectiveness"]["good"] == 1


def test_reports_that_were_read_say_what_the_register_says() -> None:
    paths = sorted((SHARED / "data" / "reports").glob("ILACS_*.pdf"))
    if not paths:
        pytest.skip("the folder of real public files is not beside this repository")
    read = [one for one in map(inspection_of, map(read_report, paths)) if one]
    held = {(one.code, one.started_on): one for one in REGISTER.inspections}
    assert len(read) == len(paths)
    assert [held[one.code, one.started_on].judgements for one in read] == [one.judgements for one in read]
    assert [held[one.code, one.started_on].ended_on for one in read] == [one.ended_on for one in read]
