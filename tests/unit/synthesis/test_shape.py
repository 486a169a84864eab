"""The shape of a council is declared, with a meaning and how sure each fact is."""

from ilacs.annex_a import Specification
from ilacs.synthesis.shape import CODED, load_shape


def test_every_fact_says_what_it_means_and_how_sure_it_is() -> None:
    facts = load_shape("2023").facts
    assert [name for name, fact in facts.items() if not (fact.get("means") and fact.get("sure"))] == []


def test_shares_are_between_nothing_and_everything() -> None:
    assert [name for name, share in load_shape("2023").shares.items() if not 0 < share < 1] == []


def test_codes_of_another_edition_are_left_out() -> None:
    old, new = load_shape("2019").mixes, load_shape("2023").mixes
    assert {"F3", "P3"} <= set(old["care_leavers.activity"].values)
    assert {"F4", "F5"} <= set(new["care_leavers.activity"].values)
    assert "F3" not in new["care_leavers.activity"].values
    assert "5D" not in old["front_door.source_in_term"].values


def test_every_coded_mix_holds_codes_of_its_set(specification: Specification) -> None:
    mixes = load_shape("2023").mixes
    wrong = [
        name for name, codes in CODED.items() if set(mixes[name].values) - specification.code_sets[codes].codes.keys()
    ]
    assert wrong == []


def test_a_number_and_a_table_are_read_by_name() -> None:
    shape = load_shape("2023")
    assert shape.number("care_leavers.entitled_after") == 91
    assert shape.table("children_in_care.closure_after_care")["E45"] == "RC4"
