"""The JSON Schema, and rows that do and do not fit it."""

import copy
import datetime
import json

import pytest

from ilacs.handbook.json_schema import json_schema_files
from ilacs.handbook.publication import Json
from ilacs.handbook.scope import Scope
from ilacs.synthesis import MadeUp

FILE = "annex_a_2023.schema.json"


@pytest.fixture(scope="module")
def schema(newest: Scope) -> Json:
    return json.loads(json_schema_files(newest)[FILE])


@pytest.fixture(scope="module")
def rows(made_up: MadeUp) -> Json:
    text = json.dumps({name: made_up.rows(name) for name in made_up.lists}, default=datetime.date.isoformat)
    return json.loads(text)


@pytest.fixture(scope="module")
def faults(schema: Json):
    """What is wrong with rows, as the path to the cell, by a library that knows the standard."""
    jsonschema = pytest.importorskip("jsonschema", reason="the jsonschema package is not installed")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    return lambda whole: [list(error.absolute_path) for error in validator.iter_errors(whole)]


def spoilt(rows: Json, column: str, value: object) -> Json:
    whole = copy.deepcopy(rows)
    whole["contacts"][0][column] = value
    return whole


def test_made_up_rows_fit(faults, rows: Json) -> None:
    assert faults(rows) == []


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("gender", "a) Male"),
        ("contacted_on", "02/11/2026"),
        ("contacted_on", None),
        ("age", -2),
        ("age", "4"),
        ("child_id", ""),
        ("born_on", "unknown"),
    ],
)
def test_a_wrong_cell_does_not_fit(faults, rows: Json, column: str, value: object) -> None:
    assert faults(spoilt(rows, column, value)) == [["contacts", 0, column]]


def test_a_blank_that_may_be_blank_fits(faults, rows: Json) -> None:
    assert faults(spoilt(rows, "born_on", None)) == []


def test_a_column_that_no_list_has_does_not_fit(faults, rows: Json) -> None:
    assert faults(spoilt(rows, "shoe_size", 4)) == [["contacts", 0]]


def test_a_missing_list_does_not_fit(faults, rows: Json) -> None:
    assert faults({name: found for name, found in rows.items() if name != "adopters"}) == [[]]


def test_it_names_its_draft(schema: Json) -> None:
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_every_reference_leads_to_a_definition(schema: Json) -> None:
    properties = [one for list_ in schema["properties"].values() for one in list_["items"]["properties"].values()]
    values = [value for one in properties for value in one.get("anyOf", [one])]
    used = {value["$ref"].removeprefix("#/$defs/") for value in values if "$ref" in value}
    assert used == set(schema["$defs"])


def test_a_code_carries_its_meaning_and_preferred_form(schema: Json) -> None:
    assert schema["$defs"]["gender"]["oneOf"][0] == {"const": "Male", "title": "Male", "description": "a) Male"}


def test_codes_are_those_that_made_up_rows_hold(schema: Json, made_up: MadeUp) -> None:
    known = {one["const"] for one in schema["$defs"]["source"]["oneOf"]}
    assert set(made_up.lists["contacts"]["source"]) <= known


def test_required_columns_are_required(schema: Json) -> None:
    required = schema["properties"]["contacts"]["items"]["required"]
    assert required == ["child_id", "gender", "ethnicity", "age", "contacted_on", "source"]


def test_the_edition_of_2019_has_a_file_and_an_address_of_its_own(oldest: Scope) -> None:
    files = json_schema_files(oldest)
    assert json.loads(files["annex_a_2019.schema.json"])["$id"] == "urn:ilacs:annex-a:2019"
