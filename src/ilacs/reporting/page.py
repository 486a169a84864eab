"""A page about one thing: its title, what is told of it, and a foot, in the look of all our pages."""

from collections.abc import Sequence
from pathlib import Path

from ilacs.reporting.html import Markup, tag
from ilacs.reporting.self_contained import self_contained

COMMON = "report.css"


def whole_page(title: str, told: str, main: Markup, *, foot: str, styles: Sequence[str] = ()) -> str:
    """The whole page, which opens anywhere."""
    here = Path(__file__).parent
    style = "\n".join((here / name).read_text(encoding="utf-8") for name in (COMMON, *styles))
    skip = tag("a", "Skip to the page", href="#main", class_="skip")
    header = tag("header", tag("div", tag("h1", title), tag("p", told), class_="page"))
    footer = tag("footer", tag("div", tag("p", foot), class_="page"))
    return self_contained(title, style, skip, header, tag("main", main, id="main", class_="page"), footer)
