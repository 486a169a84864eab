import pytest

from ilacs.matching.declared import load_declared
from ilacs.matching.wordings import key

from .building import SPECIFICATION

DECLARED = load_declared()
KNOWN = {
    key(wording)
    for list_ in SPECIFICATION.lists.values()
    for column in list_.columns.values()
    for wording in (column.heading, *column.also)
}


@pytest.mark.parametrize("other", DECLARED.other_returns, ids=lambda other: other.looks_like)
def test_what_gives_another_return_away_is_no_heading_of_ours(other) -> None:
    assert not other.keys & KNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Total",
        "TOTAL: 45",
        "Grand total 1,234",
        "None",
        "none ",
        "No filters applied",
        "Applied filters:\nyear is 2026",
        "*** End of report ***",
        "(blank)",
        "Nil return",
        "2,514 rows",
        "(120 row(s) affected)",
    ],
)
def test_a_phrase_of_reporting_tools_is_known(text: str) -> None:
    assert DECLARED.furniture.phrases.fullmatch(text)


@pytest.mark.parametrize(
    "text", ["1234567", "C-100", "Total1", "None2", "Totalis", "Nonesuch", "AB None", "Counties", "E-45", "45 rowan"]
)
def test_an_identifier_is_no_phrase(text: str) -> None:
    assert not DECLARED.furniture.phrases.fullmatch(text)


def test_no_page_to_pass_over_is_called_like_a_list() -> None:
    names = {key(name) for list_ in SPECIFICATION.lists.values() for name in (list_.title, *list_.also)}
    assert not DECLARED.furniture.sheets & names
