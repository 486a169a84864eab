"""Cleaning a workbook that a region published as a sample; it lies beside the repository where it lies at all."""

from collections import Counter
from pathlib import Path

import pytest

from ilacs.annex_a import load_specification
from ilacs.matching import match, raw_tables
from ilacs.reading import read

SAMPLE = Path(__file__).parents[3].parent / "shared" / "data" / "annex_a" / "regional_sample.xlsx"

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason=f"{SAMPLE.name} is not beside the repository")


@pytest.fixture
def cleaned(clean_lists):
    tables, _ = raw_tables(match(read([SAMPLE]), load_specification()))
    return clean_lists(*tables)


def test_failed_look_ups_are_noticed_in_the_two_columns_that_hold_them(cleaned):
    found = [each for each in cleaned.noticed if each.rule == "cell_is_excel_error"]
    assert [(each.list_, each.columns, list(each.rows)) for each in found] == [
        ("children_in_need", ("team",), [2, 3, 4, 5, 6]),
        ("children_in_need", ("worker",), [2, 3, 4, 5, 6]),
    ]


def test_decimal_ages_are_cut_on_the_nine_lists_that_have_them(cleaned):
    cut = [batch.list_ for batch in cleaned.changes if batch.kind == "age_cut_to_years"]
    assert len(cut) == 9
    assert "adoption" not in cut


def test_spaces_that_do_not_break_are_taken_out_of_workers(cleaned):
    kinds = Counter(batch.column for batch in cleaned.changes if batch.kind == "spaces_removed")
    assert kinds == {"worker": 3}


def test_every_date_of_the_sample_is_read(cleaned):
    assert not [each.rule for each in cleaned.noticed if each.rule.endswith("_not_a_date")]


def test_identifiers_held_as_numbers_lose_their_decimals(cleaned):
    adoption = next(table for table in cleaned.tables if table.list_ == "adoption")
    assert all(family and family.isdecimal() for family in adoption.columns["family_id"])
