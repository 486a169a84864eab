"""Reading files of Explore Education Statistics."""

from pathlib import Path

import pytest

from ilacs.benchmarking.figures import Figure
from ilacs.benchmarking.reading import Reading, UnreadableFigures
from ilacs.benchmarking.reading_ees import read_ees
from tests.unit.benchmarking.tidy_files import COLUMNS, ENGLAND, JOINT, LEEDS, YORK, plans, written

POPULATION = {("383", "2024"): 10_000.0}


def read(path: Path) -> Reading:
    return read_ees(path, population=POPULATION)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "d3.csv"


def figure(reading: Reading, indicator: str, place: str = "383") -> Figure:
    [found] = [one for one in reading.columns[indicator].figures() if one.place == place]
    return found


def test_a_share_keeps_the_counts_behind_it(path: Path) -> None:
    found = figure(read(plans(path, {LEEDS: "400,100,25.0"})), "PrevRegCPR")
    assert found == Figure("PrevRegCPR", "383", "2025", 25.0, "", "ees/d3_cpps_subsequent_plan", 100.0, 400.0)


def test_a_symbol_is_kept_cell_by_cell(path: Path) -> None:
    reading = read(plans(path, {LEEDS: "400,c,c", YORK: "u,low,k"}))
    assert figure(reading, "CPP_Abuse").value == 400
    assert [figure(reading, "PrevRegCPR", place).symbol for place in ("383", "816")] == ["c", "k"]


def test_a_rate_is_worked_out_with_its_count_and_children(path: Path) -> None:
    found = figure(read(plans(path, {LEEDS: "45,1,1"})), "CPP_Abuse_Rate")
    assert (found.value, found.numerator, found.denominator) == (45.0, 45.0, 10_000.0)


def test_a_rate_of_a_symbol_is_the_symbol(path: Path) -> None:
    found = figure(read(plans(path, {LEEDS: "c,1,1"})), "CPP_Abuse_Rate")
    assert (found.value, found.symbol) == (None, "c")


def test_a_rate_without_children_to_set_it_against_is_not_available(path: Path) -> None:
    found = figure(read(plans(path, {YORK: "45,1,1"})), "CPP_Abuse_Rate", "816")
    assert (found.value, found.symbol, found.numerator) == (None, "x", 45.0)


def test_a_joint_return_is_one_figure(path: Path) -> None:
    assert figure(read(plans(path, {JOINT: "5,1,20"})), "PrevRegCPR", "940 / 941").value == 20


def test_columns_may_stand_in_any_order(path: Path) -> None:
    plans(path, {LEEDS: "400,100,25.0"})
    lines = [",".join(reversed(line.split(","))) for line in path.read_text(encoding="utf-8").splitlines()]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert figure(read(path), "PrevRegCPR").value == 25


def test_a_long_file_is_read_by_its_filters(path: Path) -> None:
    columns = ("cla_group", "placement_stability", "children_count", "children_percent")
    groups = ("With 3 or more placements during the year,30,10", "Total children,300,100")
    written(path, [f"2025,{LEEDS},CLA on 31 March,{said}" for said in groups], columns=columns)
    found = figure(read(path), "LACStable_2016on")
    assert (found.value, found.numerator, found.denominator) == (10.0, 30.0, 300.0)


def test_a_group_without_its_whole_has_no_denominator(path: Path) -> None:
    columns = ("cla_group", "placement_stability", "children_count", "children_percent")
    written(path, [f"2025,{LEEDS},CLA on 31 March,With 3 or more placements during the year,30,10"], columns=columns)
    assert figure(read(path), "LACStable_2016on").denominator is None


def test_the_origin_says_which_file_and_release(path: Path) -> None:
    origin = read(plans(path, {LEEDS: "1,1,1"})).origin
    assert (origin.name, origin.file, origin.release) == ("ees/d3_cpps_subsequent_plan", "d3.csv", "2025")
    assert (origin.publisher, origin.title[:16]) == ("Department for Education", "Children in need")


def test_a_cell_that_is_neither_number_nor_symbol_is_left_out_and_told(path: Path) -> None:
    reading = read(plans(path, {LEEDS: "400,100,25%", ENGLAND: "9,9,9"}))
    assert [one.place for one in reading.columns["PrevRegCPR"].figures()] == ["970"]
    assert "In column CPP_subsequent_percent, '25%' is neither a number nor a known symbol. (line 2)" in map(
        str, reading.refusals
    )


def test_a_row_that_is_there_twice_counts_once_and_is_told(path: Path) -> None:
    reading = read(written(path, [f"2025,{LEEDS},400,100,25"] * 2))
    assert len(reading.columns["PrevRegCPR"]) == 1
    assert "word for word, were counted once. (line 3)" in str(reading.refusals[0])


def test_two_different_rows_for_one_place_and_period_are_refused(path: Path) -> None:
    written(path, [f"2025,{LEEDS},400,100,25", f"2025,{LEEDS},400,101,25"])
    with pytest.raises(
        UnreadableFigures, match="two different rows for the same place, period and group: lines 2 and 3"
    ):
        read(path)


def test_a_file_of_no_place_that_is_compared_is_refused(path: Path) -> None:
    with pytest.raises(UnreadableFigures, match="has no row of England, a region or a local authority"):
        read(plans(path, {LEEDS.replace("Local authority", "School"): "1,1,1"}))


def test_a_cut_off_file_is_refused_whole(path: Path) -> None:
    whole = plans(path, {LEEDS: "400,100,25.0", YORK: "40,10,25.0"}).read_text(encoding="utf-8")
    path.write_text(whole[: -len("0,10,25.0\n") - 1], encoding="utf-8")
    with pytest.raises(UnreadableFigures, match="Nothing was loaded"):
        read(path)


def test_no_region_column_is_needed_where_no_row_is_of_one(path: Path) -> None:
    columns = [name for name in COLUMNS.split(",") if not name.startswith("region")]
    cells = "2025,Reporting year,National,E92000001,England,,,,400,100,25"
    path.write_text(
        ",".join([*columns, "CPP_start,CPP_subsequent,CPP_subsequent_percent"]) + "\n" + cells, encoding="utf-8"
    )
    assert figure(read(path), "PrevRegCPR", "970").value == 25


def test_a_file_whose_councils_are_all_unknown_is_refused(path: Path) -> None:
    with pytest.raises(UnreadableFigures, match=r"no row of a local authority that can be used\. Rows of the level LA"):
        read(plans(path, {ENGLAND: "9,9,9", LEEDS.replace("Local authority", "LA"): "1,1,1"}))


def test_a_row_of_no_period_is_left_out_and_told(path: Path) -> None:
    reading = read(written(path, [f"2025,{LEEDS},400,100,25", f"unknown,{LEEDS},400,100,25"]))
    assert [one.period for one in reading.columns["PrevRegCPR"].figures()] == ["2025"]
    assert reading.origin.release == "2025"
    assert "unknown is no period" in str(reading.refusals[0])


def test_a_column_of_something_else_is_refused(path: Path) -> None:
    with pytest.raises(
        UnreadableFigures, match=r"CPP_subsequent_percent of d3\.csv has neither numbers nor known symbols"
    ):
        read(plans(path, {LEEDS: "400,100,many", ENGLAND: "9,9,"}))
