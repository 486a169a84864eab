"""Charts of published figures: one place over time, all places in order, spread out, and on a map of squares."""

from ilacs.reporting.charts.of_places.all_places import all_places
from ilacs.reporting.charts.of_places.distribution import distribution
from ilacs.reporting.charts.of_places.over_time import over_time
from ilacs.reporting.charts.of_places.subject import AXES, ChartSubject, ChartTable, PlacesChart
from ilacs.reporting.charts.of_places.tile_map import tile_map

KINDS = {"line": over_time, "bar": all_places, "distribution": distribution, "map": tile_map}
"""What draws each kind: from a subject and an axis to a chart, without looking at anything else."""


def specify(kind: str, subject: ChartSubject, axis: str = "zero") -> PlacesChart:
    """A chart of one kind. Its `specification` is what `draw_svg` takes."""
    return KINDS[kind](subject, axis)


__all__ = [
    "AXES",
    "KINDS",
    "ChartSubject",
    "ChartTable",
    "PlacesChart",
    "all_places",
    "distribution",
    "over_time",
    "specify",
    "tile_map",
]
