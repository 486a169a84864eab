import csv
import io
import json

import pytest

from ilacs.reporting.data_report.figure_files import HEADINGS, figures_csv, figures_json
from tests.unit.reporting.building import issue
from tests.unit.reporting.data_report.building import measured, pages


@pytest.fixture(scope="module")
def whole() -> dict[str, list[dict[str, object]]]:
    found = json.loads(figures_json(measured().checked.result, pages(issue(rows=(2, 3)))))
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def lines() -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(figures_csv(pages(issue(rows=(2, 3)))))))


def test_json_says_of_what_it_is(whole: dict[str, object]) -> None:
    assert (whole["edition"], whole["as_at"], whole["lists"]) == ("2023", "2026-11-02", {"contacts": {"rows": 1}})


def test_json_has_every_figure_with_what_it_is_made_of(whole: dict[str, list[dict[str, object]]]) -> None:
    share = whole["figures"][1]
    numbers = [share[name] for name in ("count", "numerator", "denominator", "unknown", "share")]
    assert numbers == [200, 50, 200, 20, 0.25]
    assert (share["measure"], share["polarity"], share["informs"]) == (
        "contacts.repeat_contacts",
        "low is good",
        ["HP05"],
    )


def test_json_says_what_weakens(whole: dict[str, list[dict[str, object]]]) -> None:
    by = [{"says": "The dates cannot be right.", "list": "contacts", "rows": 2}]
    assert whole["figures"][0]["weakened"] == {"rows": 2, "by": by}


def test_json_has_the_lines_of_a_breakdown_the_blank_as_null(whole: dict[str, list[dict[str, object]]]) -> None:
    lines = whole["figures"][4]["lines"]
    assert lines == [
        {"labels": ["Male"], "count": 60, "share": 0.6},
        {"labels": [None], "count": 40, "share": 0.4},
    ]


def test_json_says_why_there_is_no_figure(whole: dict[str, list[dict[str, object]]]) -> None:
    assert (whole["figures"][7]["why"], "count" in whole["figures"][7]) == ("No moon was given.", False)


def test_csv_has_a_line_for_each_figure_and_each_of_its_lines(lines: list[dict[str, str]]) -> None:
    assert list(lines[0]) == list(HEADINGS)
    assert len(lines) == 9 + 2 + 3 + 1


def test_csv_names_what_is_blank(lines: list[dict[str, str]]) -> None:
    of_both = [line for line in lines if line["measure"] == "contacts.contacts_by_age" and line["label"]]
    assert [(line["label"], line["second_label"], line["count"]) for line in of_both] == [
        ("Unborn", "Male", "10"),
        ("5", "Female", "60"),
        ("5", "Blank or unusable", "30"),
    ]


def test_csv_has_shares_of_what_they_are_shares_of(lines: list[dict[str, str]]) -> None:
    (male,) = [line for line in lines if line["measure"] == "contacts.repeats_by_gender" and line["label"]]
    assert [male[name] for name in ("numerator", "denominator", "unknown", "share")] == ["20", "45", "5", "0.444444"]


def test_csv_leaves_out_what_there_is_not(lines: list[dict[str, str]]) -> None:
    (none,) = [line for line in lines if line["why"]]
    assert (none["count"], none["mean"], none["why"]) == ("", "", "No moon was given.")
