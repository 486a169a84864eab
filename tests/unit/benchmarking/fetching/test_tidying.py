"""Rows of the API as the tidy CSV that the department publishes."""

import csv
import io
from dataclasses import replace

import pytest

from ilacs.benchmarking.fetching.answers import Column, Filter, Location, Meta, Result
from ilacs.benchmarking.fetching.declared import load_service
from ilacs.benchmarking.fetching.shapes import WrongShape
from ilacs.benchmarking.fetching.tidying import plain_period, write_tidy
from ilacs.benchmarking.fetching.wanted import Pairing, WantedFile

COUNT = Column("c1", "children_count", "Number")
SEX = Filter("f1", "sex", "Sex", {"o1": "Total"})
PLACES = {
    "NAT": {"n": Location("England", "E92000001", "")},
    "REG": {"r": Location("Yorkshire and The Humber", "E12000003", "")},
    "LA": {"l": Location("Kingston upon Hull, City of", "E06000010", "810")},
    "PFA": {"p": Location("Humberside", "E23000012", "")},
}
META = Meta((COUNT,), (SEX,), PLACES)
PAIRING = Pairing(WantedFile("p", "f", frozenset({"children_count"})), {"children_count": COUNT}, {"sex": SEX})
ROW = Result("AY", "2024/2025", "LA", {"NAT": "n", "REG": "r", "LA": "l"}, {"f1": "o1"}, {"c1": "c"})


def tidy(row: Result) -> dict[str, str]:
    text = write_tidy([row], pairing=PAIRING, meta=META, service=load_service())
    [written] = csv.DictReader(io.StringIO(text))
    return written


def test_a_row_says_when_where_and_what() -> None:
    assert tidy(ROW) == {
        "time_period": "202425",
        "time_identifier": "Academic year",
        "geographic_level": "Local authority",
        "country_code": "E92000001",
        "country_name": "England",
        "region_code": "E12000003",
        "region_name": "Yorkshire and The Humber",
        "old_la_code": "810",
        "new_la_code": "E06000010",
        "la_name": "Kingston upon Hull, City of",
        "sex": "Total",
        "children_count": "c",
    }


def test_cells_that_do_not_apply_are_blank() -> None:
    written = tidy(replace(ROW, level="NAT", locations={"NAT": "n"}))
    assert (written["la_name"], written["region_code"]) == ("", "")


def test_levels_that_are_not_ours_are_left_aside() -> None:
    assert tidy(replace(ROW, locations={**ROW.locations, "PFA": "p"})) == tidy(ROW)


def test_a_time_identifier_that_is_new_is_kept_as_it_is() -> None:
    assert tidy(replace(ROW, code="W12"))["time_identifier"] == "W12"


@pytest.mark.parametrize(("period", "plain"), [("2024/2025", "202425"), ("1999/2000", "199900"), ("2025", "2025")])
def test_a_period_is_written_as_in_files(period: str, plain: str) -> None:
    assert plain_period(period) == plain


@pytest.mark.parametrize(
    "odd",
    [
        replace(ROW, level="MARS"),
        replace(ROW, locations={"LA": "x"}),
        replace(ROW, filters={"f1": "x"}),
        replace(ROW, filters={}),
        replace(ROW, values={}),
    ],
)
def test_a_row_that_refers_to_nothing_is_not_written(odd: Result) -> None:
    with pytest.raises(WrongShape, match="a row refers to"):
        tidy(odd)
