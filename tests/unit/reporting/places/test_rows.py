"""Rows for programs: CSV and JSON."""

import csv
import io
import json
from dataclasses import replace

from ilacs.benchmarking.store import PublishedFigures
from ilacs.places.register import load_register
from ilacs.reporting.places.comparing_places import PlacesCompared, all_rows, compared_json, marks_of
from ilacs.reporting.places.council import CouncilProfile
from ilacs.reporting.places.rows import entry_row, profile_json, rows_csv
from tests.unit.reporting.publishing import BRADFORD, CUMBRIA, LEEDS, REFERRALS, SUNDERLAND, YORK, entry, some


def test_a_row_holds_the_numbers_as_they_are() -> None:
    row = entry_row(entry(LEEDS, some()))
    assert (row["value"], row["rank"], row["of"], row["not_published"]) == (14.0, 2, 12, 141)
    assert (row["change"], row["verdict"], row["neighbour_n"], row["neighbour_rank"]) == (-10.0, "better", 10, 2)


def test_a_symbol_is_kept_beside_a_blank_value() -> None:
    row = entry_row(entry(YORK, some()))
    assert (row["value"], row["symbol"], row["rank"], row["fallback_value"]) == (None, "x", None, 9.0)


def test_csv_has_a_cell_for_each_heading_and_no_formulas() -> None:
    text = rows_csv([{"place": "=1+1", "value": 1.5, "of": 3, "symbol": None}])
    assert list(csv.reader(io.StringIO(text))) == [["place", "value", "of", "symbol"], ["'=1+1", "1.5", "3", ""]]


def test_a_profile_holds_inspections_indicators_and_their_past(leeds: CouncilProfile) -> None:
    found = json.loads(profile_json(leeds))
    assert (found["place"], found["ours_as_at"], found["release"]) == ("383", "2026-11-02", "2025")
    assert found["inspections"][-1]["judgements"]["overall_effectiveness"] == "outstanding"
    assert found["next_inspection"]["from_on"] < found["next_inspection"]["until"]
    assert [one["period"] for one in found["indicators"][0]["past"]] == ["2023", "2024", "2025"]
    assert found["indicators"][0]["ours_not_published"] == 20.0


def test_a_profile_without_a_next_inspection_holds_none(leeds: CouncilProfile) -> None:
    assert json.loads(profile_json(replace(leeds, next_window=None)))["next_inspection"] is None


def test_all_places_are_told_those_asked_for_first(compared: PlacesCompared, figures: PublishedFigures) -> None:
    rows = [row for row in all_rows(compared, figures) if row["indicator"] == REFERRALS]
    assert [row["place"] for row in rows[:2]] == [LEEDS, YORK]
    assert len(rows) == 153


def test_a_place_asked_for_of_which_nothing_is_held_has_no_row(
    compared: PlacesCompared, figures: PublishedFigures
) -> None:
    gone = replace(compared, authorities=(load_register().by_code(CUMBRIA),))
    assert CUMBRIA not in {row["place"] for row in all_rows(gone, figures)}


def test_marks_say_why_a_place_stands_out(compared: PlacesCompared) -> None:
    assert marks_of(YORK, compared) == ("asked for", "Near")
    assert marks_of(BRADFORD, compared) == ("Near",)
    assert marks_of(SUNDERLAND, compared) in ((), ("neighbour of Leeds",))


def test_a_comparison_holds_groups_and_bands(compared: PlacesCompared, figures: PublishedFigures) -> None:
    found = json.loads(compared_json(compared, figures))
    assert found["groups"] == {"Near": [BRADFORD, YORK]}
    first = found["indicators"][0]
    assert first["in_groups"][0] == {
        "group": "Near",
        "place": LEEDS,
        "rank": 1,
        "of": 2,
        "not_published": 1,
        "mean_of_others": 31.0,
        "median_of_others": 31.0,
        "n": 1,
    }
    assert [one["band"] for one in first["bands"]] == ["A", "B", "C", "D"]
    assert found["indicators"][1]["bands"] == []
