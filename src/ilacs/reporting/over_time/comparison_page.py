"""What changed between two workbooks, as a page to read: locations and numbers, and no child's values."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.comparing import load_chances
from ilacs.records.comparisons import CellChange, Comparison, Move
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.over_time.comparison_figures import show_figures
from ilacs.reporting.over_time.comparison_issues import show_issues
from ilacs.reporting.over_time.comparison_lists import show_children, show_lists
from ilacs.reporting.over_time.words import Measures, left_to_look_into
from ilacs.reporting.page import whole_page
from ilacs.reporting.wording import day_in_words

TITLE = "What changed between two Annex A workbooks"
FOOT = "This page names rows and cells and never what stands in them."
STYLES = ("over_time.css",)
SECTIONS = (
    ("lists", "The lists"),
    ("children", "The children"),
    ("issues", "The issues"),
    ("measures", "The measures"),
    ("how", "How this was compared"),
)


@dataclass(frozen=True, slots=True)
class Compared:
    """A comparison with what it takes to tell it."""

    comparison: Comparison
    measures: Measures
    specification: Specification
    old_name: str
    new_name: str


def comparison_html(compared: Compared) -> str:
    """The whole page."""
    comparison = compared.comparison
    bodies = {
        "lists": show_lists(comparison, compared.specification),
        "children": show_children(comparison.children, compared.specification),
        "issues": show_issues(comparison.issues, compared.specification),
        "measures": show_figures(comparison.figures, compared.measures, compared.specification),
        "how": _how(),
    }
    contents = tag("nav", listed(tag("a", title, href=f"#{name}") for name, title in SECTIONS), aria_label="Contents")
    sections = joined(_section(name, title, bodies[name]) for name, title in SECTIONS)
    told = (
        f"{compared.old_name}, as at {day_in_words(comparison.old_as_at)}, and "
        f"{compared.new_name}, as at {day_in_words(comparison.new_as_at)}."
    )
    return whole_page(TITLE, told, joined((_headline(comparison), contents, sections)), foot=FOOT, styles=STYLES)


def _section(name: str, title: str, body: Markup) -> Markup:
    return tag("section", tag("h2", title, id=f"{name}-title"), body, id=name, aria_labelledby=f"{name}-title")


def _headline(comparison: Comparison) -> Markup:
    return tag(
        "ul", *(tag("li", tag("strong", number), says) for number, says in headlines(comparison)), class_="counts"
    )


def headlines(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """The numbers that matter most, with what they count."""
    children = comparison.children
    left = sum(len(rows) for group in children.left for rows in group.places.values())
    rest = f", {left:,} who left, {children.both:,} in both"
    yield _counted(sum(map(len, children.arrived.values())), "new child", "new children", rest)
    yield _counted(_corrected(comparison), "cell corrected", "cells corrected")
    lost = sum(map(left_to_look_into, comparison.lists))
    yield _counted(lost, "row gone that should be there", "rows gone that should be there")
    came = sum(issue.count(Move.INTRODUCED, Move.CAME) for issue in comparison.issues)
    fixed = sum(issue.count(Move.FIXED) for issue in comparison.issues)
    yield _counted(fixed, "issue fixed", "issues fixed", f", {came:,} new")


def _counted(number: int, one: str, many: str, rest: str = "") -> tuple[str, str]:
    return f"{number:,}", f"{one if number == 1 else many}{rest}"


def _corrected(comparison: Comparison) -> int:
    cells = (cells for one in comparison.lists for cells in one.changed if cells.kind is CellChange.CORRECTED)
    return sum(len(one.rows) for one in cells)


def _how() -> Markup:
    chances = load_chances()
    says: Sequence[str] = (
        "Rows meet by the list's own key: the child, or the child and the day on which the entry began. A child's only "
        "row that is gone and only row that is new are one whose day was corrected, if both were due both times.",
        "An issue is still open where the same rule asks about the same row, wherever the row stands now. It is not "
        "called fixed where its rule did not run on the later workbook.",
        f"Whether two shares differ by more than chance is told by {chances.method}, at {chances.percent}%. "
        f"{chances.sure} Of twenty lines that did not change, one will look as if it had.",
    )
    return joined(
        (listed(says), table("Source of the method", ("Method", "Source"), ((chances.method, chances.source),)))
    )
