"""LAIT's rules on every indicator and place of the bundled figures, against a second way to work them out."""

import math
from dataclasses import asdict

import pytest

from ilacs.benchmarking.comparing import compare_as_lait
from ilacs.benchmarking.comparison import Comparison
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.store import PublishedFigures, load_bundled
from tests.integration.recount_lait import ABOLISHED, REGION_OF, Lait, Recount

NAMES = tuple(name for name, one in load_indicators().items() if one.catalogue == "lait")
Pair = tuple[str, str]


@pytest.fixture(scope="module")
def published() -> PublishedFigures:
    return load_bundled()


@pytest.fixture(scope="module")
def compared(published: PublishedFigures) -> dict[str, Comparison]:
    return dict(compare_as_lait(published))


@pytest.fixture(scope="module")
def recounts(published: PublishedFigures) -> dict[Pair, Recount]:
    held = {name: Lait(columns, load_indicators()[name]) for name, columns in published.columns_of("lait").items()}
    return {(name, code): held[name].place(code) for name in NAMES for code in REGION_OF}


def differences(compared: dict[str, Comparison], recounts: dict[Pair, Recount], fact: str) -> list[Pair]:
    """The pairs for which one fact is not the same; a mean may differ in its last binary digit."""
    return [
        (name, code)
        for (name, code), recount in recounts.items()
        if not alike(getattr(compared[name].rows[code], fact), asdict(recount)[fact])
    ]


def alike(one: object, other: object) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return math.isclose(one, other, rel_tol=1e-15)
    return one == other


def test_every_indicator_of_the_catalogue_and_every_name_is_compared(compared: dict[str, Comparison]) -> None:
    assert tuple(compared) == NAMES
    assert len(NAMES) == 175
    assert {len(one.rows) for one in compared.values()} == {158}


@pytest.mark.parametrize(
    "fact",
    [
        "period",
        "value",
        "change",
        "trend",
        "rank",
        "band",
        "neighbour_mean",
        "neighbour_n",
        "region_value",
        "england_value",
    ],
)
def test_every_pair_is_as_the_rules_say(
    compared: dict[str, Comparison], recounts: dict[Pair, Recount], fact: str
) -> None:
    assert len(recounts) == 175 * 158
    assert differences(compared, recounts, fact) == []


def test_there_is_something_to_compare(recounts: dict[Pair, Recount]) -> None:
    ranked = [recount for recount in recounts.values() if recount.rank]
    assert len(ranked) > 10_000
    assert {recount.band for recount in ranked} == {"A", "B", "C", "D", ""}


def test_abolished_places_are_ranked_where_the_file_has_a_figure(compared: dict[str, Comparison]) -> None:
    held = [name for name, one in compared.items() if any(one.rows[code].value is not None for code in ABOLISHED)]
    ranked = [name for name in held if any(compared[name].rows[code].rank for code in ABOLISHED)]
    assert (len(held), len(ranked)) == (10, 7)


def test_every_band_table_of_high_polarity_prints_a_number_twice(compared: dict[str, Comparison]) -> None:
    high = [one for one in compared.values() if one.polarity == "high" and one.bands]
    assert len(high) == 40
    assert all(one.bands[1].last == one.bands[2].first for one in high)


def test_an_odd_label_is_the_latest_nowhere(compared: dict[str, Comparison]) -> None:
    assert {one.period for one in compared.values()} >= {"2024", "2025", "2024-25", "2024-25 (OT)"}
    assert "0" not in {one.period for one in compared.values()}
