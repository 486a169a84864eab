"""Every code and description of Ofsted's own template is recognised."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ilacs.annex_a import load_specification
from ilacs.cleaning.recognising import Recogniser

TEMPLATE = Path(__file__).parents[2].parent / "shared" / "data" / "annex_a" / "ofsted_template_2019.xlsx"
pytestmark = pytest.mark.skipif(not TEMPLATE.exists(), reason="Ofsted's template is not next to the repository")

SETS = (
    ["gender", "ethnicity", "source", "yes_no", "disability", "yes_no_unknown"]
    + ["yes_no"] * 3
    + ["primary_need", "closure_reason", "case_status", "category_of_abuse", "yes_no_unknown", "yes_no", "yes_no"]
    + ["category_of_need", "yes_no", "legal_status", "permanence_plan", "ceased_reason", "placement_type"]
    + ["placement_provider", "placement_location", "placement_authority", "yes_no_unknown", "yes_no_unknown"]
    + ["eligibility", "in_touch", "accommodation", "suitability", "activity", "reversal_reason", "leaving_reason"]
)
"""The code set of each list of codes, in the order of the tab."""


@dataclass(frozen=True)
class Row:
    """One row of one list of codes in the tab."""

    set_: str
    code: str
    detail: str
    group: str


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    titles, kinds, *lines = load_workbook(TEMPLATE)["Codes_used"].iter_rows(values_only=True)
    starts = [place for place, title in enumerate(titles) if title]
    return [row for name, start in zip(SETS, starts, strict=True) for row in rows_of(name, start, kinds, lines)]


def rows_of(name, start, kinds, lines) -> list[Row]:
    # A list has one to four columns and a blank one after them.
    width = [*kinds[start:], None].index(None)
    cells = [[str(cell or "").strip() for cell in line[start : start + width]] + ["", ""] for line in lines]
    return [Row(name, *line[:3]) for line in cells if line[0]]


def read(name: str, text: str) -> str | None:
    return Recogniser.for_set(load_specification().code_sets[name]).recognise(text).code


def test_none_is_overlooked(rows):
    assert (len(rows), sum(bool(row.detail) for row in rows)) == (234, 133)


def test_every_preferred_code_is_recognised_letter_for_letter(rows):
    sets = load_specification().code_sets
    assert [row for row in rows if sets[row.set_].codes[read(row.set_, row.code)].official != row.code] == []


def test_every_description_means_the_code_beside_it(rows):
    assert [row for row in rows if row.detail and read(row.set_, row.detail) != read(row.set_, row.code)] == []


def test_every_code_is_kept_in_the_group_beside_it(rows):
    sets = load_specification().code_sets
    assert [
        row for row in rows if row.group and sets[row.set_].codes[read(row.set_, row.code)].group != row.group
    ] == []
