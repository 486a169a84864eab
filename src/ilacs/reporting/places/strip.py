"""A small drawing of where one figure lies among all: the quarters as boxes, the place and England as marks."""

from ilacs.benchmarking.comparison import Comparison, Standing
from ilacs.reporting.html import Markup, tag

WIDTH, HEIGHT = 120.0, 18.0
INSET = 4.0


def strip(standing: Standing, comparison: Comparison) -> Markup:
    """The drawing; nothing where there is no figure or no bands. It repeats what its row says, and is silent."""
    edges = comparison.quartiles
    if edges is None or standing.value is None or edges.lowest == edges.highest:
        return Markup("")
    # One far off, such as a place with two social workers, must not press all others together.
    reach = 3 * (edges.third - edges.first) or edges.highest - edges.lowest
    low, high = max(edges.lowest, edges.first - reach), min(edges.highest, edges.third + reach)

    def at(value: float) -> float:
        return INSET + (min(max(value, low), high) - low) / (high - low) * (WIDTH - 2 * INSET)

    cuts = [at(edge) for edge in (low, edges.first, edges.second, edges.third, high)]
    order = "abcd" if comparison.polarity == "low" else "dcba"
    boxes = [
        tag("rect", x=f"{start:.1f}", y="5", width=f"{end - start:.1f}", height="8", class_=f"band-{name}")
        for name, start, end in zip(order, cuts[:-1], cuts[1:], strict=True)
    ]
    x = f"{at(standing.value):.1f}"
    mark = tag("line", x1=x, x2=x, y1="0", y2=f"{HEIGHT:.0f}", class_="own")
    return tag("svg", *boxes, mark, viewBox=f"0 0 {WIDTH:.0f} {HEIGHT:.0f}", class_="strip", aria_hidden="true")
