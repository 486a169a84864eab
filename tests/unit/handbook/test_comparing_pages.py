"""Pages about symbols, differences and places."""

from ilacs.benchmarking.differences import load_differences
from ilacs.benchmarking.symbols import load_symbols
from ilacs.handbook.scope import Pages


def test_every_symbol_is_explained(pages: Pages) -> None:
    assert [sign for sign in load_symbols() if f"| `{sign}` |" not in pages["indicators/symbols.md"]] == []


def test_what_the_tool_takes_for_nought_is_named(pages: Pages) -> None:
    assert "By LAIT rules `k`, `low` count as 0" in pages["indicators/symbols.md"]


def test_all_twelve_differences_are_told_from_both_sides(pages: Pages) -> None:
    text = pages["indicators/differences.md"]
    assert len(load_differences()) == 12
    assert [one.name for one in load_differences() if one.lait not in text or one.ours not in text] == []


def test_the_councils_of_today_are_counted_by_region(pages: Pages) -> None:
    assert "153 local authorities" in pages["places.md"]
    assert "| London | London | 986 | 33 |" in pages["places.md"]


def test_an_abolished_council_names_its_last_day_and_its_successors(pages: Pages) -> None:
    assert "| Cumbria | 909 | 2023-03-31 | Cumberland, Westmorland and Furness |" in pages["places.md"]


def test_a_joint_return_names_both_councils(pages: Pages) -> None:
    assert "| Kingston upon Thames and Richmond upon Thames | 2017 | 2025 |" in pages["places.md"]


def test_each_edition_of_neighbours_says_how_many_have_ten(pages: Pages) -> None:
    assert "| 2025 | 153 | 938 of 1,530 |" in pages["places.md"]
    assert "| 2021 | 156 | 918 of 1,560 |" in pages["places.md"]
