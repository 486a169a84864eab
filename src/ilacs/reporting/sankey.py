"""A Sankey diagram as plain SVG: read without colour, without JavaScript, and beside its table."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ilacs.records.flows import Flows
from ilacs.reporting.html import Markup, joined, tag
from ilacs.reporting.sankey_layout import BAR, WIDTH, Band, Box, Layout, Point, lay_out
from ilacs.reporting.wording import counted

STUB = 42.0
"""Width of what shows an end beside a bar."""
LINE = 15.0
LETTERS = 13
"""Letters of a name that fit on one line above a bar."""
READABLE = 13.0
"""Height from which a number is written into a band or an end."""
HATCH = Markup(
    '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="5" height="5" class="ground"/><line x1="0" y1="0" x2="0" y2="5" class="stroke"/></pattern></defs>'
)


def sankey_svg(flows: Flows, *, title: str, description: str) -> Markup:
    """The whole drawing, with words for those who do not see it."""
    layout = lay_out(flows)
    return tag(
        "svg",
        tag("title", title, id="sankey-title"),
        tag("desc", description, id="sankey-description"),
        HATCH,
        joined(_bands(layout, flows)),
        joined(_ends(layout, flows)),
        joined(_node(box) for box in layout.boxes.values()),
        joined(_band_numbers(layout.bands)),
        class_="sankey",
        viewBox=f"0 0 {WIDTH:.0f} {layout.height:.0f}",
        role="img",
        aria_labelledby="sankey-title sankey-description",
    )


def _bands(layout: Layout, flows: Flows) -> Iterator[Markup]:
    says = {node.name: node.says for node in flows.nodes}
    # The widest first, so that the narrow ones lie on top.
    for band in sorted(layout.bands, key=lambda band: -band.thickness):
        told = f"{says[band.link.source]} to {says[band.link.target]}: {_children(band.link.children)}"
        yield tag("path", tag("title", told), d=_path(band), class_="band")


def _path(band: Band) -> str:
    """The upper edge from left to right, and the lower one back: as thick where it is steep as where it is flat."""
    half = band.thickness / 2
    upper = [(x, y - half) for x, y in band.points]
    lower = [(x, y + half) for x, y in reversed(band.points)]
    return f"M{_curve(upper)}L{_curve(lower)}Z"


def _curve(points: Sequence[Point]) -> str:
    curves = [
        f"C{(x + to_x) / 2:.1f} {y:.1f} {(x + to_x) / 2:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}"
        for (x, y), (to_x, to_y) in pairwise(points)
    ]
    return f"{points[0][0]:.1f} {points[0][1]:.1f}{''.join(curves)}"


def _band_numbers(bands: Iterable[Band]) -> Iterator[Markup]:
    for band in bands:
        if band.thickness >= READABLE:
            (x, y), (to_x, to_y) = band.points[-2:]
            # Three quarters along the last curve, clear of what stands beside the bar that it left.
            along = 0.75
            rise = along * along * (3 - 2 * along)
            yield _text(f"{band.link.children:,}", x + (to_x - x) * along, y + (to_y - y) * rise, class_="number")


def _ends(layout: Layout, flows: Flows) -> Iterator[Markup]:
    says = {node.name: node.says for node in flows.nodes}
    for end, parts in layout.ends.items():
        for part in parts:
            told = f"{part.node.says}, {says[end].lower()}: {_children(part.node.children)}"
            yield tag(
                "rect",
                tag("title", told),
                x=f"{part.x:.1f}",
                y=f"{part.y:.1f}",
                width=f"{STUB:.0f}",
                height=f"{max(part.height, 1):.1f}",
                class_=f"end {end.replace('_', '-')}",
            )
            if part.height >= READABLE:
                yield _text(f"{part.node.children:,}", part.x + STUB / 2, part.y + part.height / 2, class_="number")


def _node(box: Box) -> Markup:
    lines = _wrapped(box.node.says)
    bottom = box.y - 7
    count = _text(f"{box.node.children:,}", box.x, bottom, class_="count")
    names = [
        _text(line, box.x, bottom - LINE * place - 3, class_="name") for place, line in enumerate(reversed(lines), 1)
    ]
    bar = tag(
        "rect",
        tag("title", f"{box.node.says}: {_children(box.node.children)}"),
        x=f"{box.x:.1f}",
        y=f"{box.y:.1f}",
        width=f"{BAR:.0f}",
        height=f"{box.height:.1f}",
        class_="bar",
    )
    return joined((bar, *names, count))


def _wrapped(says: str) -> list[str]:
    lines = [""]
    for word in says.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > LETTERS:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _text(says: str, x: float, y: float, *, class_: str) -> Markup:
    return tag("text", says, x=f"{x:.1f}", y=f"{y:.1f}", class_=class_)


def _children(number: int) -> str:
    return counted(number, "child", "children")
