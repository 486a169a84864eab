"""Spellings from real councils are read as the group that a regional schema gave them.

The sample holds one in ten of the spellings that a schema for London and other regions collected. Its groups are not
all Ofsted's: it joins Chinese to other ethnic groups and refused to not stated, writes yes and no as true and false,
and numbers some sets anew. The table below says which of its groups each of our codes belongs to.
"""

from collections import Counter
from pathlib import Path

import pytest

from ilacs.annex_a import Code, CodeSet, Column, load_specification
from ilacs.cleaning.recognising import Recogniser
from ilacs.lib.facts import read_csv

SAMPLE = Path(__file__).parents[2].parent / "shared" / "data" / "annex_a" / "spellings_sample.csv"
pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample of spellings is not next to the repository")

YES_NO = {"Yes": "true", "No": "false", "Unknown": "unknown"}
ETHNIC_GROUPS = dict(zip("abdefghi", "abcdeeff", strict=True))
"""Letter of Ofsted's group to the letter of the schema's."""
LETTERS = {
    "primary_need": dict(zip("N1 N2 N3 N4 N5 N6 N7 N8 N9 N0".split(), "abcdefghij", strict=True)),
    "closure_reason": dict(zip("RC1 RC2 RC3 RC4 RC5 RC6 RC7 RC8 RC9".split(), "abcdefghh", strict=True)),
    "accommodation": dict(zip("BCDEGHKRSTUVWXZY", "abcdefghijklmnop", strict=True)),
    "in_touch": {"Yes": "a", "No": "b", "Refu": "b", "NREQ": "b", "Died": "d", "Rhom": "d"},
    "leaving_reason": {"1": "a", "2": "b", "3": "c"},
    "reversal_reason": {"RD1": "a", "RD2": "b", "RD3": "c", "RD4": "d"},
}
LETTERS["category_of_need"] = LETTERS["primary_need"]
PLACES = {"wales": "WAL", "wal": "WAL", "scotland": "SCO", "nir": "NIR", "con": "CON", "calerdale": "Calderdale"}
PLACES |= {"telford": "Telford and Wrekin", "bedford borough": "Bedford"}


def plain(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split())


def place(name: str) -> str:
    words = name.casefold().replace("(", "").replace(")", "").replace(".", "").replace("city of", "")
    return " ".join(words.replace(",", "").split())


def is_in_group(code: Code, code_set: CodeSet, group: str) -> bool:
    wanted = plain(group)
    match code_set.name:
        case "ethnicity":
            return wanted.startswith(ETHNIC_GROUPS[code.group[0]] + ")") or (wanted == "c) unknown" and code.is_unknown)
        case "yes_no" | "yes_no_plain" | "yes_no_unknown" | "disability":
            return wanted.removeprefix("c) ") == YES_NO[code.code]
        case "placement_authority":
            return PLACES.get(wanted) == code.code or place(code.code) == place(group)
        case "gender":
            return code.official[:2] in wanted
        case "activity":
            return wanted == plain(code.official)
        case name if name in LETTERS:
            return wanted.startswith(LETTERS[name][code.code] + ")")
    return plain(code.group)[:3] == wanted[:3]


def column_of(row: dict[str, str]) -> Column:
    number, heading = int(row["list"].removeprefix("list_")), plain(row["column"])
    columns = next(list_.columns for list_ in load_specification().lists.values() if list_.number == number)
    return next(column for column in columns.values() if plain(column.heading).startswith(heading[:25]))


def outcome(row: dict[str, str]) -> str:
    code_set = load_specification().code_sets[column_of(row).codes]
    code = Recogniser.for_set(code_set).recognise(row["spelling"]).code
    if code is None:
        return "flagged"
    return "right" if is_in_group(code_set.codes[code], code_set, row["group"]) else "wrong"


@pytest.fixture(scope="module")
def outcomes() -> Counter[str]:
    return Counter(outcome(row) for row in read_csv(SAMPLE))


def test_nearly_all_are_read_as_the_right_group(outcomes):
    assert outcomes["right"] / outcomes.total() > 0.96


def test_fewer_than_one_in_two_hundred_are_read_as_a_wrong_one(outcomes):
    assert outcomes["wrong"] / outcomes.total() < 0.005
