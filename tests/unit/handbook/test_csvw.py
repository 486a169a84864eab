"""CSV on the Web."""

import csv
import json
import re

import pytest

from ilacs.handbook.csvw import csvw_files
from ilacs.handbook.publication import Json
from ilacs.handbook.scope import Pages, Scope


@pytest.fixture(scope="module")
def files(newest: Scope) -> Pages:
    return csvw_files(newest)


@pytest.fixture(scope="module")
def tables(files: Pages) -> dict[str, Json]:
    return {table["url"]: table["tableSchema"] for table in json.loads(files["csv-metadata.json"])["tables"]}


def column(tables: dict[str, Json], url: str, name: str) -> Json:
    return next(one for one in tables[url]["columns"] if one["name"] == name)


def test_it_says_that_it_is_csv_on_the_web(files: Pages) -> None:
    metadata = json.loads(files["csv-metadata.json"])
    assert metadata["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "en"}]


def test_every_table_comes_with_its_file(files: Pages, tables: dict[str, Json]) -> None:
    assert set(tables) == set(files) - {"csv-metadata.json"}


def test_every_table_heads_its_columns_as_its_file_does(files: Pages, tables: dict[str, Json]) -> None:
    headed = {url: next(csv.reader([files[url].splitlines()[0]])) for url in tables}
    assert {url: [one["titles"] for one in schema["columns"]] for url, schema in tables.items()} == headed


def test_a_date_is_written_day_first(tables: dict[str, Json]) -> None:
    datatype = column(tables, "contacts.csv", "contacted_on")["datatype"]
    assert datatype == {"base": "date", "format": "dd/MM/yyyy"}


def test_a_category_that_is_never_blank_refers_to_its_codes(tables: dict[str, Json]) -> None:
    assert tables["contacts.csv"]["foreignKeys"][0] == {
        "columnReference": "gender",
        "reference": {"resource": "code_sets/gender.csv", "columnReference": "official"},
    }


def test_every_reference_leads_to_a_table_of_its_codes(tables: dict[str, Json]) -> None:
    keys = [key for schema in tables.values() for key in schema.get("foreignKeys", [])]
    assert {key["reference"]["resource"] for key in keys} <= set(tables)


def test_a_category_that_may_be_blank_holds_a_pattern(tables: dict[str, Json]) -> None:
    pattern = column(tables, "children_in_need.csv", "closure_reason")["datatype"]["format"]
    assert re.fullmatch(pattern, "RC1 - Adopted")
    assert not re.fullmatch(pattern, "RC1")


def test_brackets_in_a_code_are_no_part_of_the_pattern_language(tables: dict[str, Json]) -> None:
    pattern = column(tables, "assessments.csv", "was_child_seen")["datatype"]["format"]
    assert re.fullmatch(pattern, "a) Yes")


def test_a_code_set_is_written_with_its_meaning(files: Pages) -> None:
    assert files["code_sets/gender.csv"].splitlines()[:2] == ["official,code,label,group", "a) Male,Male,Male,"]
