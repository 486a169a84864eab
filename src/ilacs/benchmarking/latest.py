"""Which period LAIT takes for the latest: the label that sorts last, whether or not there are values."""

from collections.abc import Iterable

from ilacs.benchmarking.figures import Series


def latest_label(series: Series, places: Iterable[str]) -> str:
    """The last label, letter by letter, among the rows of some places; empty where they have none."""
    figures = series.figures
    labels = {label for place in places if place in figures for label in figures[place]}
    return max(labels, default="")
