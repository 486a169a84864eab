"""Fetching indicators from the statistics API, and single files of the catalogue."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from ilacs.benchmarking.bundling import read_files
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.fetching import (
    Errand,
    Fetched,
    Service,
    StatisticsApi,
    WantedFile,
    fetch_csv,
    fetch_statistics,
    wanted_files,
)
from ilacs.benchmarking.figures import Figure, Origin
from ilacs.benchmarking.reading import UnreadableFigures
from ilacs.lib.network import Fetcher, NotFetched
from ilacs.lib.problem import Problem
from tests.loopback.serving import Loopback, Reply
from tests.loopback.statistics import DATA_SET, OTHER, SLUG, MadeStatistics

READ = partial(read_files, held=None)
FILE = "cla_number_and_rate_per_10k_children"
Fetch = Callable[..., Fetched]


@pytest.fixture
def wanted() -> list[WantedFile]:
    return [one for one in wanted_files(load_indicators().values()) if one.file == FILE]


@pytest.fixture
def fetch(api: StatisticsApi, service: Service, tmp_path: Path, wanted: list[WantedFile]) -> Fetch:
    def go(held: Mapping[str, Origin] | None = None, files: list[WantedFile] | None = None) -> Fetched:
        return fetch_statistics(Errand(api, service, READ, tmp_path, held or {}), files or wanted)

    return go


def figures_of(fetched: Fetched, indicator: str) -> dict[tuple[str, str], Figure]:
    [reading] = fetched.readings
    return {(figure.place, figure.period): figure for figure in reading.figures() if figure.indicator == indicator}


def test_figures_come_by_indicator_place_and_period(fetch: Fetch) -> None:
    counts = figures_of(fetch(), "LACnum")
    assert counts["383", "202425"].value == 100
    assert set(counts) == {(place, year) for place in ("370", "383", "970", "982") for year in ("202324", "202425")}


def test_a_symbol_stays_a_symbol(fetch: Fetch) -> None:
    rates = figures_of(fetch(), "LAC")
    assert (rates["370", "202425"].value, rates["370", "202425"].symbol) == (None, "c")
    assert (rates["383", "202324"].value, rates["383", "202324"].symbol) == (None, "z")


def test_counts_stand_beside_rates(fetch: Fetch) -> None:
    england = figures_of(fetch(), "LAC")["970", "202425"]
    assert (england.numerator, england.denominator) == (100, 10000)


def test_release_version_and_address_are_kept(fetch: Fetch, service: Service) -> None:
    [reading] = fetch().readings
    assert reading.origin == replace(
        reading.origin,
        title="Numbers and rates",
        publisher="Department for Education",
        release="Reporting year 2025 (version 1.0)",
        version="1.0",
        published_on=date(2025, 11, 20),
        address=f"{service.address}/v1/data-sets/{DATA_SET}",
    )


def test_nothing_is_asked_for_that_is_not_newer(fetch: Fetch, server: Loopback) -> None:
    [reading] = fetch().readings
    server.asked.clear()
    again = fetch({reading.origin.address: reading.origin})
    assert again.readings == ()
    assert again.left_out == (f"{FILE}: version 1.0 is held, and there is no newer one.",)
    assert not [path for path in server.paths() if path.endswith("/query")]


def test_a_newer_version_is_fetched_with_what_it_changed(fetch: Fetch, made: MadeStatistics) -> None:
    [reading] = fetch().readings
    made.publish("1.1", laB=("120", "10000", "120"))
    newer = fetch({reading.origin.address: reading.origin})
    assert figures_of(newer, "LACnum")["383", "202425"].value == 120
    assert newer.readings[0].origin.version == "1.1"
    assert newer.changes == (
        "Numbers and rates, version 1.1 (minor): One council sent its return again.; "
        "1 period added or put differently: 2024/25.",
    )


def test_a_data_set_that_was_withdrawn_is_left_alone(fetch: Fetch, made: MadeStatistics, server: Loopback) -> None:
    made.status = "Withdrawn"
    assert fetch().left_out == (f"{FILE}: no data set of the API has its columns; load its CSV file.",)
    assert not [path for path in server.paths() if path.endswith("/meta")]


def test_a_publication_that_is_not_in_the_api_is_told(fetch: Fetch) -> None:
    fetched = fetch(files=[WantedFile("not-there", "a_file", frozenset({"a"}))])
    assert fetched == Fetched(left_out=("The API has no publication not-there.",))


def test_a_file_that_no_data_set_answers_is_told(fetch: Fetch) -> None:
    fetched = fetch(files=[WantedFile(SLUG, "a_file", frozenset({"another_column"}))])
    assert fetched.left_out == ("a_file: no data set of the API has its columns; load its CSV file.",)


def test_a_file_that_two_data_sets_answer_is_not_guessed(fetch: Fetch, server: Loopback) -> None:
    fetch()
    same = server.answer(replace(server.asked[0], path=f"/statistics/v1/data-sets/{DATA_SET}/meta"))
    server.faults["02/meta"] = [same]
    assert fetch().left_out == (f"{FILE}: several data sets of the API have its columns; load its CSV file.",)


@pytest.mark.parametrize(
    "fault",
    [
        Reply(status=500),
        Reply(b"<html>Sorry</html>", kind="text/html"),
        Reply(b'{"paging": {"totalPages": 1, "totalRes'),
        Reply(b"{}", is_cut_off=True),
        Reply(status=429, headers={"Retry-After": "9999"}),
        Reply(hangs=True),
    ],
)
def test_what_fails_in_the_middle_fails_as_a_whole(fetch: Fetch, server: Loopback, fault: Reply) -> None:
    server.faults["/query"] = [fault, fault]
    with pytest.raises(Problem, match=r"stays? in use|stay in use"):
        fetch()


def test_a_row_that_refers_to_nothing_is_not_taken(fetch: Fetch, server: Loopback) -> None:
    row = (
        b'{"timePeriod": {"code": "RY", "period": "2025"}, "geographicLevel": "LA", "locations": {"LA": "nowhere"},'
        b' "filters": {"filA": "optA"}, "values": {"indA": "1", "indB": "1", "indC": "1"}}'
    )
    server.faults["/query"] = [Reply(b'{"paging": {"totalPages": 1, "totalResults": 1}, "results": [' + row + b"]}")]
    with pytest.raises(
        Problem, match="a row refers to an indicator, option, place or level that the data set does not"
    ):
        fetch()


def test_a_csv_file_is_fetched_by_its_address(fetch: Fetch, fetcher: Fetcher, server: Loopback, tmp_path: Path) -> None:
    fetch()
    csv = (tmp_path / f"{FILE}.csv").read_bytes()
    server.faults["/csv"] = [Reply(csv, kind="text/csv")]
    address = f"{server.address}/data-catalogue/data-set/1/csv"
    [reading] = fetch_csv(fetcher, address, staging=tmp_path, read=READ).readings
    assert reading.origin.address == address
    assert {"LAC", "LACnum"} <= reading.columns.keys()


def test_a_csv_file_has_the_name_that_its_publisher_gives_it(
    fetcher: Fetcher, server: Loopback, tmp_path: Path
) -> None:
    named = {"Content-Disposition": 'attachment; filename="../b1_children_in_need_2013_to_2025.csv"'}
    server.faults["/csv"] = [Reply(b"a,b\n1,2\n", kind="text/csv", headers=named)]
    with pytest.raises(UnreadableFigures, match=r"^\.\._b1_children_in_need_2013_to_2025.csv has no column"):
        fetch_csv(fetcher, f"{server.address}/csv", staging=tmp_path, read=READ)


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(b"<!doctype html><p>Sorry", kind="text/csv"), "is a web page, not a CSV file"),
        (Reply(b"PK\x03\x04", kind="application/zip"), "is a zip file"),
        (Reply(b"time_period,geographic_level\n", kind="text/csv"), "has a heading and no rows"),
        (Reply(b"", kind="text/csv"), "is empty"),
    ],
)
def test_what_is_no_csv_file_is_not_loaded(
    fetcher: Fetcher, server: Loopback, tmp_path: Path, reply: Reply, words: str
) -> None:
    server.faults["/csv"] = [reply]
    with pytest.raises(Problem, match=words):
        fetch_csv(fetcher, f"{server.address}/csv", staging=tmp_path, read=READ)


def test_a_csv_file_that_is_not_there_is_told(fetcher: Fetcher, server: Loopback, tmp_path: Path) -> None:
    with pytest.raises(NotFetched, match="has nothing there"):
        fetch_csv(fetcher, f"{server.address}/nothing.csv", staging=tmp_path, read=READ)


def test_a_data_set_that_was_superseded_gives_way_to_the_newer_one(fetch: Fetch, made: MadeStatistics) -> None:
    made.is_superseded = True
    [reading] = fetch().readings
    assert reading.origin.address.endswith(OTHER)
