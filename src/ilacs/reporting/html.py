"""HTML from values: whatever is not markup already is escaped."""

from collections.abc import Iterable
from html import escape

VOID = {"meta", "link", "br", "hr"}


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def tag(name: str, /, *children: str, **attributes: str) -> Markup:
    """An element. A name that Python keeps for itself takes an underscore at its end: class_."""
    shown = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items())
    if name in VOID:
        return Markup(f"<{name}{shown}>")
    return Markup(f"<{name}{shown}>{joined(children)}</{name}>")


def joined(children: Iterable[str]) -> Markup:
    """One piece of markup after another; plain text among them is escaped."""
    return Markup("".join(child if isinstance(child, Markup) else escape(child) for child in children))


def table(caption: str, headings: Iterable[str], rows: Iterable[Iterable[str]]) -> Markup:
    """A table in which the first cell of each row is the heading of the row."""
    headings = tuple(headings)
    head = tag("tr", *(tag("th", heading, scope="col") for heading in headings))
    body = joined(_row(headings, tuple(row)) for row in rows)
    return tag("table", tag("caption", caption), tag("thead", head), tag("tbody", body))


def _row(headings: tuple[str, ...], cells: tuple[str, ...]) -> Markup:
    first = tag("th", cells[0], scope="row")
    # On a narrow screen each cell stands in a line of its own, with the heading of its column before it.
    rest = (tag("td", cell, data_label=heading) for heading, cell in zip(headings[1:], cells[1:], strict=True))
    return tag("tr", first, *rest)


def listed(items: Iterable[str]) -> Markup:
    """A bulleted list."""
    return tag("ul", *(tag("li", item) for item in items))
