"""Figures as DfE's tool holds them: no reason for a gap, low as zero, and a joint return as a copy for each council."""

from collections.abc import Mapping
from functools import cache

from ilacs.benchmarking.areas import joint_codes
from ilacs.benchmarking.figures import Figure, Series
from ilacs.benchmarking.settings import load_settings
from ilacs.lib.facts import FACTS, read_csv

TOOL = "LAIT"


def as_lait_holds(series: Series) -> Series:
    """The series as the tool would load it; itself where it was taken from the tool's own file."""
    zeros = load_settings().shown_as_zero
    joint = [place for place in series.figures if "/" in place]
    symbols = {figure.symbol for figures in series.figures.values() for figure in figures.values()}
    if not joint and not symbols & zeros:
        return series
    held = {place: figures for place, figures in series.figures.items() if "/" not in place}
    for place in joint:
        for code in joint_codes(place):
            held[code] = {**held.get(code, {}), **series.figures[place]}
    return Series(series.indicator, {place: _with_zeros(figures, zeros) for place, figures in held.items()})


def _with_zeros(figures: Mapping[str, Figure], zeros: frozenset[str]) -> Mapping[str, Figure]:
    return {
        label: figure._replace(value=0.0, symbol="") if figure.symbol in zeros else figure
        for label, figure in figures.items()
    }


@cache
def lait_names() -> Mapping[str, str]:
    """The names the tool prints, by code, where they are not the register's."""
    return {row["code"]: row["name"] for row in read_csv(FACTS / "places/names.csv") if TOOL in row["seen_in"].split()}
