"""What is wanted of a publication, and the question that asks for it."""

from dataclasses import replace

import pytest

from ilacs.benchmarking.declared import InFile, load_indicators
from ilacs.benchmarking.fetching.answers import Column, Filter, Location, Meta
from ilacs.benchmarking.fetching.declared import load_service
from ilacs.benchmarking.fetching.wanted import WantedFile, ask_for, pair, wanted_files, whole_files_of

COUNTS = Column("c1", "children_count", "Number of children")
RATES = Column("c2", "rate_per_10000", "Rate per 10,000")
GROUP = Filter("f1", "cla_group", "Group", {"o1": "Total", "o2": "Aged under 16", "o3": "Aged 16 and over"})
LEVELS = {"NAT": {"n": Location("England", "E92000001", "")}, "LA": {"l": Location("Leeds", "E08000035", "383")}}
META = Meta((COUNTS, RATES), (GROUP,), LEVELS)
WANTED = WantedFile("a-publication", "a_file", frozenset({"children_count"}), {"cla_group": frozenset({"Total"})})


def test_every_declared_indicator_of_a_file_is_wanted_of_its_publication() -> None:
    wanted = {one.file: one for one in wanted_files(load_indicators().values())}
    rates = wanted["cla_number_and_rate_per_10k_children"]
    assert rates.publication == "children-looked-after-in-england-including-adoptions"
    assert {"children_count", "rate_per_10000", "population_estimate"} <= rates.columns
    assert "Children looked after on 31 March each year" in rates.filters["population_type"]


def test_a_filter_that_one_indicator_leaves_open_is_asked_for_whole() -> None:
    one, other = list(load_indicators().values())[:2]
    narrow = replace(one, ees=InFile("b1_children_in_need", "a", where={"sex": "Female", "age": "1"}))
    wide = replace(other, ees=InFile("b1_children_in_need", "b", where={"sex": "Total"}))
    [wanted] = wanted_files([narrow, wide])
    assert wanted.columns == {"a", "b"}
    assert wanted.filters == {"sex": {"Female", "Total"}, "age": set()}


def test_the_row_of_the_whole_is_wanted_as_well() -> None:
    share = InFile("b1_children_in_need", "a", where={"sex": "Female"}, denominator="n", of={"sex": "Total"})
    [wanted] = wanted_files([replace(next(iter(load_indicators().values())), ees=share)])
    assert (wanted.columns, wanted.filters) == ({"a", "n"}, {"sex": {"Female", "Total"}})


@pytest.mark.parametrize("name", ["children_count", "Children Count", "Number of children"])
def test_a_column_is_found_by_its_name_or_label(name: str) -> None:
    pairing = pair(replace(WANTED, columns=frozenset({name})), META)
    assert pairing
    assert pairing.columns == {name: COUNTS}


@pytest.mark.parametrize(
    "other",
    [
        replace(WANTED, columns=frozenset({"children_count", "something_else"})),
        replace(WANTED, filters={"sex": frozenset({"Total"})}),
        replace(WANTED, filters={"cla_group": frozenset({"Total", "Aged 100"})}),
    ],
)
def test_a_data_set_about_something_else_is_no_match(other: WantedFile) -> None:
    assert pair(other, META) is None


def test_the_question_asks_for_what_is_wanted_and_no_more() -> None:
    pairing = pair(WANTED, META)
    assert pairing
    asked = ask_for(pairing, META, load_service())
    assert asked["indicators"] == ["c1"]
    assert asked["criteria"] == {"and": [{"geographicLevels": {"in": ["NAT", "LA"]}}, {"filters": {"in": ["o1"]}}]}


def test_rows_come_in_an_order_that_holds_from_page_to_page() -> None:
    pairing = pair(WANTED, META)
    assert pairing
    sorts = ask_for(pairing, META, load_service())["sorts"]
    fields = ["timePeriod", "geographicLevel", "location|LA", "filter|f1"]
    assert sorts == [{"field": field, "direction": "Asc"} for field in fields]


def test_an_option_in_other_letters_comes_under_the_name_we_know() -> None:
    pairing = pair(replace(WANTED, filters={"cla_group": frozenset({"Aged Under 16"})}), META)
    assert pairing
    assert pairing.filters["cla_group"].options["o2"] == "Aged Under 16"


def test_a_file_is_wanted_whole_whichever_indicator_is_asked_for() -> None:
    names = {one.name for one in whole_files_of([load_indicators()["LACnum"]])}
    assert {"LACnum", "LAC", "LAC_Start_Rate"} <= names
    [wanted] = wanted_files(whole_files_of([load_indicators()["LACnum"]]))
    assert len(wanted.filters["population_type"]) == 3
