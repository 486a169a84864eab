"""Every indicator compared at once, by one set of rules or the other."""

from collections.abc import Mapping

from ilacs.benchmarking.comparison import Choices, Comparison
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.ranking_lait import rank_lait
from ilacs.benchmarking.ranking_sound import rank_sound
from ilacs.benchmarking.store import PublishedFigures
from ilacs.benchmarking.table import TableRow, table_rows

CATALOGUE = "lait"
"""The indicators of DfE's tool, which alone its rules are for."""


def compare_soundly(published: PublishedFigures, choices: Choices | None = None) -> Mapping[str, Comparison]:
    """Every indicator that there are figures of, by the sound rules, the publisher's own before the tool's."""
    return {name: _soundly(published, name, choices) for name in published.indicators}


def compare_as_lait(published: PublishedFigures, choices: Choices | None = None) -> Mapping[str, Comparison]:
    """The indicators of DfE's tool by its rules: from its own file, else from the publisher's as it would load it."""
    return {name: _as_lait(published, name, choices) for name in catalogue_of(published)}


def catalogue_of(published: PublishedFigures) -> tuple[str, ...]:
    """The indicators of the tool's catalogue that there are figures of."""
    return tuple(name for name in published.indicators if load_indicators()[name].catalogue == CATALOGUE)


def sound_table(published: PublishedFigures, choices: Choices | None = None) -> tuple[TableRow, ...]:
    """The table of the catalogue by the sound rules."""
    return tuple(table_rows(_soundly(published, name, choices) for name in catalogue_of(published)))


def lait_table(published: PublishedFigures, choices: Choices | None = None) -> tuple[TableRow, ...]:
    """The table of the catalogue by the rules of DfE's tool."""
    return tuple(table_rows(_as_lait(published, name, choices) for name in catalogue_of(published)))


def _soundly(published: PublishedFigures, name: str, choices: Choices | None) -> Comparison:
    return rank_sound(published.series(name), load_indicators()[name], choices)


def _as_lait(published: PublishedFigures, name: str, choices: Choices | None) -> Comparison:
    is_held = any(origin.name == "lait" for origin in published.origins_of(name))
    return rank_lait(published.series(name, source="lait" if is_held else "ees"), load_indicators()[name], choices)
