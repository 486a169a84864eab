"""The API's answers give the very figures of the department's CSV files: each file as the API would answer it."""

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from ilacs.benchmarking.bundling import read_files
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.fetching.answers import Column, Filter, Location, Meta, Result
from ilacs.benchmarking.fetching.declared import load_service
from ilacs.benchmarking.fetching.tidying import write_tidy
from ilacs.benchmarking.fetching.wanted import Pairing, WantedFile, pair, wanted_files
from ilacs.benchmarking.reading import Reading
from ilacs.benchmarking.store import load_bundled
from tests.house.sources import ROOT

FOLDER = ROOT.parent / "shared" / "data" / "indicators"
FILES = sorted(FOLDER.glob("*.csv"))
WANTED = wanted_files(load_indicators().values())
FILTERS = {name for wanted in WANTED for name in wanted.filters} | {"category", "cla_group", "characteristic"}
CODES = {
    "National": ("NAT", "country_code"),
    "Regional": ("REG", "region_code"),
    "Local authority": ("LA", "old_la_code"),
}
NOT_COLUMNS = {
    *("time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code"),
    *("region_name", "old_la_code", "new_la_code", "la_name"),
}
Rows = Sequence[Mapping[str, str]]

pytestmark = pytest.mark.skipif(not FILES, reason="needs the published files in ../shared/data/indicators")


def rows_of(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row for row in csv.DictReader(file) if row.get("geographic_level") in CODES]


def id_of(row: Mapping[str, str]) -> str:
    """Of a place, as the API has one for each pair of codes."""
    return "/".join(row[name] for name in (CODES[row["geographic_level"]][1], "new_la_code", "la_name"))


def meta_of(rows: Rows) -> Meta:
    names = [name for name in rows[0] if name not in NOT_COLUMNS]
    places: dict[str, dict[str, Location]] = {level: {} for level, _ in CODES.values()}
    for row in rows:
        level, code = CODES[row["geographic_level"]]
        ons = row["new_la_code"] if level == "LA" else row[code]
        places[level][id_of(row)] = Location(row["la_name"] or row["region_name"], ons, row["old_la_code"])
    options = {name: sorted({row[name] for row in rows}) for name in names if name in FILTERS}
    return Meta(
        tuple(Column(f"i-{name}", name, name) for name in names if name not in FILTERS),
        tuple(Filter(f"f-{name}", name, name, {f"o-{one}": one for one in said}) for name, said in options.items()),
        places,
    )


def answers(rows: Rows, pairing: Pairing) -> list[Result]:
    """What the API would send: the rows that were asked for."""
    asked = {name: options for name, options in pairing.wanted.filters.items() if options}
    return [
        Result(
            "RY",
            row["time_period"],
            CODES[row["geographic_level"]][0],
            {CODES[row["geographic_level"]][0]: id_of(row)},
            {one.id: f"o-{row[one.name]}" for one in pairing.filters.values()},
            {column.id: row[column.name] for column in pairing.columns.values()},
        )
        for row in rows
        if all(row[name] in options for name, options in asked.items())
    ]


def figures_of(reading: Reading) -> set[object]:
    return set(reading.figures())


@pytest.fixture(scope="module")
def metas() -> dict[Path, Meta]:
    return {path: meta_of(rows) for path in FILES if (rows := rows_of(path)) and "old_la_code" in rows[0]}


@pytest.mark.parametrize("wanted", WANTED, ids=lambda wanted: wanted.file)
def test_a_data_set_gives_the_figures_of_its_file(wanted: WantedFile, metas: dict[Path, Meta], tmp_path: Path) -> None:
    found = {path: pairing for path, meta in metas.items() if (pairing := pair(wanted, meta))}
    if not found:
        pytest.skip(f"the file {wanted.file} is not in ../shared/data/indicators")
    [(path, pairing)] = found.items()
    tidy = write_tidy(answers(rows_of(path), pairing), pairing=pairing, meta=metas[path], service=load_service())
    (tmp_path / f"{wanted.file}.csv").write_text(tidy, encoding="utf-8")
    [fetched], [loaded] = (read_files([one], held=load_bundled()) for one in (tmp_path / f"{wanted.file}.csv", path))
    assert len(fetched) > 100
    assert figures_of(fetched) == figures_of(loaded)
