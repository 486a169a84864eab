"""Flows of a made-up council, recounted from its lists in another way."""

import datetime
from pathlib import Path

import pytest

from ilacs.annex_a import load_specification
from ilacs.journeys import flows
from ilacs.pipeline import Options, prepare
from ilacs.pipeline.following import follow_children
from ilacs.records import Table
from ilacs.records.flows import Flows
from ilacs.synthesis import synthesise, write_workbook

AS_AT = datetime.date(2026, 11, 2)
START = "2026-05-02"
COUNCIL = tuple[dict[str, Table], Flows]


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> COUNCIL:
    """The clean lists of a made-up council, and its flows."""
    path: Path = tmp_path_factory.mktemp("council") / "workbook.xlsx"
    write_workbook(synthesise(600, 3, AS_AT), path)
    told = follow_children([path], Options(as_at=AS_AT))
    options = Options()
    settings = {"same_value_percent": 95.0, "unknown_percent": 5.0, "unknown_gender_percent": 2.0}
    prepared = prepare([path], options.corrections, load_specification(), settings=settings)
    return {table.list_: table for table in prepared.cleaned.tables}, told


def rows(table: Table, *columns: str) -> list[tuple[str, ...]]:
    return [tuple(value or "" for value in row) for row in zip(*(table.columns[name] for name in columns), strict=True)]


def reached(told: Flows, name: str) -> int:
    return next(node.children for node in told.nodes if node.name == name)


def in_care_at_start(lists: dict[str, Table]) -> set[str]:
    care = rows(lists["children_in_care"], "child_id", "started_on", "ceased_on")
    return {child for child, start, end in care if start < START < (end or "9")}


def test_every_child_on_a_plan_is_counted_unless_already_in_care(council: COUNCIL) -> None:
    lists, told = council
    plans = rows(lists["child_protection"], "child_id", "started_on", "ended_on")
    counted = {child for child, _, end in plans if (end or "9") > START} - in_care_at_start(lists)
    assert reached(told, "child_protection") == len(counted) > 10


def test_every_child_in_care_is_counted(council: COUNCIL) -> None:
    lists, told = council
    care = rows(lists["children_in_care"], "child_id", "ceased_on")
    assert reached(told, "care") == len({child for child, end in care if (end or "9") > START}) > 10


def test_every_child_in_care_on_the_day_is_still_open_there(council: COUNCIL) -> None:
    lists, told = council
    still = {child for child, end in rows(lists["children_in_care"], "child_id", "ceased_on") if not end}
    links = {(link.source, link.target): link.children for link in told.links}
    assert links["care", "still_open"] == len(still)


def test_the_lists_alone_give_the_same_flows(council: COUNCIL) -> None:
    lists, told = council
    assert flows(list(lists.values()), load_specification(), as_at=AS_AT) == told
