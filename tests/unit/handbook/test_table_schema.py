"""The Data Package."""

import json

import pytest

from ilacs.annex_a import Specification
from ilacs.handbook.publication import Json
from ilacs.handbook.scope import Scope, select_scope
from ilacs.handbook.table_schema import data_package, table_schema_files


@pytest.fixture(scope="module")
def package(newest: Scope) -> Json:
    return json.loads(table_schema_files(newest)["datapackage.json"])


def field(package: Json, resource: str, heading: str) -> Json:
    fields = next(one["schema"]["fields"] for one in package["resources"] if one["name"] == resource)
    return next(one for one in fields if one["name"] == heading)


def test_there_is_a_resource_for_each_list(package: Json, specification: Specification) -> None:
    assert [resource["name"] for resource in package["resources"]] == list(specification.lists)


def test_every_resource_has_what_the_standard_requires(package: Json) -> None:
    required = {"name", "path", "type", "schema"}
    assert all(required <= resource.keys() for resource in package["resources"])


def test_every_field_has_a_name_and_a_type_of_the_standard(package: Json) -> None:
    fields = [field for resource in package["resources"] for field in resource["schema"]["fields"]]
    assert {field["type"] for field in fields} == {"string", "date", "integer"}
    assert all(field["name"] for field in fields)


def test_no_two_fields_of_a_resource_share_a_name(package: Json) -> None:
    names = [[field["name"] for field in resource["schema"]["fields"]] for resource in package["resources"]]
    assert [len(set(found)) for found in names] == [len(found) for found in names]


def test_a_field_is_named_as_the_guidance_heads_it(package: Json) -> None:
    assert field(package, "contacts", "Date of Contact")["ilacs:column"] == "contacted_on"


def test_a_date_is_written_day_first(package: Json) -> None:
    date = field(package, "contacts", "Date of Contact")
    assert (date["type"], date["format"], date["constraints"]) == ("date", "%d/%m/%Y", {"required": True})


def test_a_date_that_may_be_blank_is_not_required_and_says_when(package: Json) -> None:
    birth = field(package, "contacts", "Date of Birth")
    assert "constraints" not in birth
    assert birth["ilacs:blankWhen"] == "blank only if no actual or expected date is known"


def test_a_blank_that_is_only_asked_about_is_not_required(package: Json) -> None:
    assert "constraints" not in field(package, "adopters", "Family identifier")


def test_an_age_may_be_that_of_an_unborn_child(package: Json) -> None:
    age = field(package, "contacts", "Age of Child (Years)")
    assert age["constraints"] == {"required": True, "minimum": -1, "maximum": 120}


def test_a_category_offers_its_preferred_forms(package: Json) -> None:
    gender = field(package, "contacts", "Gender")
    assert gender["constraints"]["enum"][:2] == ["a) Male", "b) Female"]
    assert gender["categories"][0] == {"value": "a) Male", "label": "Male"}


def test_no_form_is_offered_twice(package: Json) -> None:
    fields = [field for resource in package["resources"] for field in resource["schema"]["fields"]]
    offered = [field["constraints"]["enum"] for field in fields if "enum" in field.get("constraints", {})]
    assert [len(set(forms)) for forms in offered] == [len(forms) for forms in offered]


def test_a_code_keeps_its_group_and_edition(package: Json) -> None:
    codes = field(package, "referrals", "Referral Source")["ilacs:codes"]
    later = next(code for code in codes if code["code"] == "5D")
    assert (later["since"], later["group"]) == ("2023", "f) LA services")


def test_a_list_with_one_row_for_each_child_has_a_key(package: Json) -> None:
    keys = {resource["name"]: resource["schema"].get("primaryKey") for resource in package["resources"]}
    assert keys["child_protection"] == ["Child Unique ID"]
    assert keys["contacts"] is None


def test_an_empty_list_to_fill_has_the_official_headings(newest: Scope) -> None:
    assert table_schema_files(newest)["contacts.csv"] == (
        "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Date of Contact,Contact Source\n"
    )


def test_one_list_may_be_asked_for(specification: Specification) -> None:
    adopters = select_scope(specification, edition="2023", lists=[specification.lists["adopters"]])
    assert [resource["name"] for resource in data_package(adopters)["resources"]] == ["adopters"]
