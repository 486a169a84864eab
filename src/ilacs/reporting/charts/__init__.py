"""Charts as Vega-Lite specifications, which are plain data, and their drawing."""

from ilacs.reporting.charts.chart import Chart, Json, Specification
from ilacs.reporting.charts.choosing import choose_chart
from ilacs.reporting.charts.drawing import draw_png, draw_svg

__all__ = ["Chart", "Json", "Specification", "choose_chart", "draw_png", "draw_svg"]
