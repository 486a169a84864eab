"""Lines over the periods."""

from collections.abc import Mapping
from typing import cast

from ilacs.reporting.charts.of_places import specify
from ilacs.reporting.charts.of_places.over_time import MEDIAN, over_time
from ilacs.reporting.published_words import load_words
from tests.unit.reporting.publishing import (
    BRADFORD,
    ENGLAND,
    LEEDS,
    REFERRALS,
    SCHOOL,
    YORK,
    Cell,
    published,
    some,
    subject,
)

Value = Mapping[str, object]


def values(place: str = LEEDS, cells: Mapping[str, Mapping[str, Cell]] | None = None) -> list[Value]:
    figures = published({REFERRALS: cells}) if cells else some()
    made = over_time(subject(place, figures)).specification
    return cast(list[Value], cast(Mapping[str, object], made["data"])["values"])


def line(name: str, found: list[Value]) -> list[object]:
    return [one["y"] for one in found if one["is"] == name]


def test_there_is_a_line_for_the_place_its_neighbours_england_and_its_region() -> None:
    found = values()
    assert line("Leeds", found) == [20.0, 24.0, 14.0]
    assert line("England", found) == [21.0, 22.0, 22.5]
    assert line("Yorkshire and the Humber", found) == [19.0, 20.0, 21.0]
    assert len(line(MEDIAN, found)) == 3


def test_where_a_symbol_stands_the_line_has_a_gap() -> None:
    assert line("Bradford", values(BRADFORD)) == [30.0, None, 31.0]


def test_a_year_that_was_not_published_is_a_gap_as_well() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {LEEDS: {"2015": 1.0, "2017": 3.0}}
    assert line("Leeds", values(cells=cells)) == [1.0, None, 3.0]


def test_years_of_covid_without_any_figure_are_said_and_dashed() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {
        place: {"2019": 1.0, "2020": "x", "2021": "x", "2022": 2.0} for place in (LEEDS, ENGLAND)
    }
    made = over_time(subject(LEEDS, published({REFERRALS: cells})))
    assert made.note == load_words().covid.format(years="2020 and 2021")
    layers = cast(list[Mapping[str, object]], made.specification["layer"])
    gaps = cast(Mapping[str, list[Value]], layers[-1]["data"])["values"]
    assert [(one["x"], one["x2"]) for one in gaps] == [(2019, 2022), (2019, 2022)]


def test_a_line_that_begins_after_a_gap_has_no_dashes_to_it() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {ENGLAND: {"2019": 1.0, "2020": "x", "2021": 2.0}, LEEDS: {"2021": 2.0}}
    made = over_time(subject(LEEDS, published({REFERRALS: cells})))
    layers = cast(list[Mapping[str, object]], made.specification["layer"])
    gaps = cast(Mapping[str, list[Value]], layers[-1]["data"])["values"]
    assert [one["is"] for one in gaps] == ["England"]


def test_other_years_without_figures_are_not_put_down_to_covid() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {LEEDS: {"2015": 1.0, "2017": 3.0}}
    assert over_time(subject(LEEDS, published({REFERRALS: cells}))).note == ""


def test_the_title_does_not_pass_an_old_figure_off_as_the_latest() -> None:
    made = over_time(subject(YORK, some()))
    assert made.title == (
        "Re-referrals within 12 months: York, Year ending 31 March 2025: not available (x); "
        "last figure 9.0%, Year ending 31 March 2024"
    )


def test_a_place_that_never_had_a_figure_says_so() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {LEEDS: {"2025": "x"}, YORK: {"2025": 1.0}}
    made = over_time(subject(LEEDS, published({REFERRALS: cells})))
    assert made.title.endswith("Leeds has no figure in any period")


def test_the_title_says_the_change() -> None:
    assert over_time(subject(LEEDS, some())).title == (
        "Re-referrals within 12 months: Leeds 14.0%, Year ending 31 March 2025 "
        "(down 10.0 points, better since the year before)"
    )


def test_the_first_figure_has_no_change() -> None:
    made = over_time(subject(LEEDS, published({REFERRALS: {LEEDS: {"2025": 1.0}}})))
    assert made.title.endswith("Leeds 1.0%, Year ending 31 March 2025")


def test_the_description_counts_periods_without_a_figure() -> None:
    described = over_time(subject(BRADFORD, some())).describes
    assert "Bradford: 30.0% in 2023 to 31.0% in 2025, with 1 of 3 periods without a figure" in described


def test_the_table_says_why_there_is_no_figure() -> None:
    rows = over_time(subject(BRADFORD, some())).table.rows
    assert [row[:2] for row in rows] == [
        ("Year ending 31 March 2025", "31.0%"),
        ("Year ending 31 March 2024", "not shown, to protect confidentiality (c)"),
        ("Year ending 31 March 2023", "30.0%"),
    ]


def test_a_year_without_a_row_has_no_figure_in_the_table() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {LEEDS: {"2024": 1.0}, YORK: {"2024": 1.0, "2025": 2.0}}
    assert over_time(subject(LEEDS, published({REFERRALS: cells}))).table.rows[0][1] == "no figure"


def test_the_years_are_told_what_they_are() -> None:
    made = over_time(subject(LEEDS, some(SCHOOL), SCHOOL)).specification
    axis = cast(Mapping[str, Mapping[str, Mapping[str, object]]], made["encoding"])["x"]["axis"]
    assert axis["title"] == "Years ending 31 March"
    assert axis["values"] == [2023, 2024, 2025]


def test_of_many_years_every_second_is_written() -> None:
    cells: Mapping[str, Mapping[str, Cell]] = {LEEDS: {str(year): 1.0 for year in range(2013, 2026)}}
    made = over_time(subject(LEEDS, published({REFERRALS: cells}))).specification
    axis = cast(Mapping[str, Mapping[str, Mapping[str, object]]], made["encoding"])["x"]["axis"]
    assert axis["values"] == [2013, 2015, 2017, 2019, 2021, 2023, 2025]


def test_the_axis_may_begin_with_the_range() -> None:
    def low(axis: str) -> object:
        made = specify("line", subject(LEEDS, some()), axis).specification
        scale = cast(Mapping[str, Mapping[str, Mapping[str, list[object]]]], made["encoding"])["y"]["scale"]
        return scale["domain"][0]

    assert (low("zero"), low("range")) == (0, 12.5)
