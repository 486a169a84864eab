"""A comparison for other programs."""

import csv
import io
import json

from ilacs.reporting.over_time.comparison_files import Located, comparison_csv, comparison_json
from tests.unit.reporting.over_time.building import SECRET, comparison, tables

BARE, FULL = (Located.of(*tables(), with_values=asked) for asked in (False, True))


def lines(located: Located, part: str) -> list[dict[str, str]]:
    read = csv.DictReader(io.StringIO(comparison_csv(comparison(), located)))
    return [line for line in read if line["part"] == part]


def test_no_value_is_written_unless_somebody_asks() -> None:
    text = comparison_csv(comparison(), BARE) + comparison_json(comparison(), BARE)
    assert not any(value in text for value in (SECRET, "Female", "W2", "<D>"))
    assert "child_id" not in text


def test_values_are_written_when_somebody_asks() -> None:
    corrected = [line for line in lines(FULL, "cell") if line["what"] == "corrected"]
    assert [(line["before"], line["after"], line["child_id"]) for line in corrected] == [("Male", "Female", SECRET)]


def test_a_changed_cell_is_named_as_the_spreadsheet_names_it() -> None:
    (cell,) = [line for line in lines(BARE, "cell") if line["name"] == "gender"]
    assert (cell["row_before"], cell["row"], cell["cell"]) == ("2", "2", "E2")


def test_rows_that_came_left_and_ended_are_told() -> None:
    told = [(line["what"], line["why"], line["row_before"], line["row"]) for line in lines(BARE, "row")]
    assert told == [
        ("arrived", "began_since", "", "4"),
        ("left", "unexplained", "3", ""),
        ("ended", "", "", "3"),
    ]


def test_issues_are_told_row_by_row_with_what_became_of_them() -> None:
    told = [(line["name"], line["what"], line["row"] or line["row_before"]) for line in lines(BARE, "issue")]
    about_rows = [("new", "came", "4"), ("old", "fixed", "2"), ("old", "left", "3")]
    assert [one for one in told if one[2]] == about_rows
    assert [one for one in told if not one[2]] == [("rule", "introduced", "")] * 2


def test_figures_are_told_with_their_lines() -> None:
    share, whole, *parts = lines(BARE, "figure")
    assert (share["before"], share["after"], share["direction"]) == ("0.9", "0.6", "worse")
    assert "more than chance" in share["chance"]
    assert [whole["before"], *(line["what"] for line in parts)] == ["10", "Neglect", "Not known"]


def test_json_holds_the_same_under_each_part() -> None:
    whole = json.loads(comparison_json(comparison(), BARE))
    assert whole["lists"]["child_protection"]["in_both"] == 2
    assert whole["children"] == {"old": 3, "new": 3, "both": 2}
    assert {part: len(whole[part]) for part in ("rows", "cells", "issues", "figures", "children_moved")} == {
        "rows": 3,
        "cells": 3,
        "issues": 5,
        "figures": 4,
        "children_moved": 3,
    }
