"""An extract made from a made-up council's lives gives back the lists that were cut from the same lives."""

import datetime
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from ilacs.annex_a import load_specification
from ilacs.gathering import Coverage, Gathered, load_mapping
from ilacs.pipeline import Options, check_workbook
from ilacs.pipeline.gathering import Extracted, build_from_ssd
from ilacs.records import Severity
from ilacs.reporting.gathered import write_gathered
from ilacs.synthesis import write_workbook
from ilacs.synthesis.council import Council
from ilacs.synthesis.made_up import MadeUp, Row, Value
from ilacs.synthesis.synthesising import cut_lists
from tests.integration import ssd_extract
from tests.integration.ssd_extract import Tables

AS_AT = datetime.date(2026, 11, 2)
CHILDREN = 900
LISTS = load_mapping().lists
FILLED = [name for name in LISTS if name != "adopters"]


class Made:
    """The council, its lists, and its extract."""

    def __init__(self, seed: int) -> None:
        council = Council(seed, AS_AT, "2023")
        lives = ssd_extract.lives_of(council, CHILDREN)
        self.tables: Tables = ssd_extract.ssd_tables(lives, AS_AT)
        self.lists: MadeUp = cut_lists(council, lives)
        self.authority = council.authority

    def build(self, where: Path | str, *others: Path) -> Gathered:
        return build_from_ssd(Extracted(str(where), AS_AT, self.authority, others))[0]


@pytest.fixture(scope="module")
def made() -> Made:
    return Made(seed=5)


@pytest.fixture(scope="module")
def gathered(made: Made, tmp_path_factory: pytest.TempPathFactory) -> Gathered:
    return made.build(ssd_extract.write_csv(made.tables, tmp_path_factory.mktemp("extract")))


def shown(value: Value) -> str | None:
    return None if value is None else str(value)


def known_ages(rows: list[Row]) -> list[Row]:
    """The age of an unborn child without an expected date is all that an extract cannot hold."""
    return [row | {"age": row["age"] if row["born_on"] else None} for row in rows]


def counted(rows: list[Row], columns: list[str]) -> Counter[tuple[str | None, ...]]:
    return Counter(tuple(shown(row[column]) for column in columns) for row in rows)


def rows_of(gathered: Gathered, list_: str) -> list[Row]:
    columns = next(table.columns for table in gathered.tables if table.list_ == list_)
    return [dict(zip(columns, cells, strict=True)) for cells in zip(*columns.values(), strict=True)]


@pytest.mark.parametrize("list_", FILLED)
def test_columns_marked_full_come_back_as_they_were(made: Made, gathered: Gathered, list_: str) -> None:
    full = [name for name, column in LISTS[list_].columns.items() if column.coverage is Coverage.FULL]
    expected = known_ages(made.lists.rows(list_))
    assert expected
    assert counted(rows_of(gathered, list_), full) == counted(expected, full)


@pytest.mark.parametrize("list_", [name for name in FILLED if name != "children_in_care"])
def test_the_others_do_too_where_the_extract_was_made_with_care(made: Made, gathered: Gathered, list_: str) -> None:
    made_of = [name for name, column in LISTS[list_].columns.items() if column.coverage is not Coverage.MISSING]
    assert counted(rows_of(gathered, list_), made_of) == counted(known_ages(made.lists.rows(list_)), made_of)


def test_permanence_plans_come_back_but_for_orders(made: Made, gathered: Gathered) -> None:
    plans = {row["child_id"]: row["permanence_plan"] for row in made.lists.rows("children_in_care")}
    found = {row["child_id"]: row["permanence_plan"] for row in rows_of(gathered, "children_in_care")}
    assert found == {child: None if plan == "SGO/CAO" else plan for child, plan in plans.items()}


@pytest.mark.parametrize(
    "address",
    [
        lambda tables, folder: ssd_extract.write_zip(tables, folder / "extract.zip"),
        lambda tables, folder: ssd_extract.write_parquet(tables, folder / "parquet"),
        lambda tables, folder: f"sqlite:///{ssd_extract.write_sqlite(tables, folder / 'a.sqlite')}",
        lambda tables, folder: f"duckdb:///{ssd_extract.write_duckdb(tables, folder / 'a.duckdb')}",
    ],
    ids=["zip", "parquet", "sqlite", "duckdb"],
)
def test_every_kind_of_source_gives_the_same_lists(
    made: Made, gathered: Gathered, tmp_path: Path, address: Callable[[Mapping[str, list[Row]], Path], Path | str]
) -> None:
    found = made.build(address(made.tables, tmp_path))
    assert (found.tables, found.columns) == (gathered.tables, gathered.columns)


def test_names_with_capitals_and_dates_are_understood(made: Made, gathered: Gathered, tmp_path: Path) -> None:
    folder = ssd_extract.write_csv(made.tables, tmp_path, name=lambda table: f"{table.upper()}_20261102")
    assert made.build(folder).tables == gathered.tables


def test_a_check_finds_no_error_but_what_the_data_lack(gathered: Gathered, tmp_path: Path) -> None:
    path = tmp_path / "built.xlsx"
    write_gathered(path, gathered.tables, gathered.raw, gathered.edition, load_specification())
    result = check_workbook([path], Options(as_at=AS_AT)).result
    errors = {batch.rule.rpartition(".")[2] for batch in result.issue_batches if batch.severity is Severity.ERROR}
    assert errors <= {"age_blank"}


def test_adopters_and_families_come_from_the_council_s_own_workbook(
    made: Made, gathered: Gathered, tmp_path: Path
) -> None:
    write_workbook(made.lists, tmp_path / "own.xlsx")
    folder = ssd_extract.write_csv(made.tables, tmp_path / "extract")
    whole = made.build(folder, tmp_path / "own.xlsx")
    everything = list(LISTS["adopters"].columns)
    assert counted(rows_of(whole, "adopters"), everything) == counted(made.lists.rows("adopters"), everything)
    family = ["child_id", "family_id"]
    assert counted(rows_of(whole, "adoption"), family) == counted(made.lists.rows("adoption"), family)
    assert {one.given_by for one in whole.columns if one.list_ == "adopters"} <= {"own.xlsx", ""}
