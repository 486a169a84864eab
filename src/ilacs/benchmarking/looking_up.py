"""Published figures as the look-up tables that a check and a measured workbook are given."""

from collections.abc import Iterable, Mapping
from statistics import fmean
from typing import cast

from ilacs.benchmarking.declared import Indicator, load_indicators
from ilacs.benchmarking.figures import Figure, Series
from ilacs.benchmarking.periods import parse_period
from ilacs.benchmarking.rates import POPULATION
from ilacs.benchmarking.store import PublishedFigures
from ilacs.lib.facts import FACTS, read_toml
from ilacs.places.neighbours import neighbours
from ilacs.places.register import load_register

LookUp = dict[str, list[str | None]]
ENGLAND = "970"


def published_values(figures: PublishedFigures, code: str, *, indicators: Iterable[str]) -> LookUp:
    """The look-up table `published_indicators` for one council.

    For each of some indicators the last period that the council has a value for: its own value, the mean of its
    statistical neighbours and England's. Where it has none, the last period of England.
    """
    rows: LookUp = {"indicator": [], "place": [], "value": [], "period": []}
    around = [neighbour.code for neighbour in neighbours(code)]
    for name in indicators:
        series = figures.series(name)
        own, england = figures_of(series, code), figures_of(series, ENGLAND)
        period = _last(load_indicators()[name], own) or _last(load_indicators()[name], england)
        near = [value for one in around if (value := _value(figures_of(series, one), period)) is not None]
        values = {
            "council": _value(own, period),
            "neighbours": fmean(near) if near else None,
            "england": _value(england, period),
        }
        for place, value in values.items():
            if value is not None:
                for column, cell in zip(rows, (name, place, repr(value), period), strict=True):
                    rows[column].append(cell)
    return rows


def published_rates(figures: PublishedFigures, code: str) -> LookUp:
    """The look-up table `published` for one council: its own latest numbers that a check sets the workbook against."""
    declared = cast(Mapping[str, list[str]], read_toml(FACTS / "indicators" / "references.toml"))
    rows: LookUp = {"measure": [], "value": []}
    for measure, names in declared.items():
        values = [latest_value(figures, name, code) for name in names]
        known = [value for value in values if value is not None]
        if len(known) == len(values):
            rows["measure"].append(measure)
            rows["value"].append(repr(sum(known)))
    return rows


def children_aged_0_to_17(figures: PublishedFigures, code: str) -> float | None:
    """The children of a council at the latest mid-year estimate: the setting of that name."""
    return latest_value(figures, POPULATION, code)


def latest_value(figures: PublishedFigures, indicator: str, code: str) -> float | None:
    """The last value of one place."""
    held = figures_of(figures.series(indicator), code)
    return _value(held, _last(load_indicators()[indicator], held))


def figures_of(series: Series, code: str) -> Mapping[str, Figure]:
    """The figures of one place by period, those of a joint return that it is part of among them."""
    register = load_register()
    joint = (place for place in series.figures if "/" in place and code in register.joint_return(place))
    shared = {label: figure for place in joint for label, figure in series.figures[place].items()}
    return {**shared, **series.figures.get(code, {})}


def _last(indicator: Indicator, figures: Mapping[str, Figure]) -> str:
    """The label of the last period with a value; empty where there is none."""
    days = {
        label: period.ends_on
        for label, figure in figures.items()
        if figure.value is not None and (period := parse_period(label, indicator.year_type))
    }
    return max(days, key=lambda label: days[label], default="")


def _value(figures: Mapping[str, Figure], period: str) -> float | None:
    return figures[period].value if period in figures else None
