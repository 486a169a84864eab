"""Profiles and comparisons as workbooks."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from ilacs.benchmarking.store import PublishedFigures
from ilacs.reporting.places.comparing_places import PlacesCompared
from ilacs.reporting.places.council import CouncilProfile
from ilacs.reporting.places.entries import Asked
from ilacs.reporting.places.workbook import write_comparison, write_profile

Sheets = dict[str, list[tuple[object, ...]]]


def read(path: Path) -> Sheets:
    book = openpyxl.load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


@pytest.fixture(scope="module")
def sheets(leeds: CouncilProfile, tmp_path_factory: pytest.TempPathFactory) -> Sheets:
    path = tmp_path_factory.mktemp("profile") / "leeds.xlsx"
    write_profile(path, leeds)
    return read(path)


def test_there_is_a_sheet_for_each_area_and_for_notes(sheets: Sheets) -> None:
    assert list(sheets) == ["Inspections", "Help and protection", "Past periods", "Notes"]


def test_numbers_are_numbers_and_blanks_are_blank(sheets: Sheets) -> None:
    [headings, first, *_] = sheets["Help and protection"]
    row = dict(zip(headings, first, strict=True))
    assert (row["Value"], row["Rank"], row["Of"], row["Ours not published"]) == (14, 2, 12, 20)


def test_the_inspections_are_told_the_newest_first(sheets: Sheets) -> None:
    assert sheets["Inspections"][1][:3] == ("30 June 2025 to 4 July 2025", "Short inspection", "Outstanding")


def test_past_periods_are_told(sheets: Sheets) -> None:
    assert len(sheets["Past periods"]) == 1 + 2 * 3


def test_the_notes_say_what_symbols_mean_and_where_figures_come_from(sheets: Sheets) -> None:
    notes = "\n".join(str(row[0]) for row in sheets["Notes"])
    assert "Symbol low: rounds to 0, and is not 0." in notes
    assert "made_up.csv" in notes
    assert "Ours as at 2 November 2026." in notes
    assert "Open Government Licence" in notes


def test_without_own_figures_the_notes_say_nothing_of_them(leeds: CouncilProfile, tmp_path: Path) -> None:
    write_profile(tmp_path / "plain.xlsx", replace(leeds, asked=Asked()))
    assert "Ours" not in "\n".join(str(row[0]) for row in read(tmp_path / "plain.xlsx")["Notes"])


def test_a_workbook_written_twice_is_the_same(leeds: CouncilProfile, tmp_path: Path) -> None:
    write_profile(tmp_path / "one.xlsx", leeds)
    write_profile(tmp_path / "two.xlsx", leeds)
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_comparison_has_all_places_on_a_sheet_for_each_indicator(
    compared: PlacesCompared, figures: PublishedFigures, tmp_path: Path
) -> None:
    write_comparison(tmp_path / "compared.xlsx", compared, figures)
    sheets = read(tmp_path / "compared.xlsx")
    assert list(sheets) == [
        "Re-referrals within 12 months",
        "Child protection plans per 10,0",
        "Past periods",
        "Notes",
    ]
    assert len(sheets["Re-referrals within 12 months"]) == 154
