"""The statistics API, question by question."""

import json
from datetime import date

import pytest

from ilacs.benchmarking.fetching import StatisticsApi
from ilacs.benchmarking.fetching.shapes import WrongShape
from ilacs.lib.network import NotFetched
from ilacs.lib.problem import Problem
from tests.loopback.serving import Loopback, Reply
from tests.loopback.statistics import DATA_SET, SLUG, MadeStatistics

EVERYTHING = {"indicators": ["indA"], "criteria": {"and": [{"geographicLevels": {"in": ["LA"]}}]}}


def test_publications_are_read_to_the_last_page(api: StatisticsApi, server: Loopback) -> None:
    assert [one.slug for one in api.publications()] == ["a", "b", "c", "d", SLUG]
    assert [one.query["page"] for one in server.asked] == ["1", "2"]


def test_no_page_is_asked_for_that_is_larger_than_allowed(api: StatisticsApi, server: Loopback) -> None:
    api.publications()
    api.versions(DATA_SET)
    assert [one.query["pageSize"] for one in server.asked] == ["40", "40", "20"]


def test_versions_come_newest_first(api: StatisticsApi, made: MadeStatistics) -> None:
    made.versions = ["1.0", "2.9", "2.10", "1.1.1"]
    assert [one.number for one in api.versions(DATA_SET)] == ["2.10", "2.9", "1.1.1", "1.0"]
    assert api.versions(DATA_SET)[0].published_on == date(2025, 11, 20)
    assert api.versions(DATA_SET)[0].release == "Reporting year 2025"


def test_meta_names_what_ids_stand_for(api: StatisticsApi) -> None:
    meta = api.meta(DATA_SET, "1.0")
    assert [column.name for column in meta.columns] == ["children_count", "population_estimate", "rate_per_10000"]
    assert meta.filters[0].options["optA"] == "Children looked after on 31 March each year"
    assert meta.locations["LA"]["laB"].old_code == "383"


def test_every_row_of_every_page_comes(api: StatisticsApi, server: Loopback) -> None:
    results = api.query(DATA_SET, "1.0", asked=EVERYTHING)
    assert len(results) == 12
    assert [json.loads(one.body)["page"] for one in server.asked] == [1, 2, 3]
    assert {one.query["dataSetVersion"] for one in server.asked} == {"1.0"}


def test_symbols_stay_texts(api: StatisticsApi) -> None:
    assert {one.values["indA"] for one in api.query(DATA_SET, "1.0", asked=EVERYTHING)} == {"100", "c", "z"}


def test_changes_are_told_in_sentences(api: StatisticsApi) -> None:
    assert api.changes(DATA_SET, "1.1") == ("1 period added or put differently: 2024/25",)


def test_what_the_api_says_is_wrong_is_passed_on(api: StatisticsApi) -> None:
    with pytest.raises(Problem, match=r"status 400.*The API says: No such indicator \(indicators\)"):
        api.query(DATA_SET, "1.0", asked={**EVERYTHING, "indicators": ["nothing"]})


def test_a_data_set_that_is_not_there_is_said_to_be_missing(api: StatisticsApi) -> None:
    with pytest.raises(NotFetched, match="has nothing there"):
        api.meta("nothing", "1.0")


def test_rows_that_are_lost_between_pages_are_noticed(api: StatisticsApi, server: Loopback) -> None:
    paging = {"page": 1, "pageSize": 4, "totalResults": 5, "totalPages": 1}
    server.faults["/publications"] = [Reply(json.dumps({"paging": paging, "results": []}).encode())]
    with pytest.raises(WrongShape, match="0 rows came where 5 were announced"):
        api.publications()


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(b"<!DOCTYPE html><title>Sorry</title>", kind="text/html"), "a web page where figures were expected"),
        (Reply(b"\n<html>Sorry", kind="application/json"), "a web page where figures were expected"),
        (Reply(b'{"paging": {"page": 1, "pag'), "breaks off or is not JSON"),
        (Reply(b"\xff\xfe{"), "breaks off or is not JSON"),
        (Reply(b"[" * 200_000), "breaks off or is not JSON"),
        (Reply(b"[]"), "the answer is not an object"),
        (Reply(b"{}"), "paging is not an object"),
        (Reply(b'{"paging": {"totalPages": "1"}, "results": []}'), "totalPages is not a number"),
        (Reply(b'{"paging": {"totalPages": 1, "totalResults": 1}, "results": "x"}'), "results is not a list"),
        (Reply(b'{"paging": {"totalPages": 1, "totalResults": 1}, "results": [1]}'), "one of results is not an object"),
        (Reply(b'{"paging": {"totalPages": 1, "totalResults": 1}, "results": [{"id": 5}]}'), "there is no id"),
        (Reply(b'{"paging": {"totalPages": 9999, "totalResults": 1}, "results": []}'), "it has 9999 pages"),
    ],
)
def test_an_answer_of_another_shape_is_said_to_be_unusable(
    api: StatisticsApi, server: Loopback, reply: Reply, words: str
) -> None:
    server.faults["/publications"] = [reply]
    with pytest.raises(WrongShape, match=words):
        api.publications()


def test_a_day_that_is_none_is_noticed(api: StatisticsApi, server: Loopback) -> None:
    version = {"version": "1.0", "type": "Major", "status": "Published", "published": "yesterday"}
    paging = {"totalPages": 1, "totalResults": 1}
    server.faults["/versions"] = [Reply(json.dumps({"paging": paging, "results": [version]}).encode())]
    with pytest.raises(WrongShape, match="published is not a day"):
        api.versions(DATA_SET)


def test_a_row_that_comes_twice_is_noticed(api: StatisticsApi, server: Loopback) -> None:
    row = {
        "timePeriod": {"code": "AY", "period": "2024/2025"},
        "geographicLevel": "LA",
        "locations": {"LA": "laB"},
        "filters": {"filA": "optA"},
        "values": {"indA": "1"},
    }
    twice = {"paging": {"totalPages": 1, "totalResults": 2}, "results": [row, row]}
    server.faults["/query"] = [Reply(json.dumps(twice).encode())]
    with pytest.raises(WrongShape, match="a row came twice, so another may be missing"):
        api.query(DATA_SET, "1.0", asked=EVERYTHING)
