"""The register against the files that it was made from, where they are at hand."""

import csv
from pathlib import Path

import pytest

from ilacs.places import load_register, neighbours

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
REGISTER = load_register()
CODES = [authority.code for authority in REGISTER.authorities]
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the published files are not beside the repository")


def rows(name: str) -> list[dict[str, str]]:
    with (SHARED / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def by_file() -> list[dict[str, str]]:
    return rows("places/la_codes_names_regions_by_ees_file.csv")


@pytest.fixture(scope="module")
def single(by_file: list[dict[str, str]]) -> list[dict[str, str]]:
    return [row for row in by_file if "/" not in row["old_la_code"]]


def test_every_authority_of_every_file_is_in_the_register(single: list[dict[str, str]]) -> None:
    assert len({row["source_file"] for row in single}) > 15
    assert {row["old_la_code"] for row in single} == set(CODES)


def test_every_name_of_every_file_finds_the_authority(single: list[dict[str, str]]) -> None:
    of_two = {"Dorset"}
    assert [
        row
        for row in single
        if row["la_name"] not in of_two and REGISTER.find(row["la_name"]).code != row["old_la_code"]
    ] == []


def test_every_ons_code_of_every_file_finds_the_authority(single: list[dict[str, str]]) -> None:
    assert [row for row in single if REGISTER.find(row["new_la_code"]).code != row["old_la_code"]] == []


def test_every_region_of_every_file_is_one_of_the_authority(single: list[dict[str, str]]) -> None:
    found = {(row["old_la_code"], row["region_code"]) for row in single}
    assert [one for one in found if one[1] not in {region.ons for region in REGISTER.regions_of(one[0])}] == []


def test_every_row_for_two_authorities_is_a_joint_return(by_file: list[dict[str, str]]) -> None:
    joint = {row["old_la_code"]: row["la_name"] for row in by_file if "/" in row["old_la_code"]}
    assert {code: REGISTER.joint_return(code) for code in joint} == {
        "314 / 318": ("314", "318"),
        "940 / 941": ("940", "941"),
    }
    assert [name for code, name in joint.items() if REGISTER.joint_return(name) != REGISTER.joint_return(code)] == []


@pytest.mark.parametrize(
    "name", ["reports/ofsted_ilacs_history_2018-2025.csv", "reports/ofsted_la_latest_judgements_2025-03-31.csv"]
)
def test_ofsted_and_we_mean_the_same_authority(name: str) -> None:
    for_ofsted = [
        (REGISTER.find(row["Local authority area code"]), row["Local authority name"], row["Ofsted region"])
        for row in rows(name)
    ]
    named = [(one, called) for one, called, _ in for_ofsted if REGISTER.find(called, on=one.ended_on) is not one]
    assert named == []
    assert [one.code for one, _, region in for_ofsted if one.ofsted_region != region] == []


@pytest.mark.parametrize("edition", ["2021", "2025"])
def test_neighbours_are_those_of_the_published_table(edition: str) -> None:
    published: dict[str, list[tuple[str, str]]] = {}
    for row in rows(f"places/statistical_neighbours_{edition}_long.csv"):
        published.setdefault(row["la_code"], []).append((row["sn_code"], row["closeness"]))
    held = {code: [(one.code, one.closeness) for one in neighbours(code, edition)] for code in CODES}
    assert [code for code, found in held.items() if found and found != published[code]] == []
