from ilacs.benchmarking.ranking_lait import rank_lait
from ilacs.benchmarking.ranking_sound import rank_sound
from ilacs.benchmarking.table import COLUMNS, table_rows
from tests.unit.benchmarking.made_up import LOW, NAME, in_2025

CELLS = in_2025({"202": 3, "206": "c", "909": 0, "835": "z", "970": 2, "986": 1})


def test_the_columns_are_those_promised() -> None:
    assert ",".join(COLUMNS) == (
        "measure_short,la_code,la_name,period,value,symbol,change,trend,rank,of,band,"
        "neighbour_mean,neighbour_median,neighbour_n,region_value,england_value"
    )


def test_a_row_says_how_a_place_stands() -> None:
    row = next(row for row in table_rows([rank_sound(CELLS, LOW)]) if row.la_code == "202")
    assert (row.measure_short, row.la_name, row.period, row.value, row.symbol) == (NAME, "Camden", "2025", 3, None)
    assert (row.rank, row.of, row.band, row.region_value, row.england_value) == (1, 1, "A", 1, 2)


def test_what_there_is_none_of_is_none() -> None:
    row = next(row for row in table_rows([rank_sound(CELLS, LOW)]) if row.la_code == "206")
    assert (row.value, row.symbol, row.trend, row.rank, row.of, row.band) == (None, "c", None, None, None, None)


def test_lait_rules_give_a_row_for_every_name() -> None:
    assert len(list(table_rows([rank_lait(CELLS, LOW)]))) == 158


def test_sound_rules_give_an_abolished_place_a_row_only_with_a_figure() -> None:
    codes = {row.la_code: row for row in table_rows([rank_sound(CELLS, LOW)])}
    assert len(codes) == 154
    assert (codes["909"].rank, codes["909"].band, "835" in codes) == (None, None, False)
