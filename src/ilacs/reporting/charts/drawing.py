"""Drawing charts as SVG and PNG. The drawing engine is in the package: it needs no network, and is given none."""

import re

from ilacs.reporting.charts.chart import Specification

VERSION = "6.4"
SCALE = 2
"""Points of a PNG for each of the chart, sharp on paper too."""
UNSEEN = re.compile(r' (?:role|class|aria-[a-z]+|pointer-events|xmlns:xlink|version)="[^"]*"')
EMPTY = re.compile(r'<path[^>]* d="(?:M0,0h0v0h0Z)?"[^>]*/>|<path d="M[^"]*"/>')


def draw_svg(specification: Specification) -> str:
    """A chart as SVG, without what neither shows nor says anything."""
    # Half a second to import and start, and no browser has it: only who draws a chart waits for it.
    import vl_convert

    drawn = vl_convert.vegalite_to_svg(dict(specification), vl_version=VERSION, allowed_base_urls=[])
    return EMPTY.sub("", UNSEEN.sub("", drawn))


def draw_png(svg: str) -> bytes:
    """A drawn chart as PNG."""
    import vl_convert

    return vl_convert.svg_to_png(svg, scale=SCALE)
