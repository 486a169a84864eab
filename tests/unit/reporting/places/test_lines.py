"""One line a place and indicator: its cells, its little drawing, its past."""

import re
from dataclasses import replace

from ilacs.reporting.places.entries import Asked
from ilacs.reporting.places.line_rows import RANKED, UNRANKED, line_cells
from ilacs.reporting.places.own_figures import OwnFigure, OwnFigures
from ilacs.reporting.places.past_rows import PAST_HEADINGS, past_rows
from ilacs.reporting.places.strip import WIDTH, strip
from tests.unit.reporting.publishing import (
    AGENCY,
    BRADFORD,
    CITY,
    LEEDS,
    PLANS,
    REFERRALS,
    YORK,
    Cell,
    entry,
    published,
    some,
)

TAGS = re.compile(r"<[^>]+>")


def cells(place: str, *, name: str = REFERRALS, has_own: bool = False, asked: Asked | None = None) -> list[str]:
    found = entry(place, some(name), name, asked)
    is_ranked = found.comparison.polarity != "neither"
    return [TAGS.sub("|", cell) for cell in line_cells(found, is_ranked=is_ranked, has_own=has_own)]


def test_there_is_a_cell_for_each_heading_and_for_the_place() -> None:
    assert len(cells(LEEDS)) == len(RANKED) + 1
    assert len(cells(LEEDS, name=PLANS)) == len(UNRANKED) + 1
    assert len(cells(LEEDS, has_own=True)) == len(RANKED) + 2


def test_the_figure_stands_with_its_interval() -> None:
    assert cells(LEEDS)[1] == "|14.0%||95%: 12.0% to 16.3%|"


def test_where_there_is_none_the_reason_and_the_last_figure_stand() -> None:
    assert cells(YORK)[1] == "not available (x)|last: 9.0%, Year ending 31 March 2024; not ranked|"
    assert cells(CITY)[1] == "no figure"


def test_the_rank_never_stands_without_its_denominator() -> None:
    assert cells(LEEDS)[3] == "2 of 12, shared with 1 other|141 not published|"


def test_the_period_is_told_under_the_name() -> None:
    assert cells(LEEDS)[0].startswith("|Re-referrals within 12 months||Year ending 31 March 2025||Many councils")


def test_what_a_rate_is_per_is_told_unless_its_name_says_it() -> None:
    assert cells(LEEDS, name=PLANS)[0] == "|Child protection plans per 10,000 children||31 March 2025|"


def test_the_neighbours_have_median_mean_number_and_rank() -> None:
    assert cells(LEEDS)[5] == "median 17.5%|mean 17.5%, n\u00a0=\u00a010||rank 2 of 11|"
    assert cells(LEEDS, name=PLANS)[3] == "median 17.5|mean 17.5, n\u00a0=\u00a010|"


def test_neighbours_without_a_figure_are_a_dash() -> None:
    found = entry(LEEDS, published({REFERRALS: {LEEDS: {"2025": 1.0}}}))
    assert list(line_cells(found, is_ranked=True, has_own=False))[5] == "–"


def test_own_figures_have_a_column_of_their_own() -> None:
    own = Asked(own=OwnFigures(None, {REFERRALS: OwnFigure("Re-referrals", 20.0, None, None)}))
    assert cells(LEEDS, has_own=True, asked=own)[2] == "|20.0%|"
    assert cells(LEEDS, has_own=True)[2] == "–"


def test_the_little_drawing_says_nothing_that_the_row_does_not() -> None:
    found = entry(LEEDS, some())
    drawn = strip(found.standing, found.comparison)
    assert 'aria-hidden="true"' in drawn
    assert drawn.count("<rect") == 4


def test_a_place_far_off_stays_inside_the_little_drawing() -> None:
    cells_: dict[str, dict[str, Cell]] = {str(code): {"2025": float(code - 300)} for code in range(301, 320)}
    found = entry(CITY, published({REFERRALS: {CITY: {"2025": 900.0}, **cells_}}))
    [place] = re.findall(r'<line x1="([\d.]+)"', strip(found.standing, found.comparison))
    assert float(place) <= WIDTH


def test_without_bands_there_is_no_little_drawing() -> None:
    found, plans = entry(YORK, some()), entry(LEEDS, some(PLANS), PLANS)
    assert strip(found.standing, found.comparison) == ""
    assert strip(plans.standing, plans.comparison) == ""


def test_quarters_of_one_value_are_no_drawing() -> None:
    found = entry(LEEDS, published({AGENCY: {LEEDS: {"2025": 1.0}, YORK: {"2025": 1.0}}}), AGENCY)
    assert strip(found.standing, found.comparison) == ""


def test_quarters_that_fall_together_are_drawn_over_the_whole() -> None:
    cells_: dict[str, dict[str, Cell]] = {str(code): {"2025": 5.0} for code in (302, 303, 304, 305, 306)}
    found = entry(LEEDS, published({REFERRALS: {LEEDS: {"2025": 9.0}, **cells_}}))
    assert strip(found.standing, found.comparison).count("<rect") == 4


def test_the_past_is_told_from_the_newest_with_rank_band_and_edition() -> None:
    rows = past_rows(entry(LEEDS, some()))
    assert [row[0] for row in rows] == [f"Year ending 31 March {year}" for year in (2025, 2024, 2023)]
    assert rows[1][1:3] == ("24.0%", "12 of 12; 141 not published")
    assert "2021)" in rows[1][4]
    assert {len(row) for row in rows} == {len(PAST_HEADINGS)}


def test_a_past_symbol_keeps_its_reason() -> None:
    assert past_rows(entry(BRADFORD, some()))[1][1:4] == ("not shown, to protect confidentiality (c)", "–", "–")


def test_periods_without_a_row_are_left_out() -> None:
    found = entry(LEEDS, some())
    [first, *rest] = found.past
    nothing = replace(first, standing=replace(first.standing, value=None, symbol=""))
    assert len(past_rows(replace(found, past=(nothing, *rest)))) == 2
