"""The part of the page that tells how each measure moved."""

from collections.abc import Iterable, Sequence

from ilacs.annex_a import Specification
from ilacs.records import FigureKind
from ilacs.records.comparisons import Direction, FigureComparison, LineComparison
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.over_time.figure_cells import figure_cell
from ilacs.reporting.over_time.words import (
    Measures,
    chance_words,
    difference_words,
    direction_words,
    interval_words,
    labels_words,
    list_name,
    percent,
    signed,
)

HEADINGS = ("Measure", "Before", "Now", "Difference", "Better or worse", "By chance?")
LINES = ("Line", "Before", "Now", "Difference", "Share before", "Share now", "By chance?")


def show_figures(figures: Sequence[FigureComparison], measures: Measures, specification: Specification) -> Markup:
    """List by list: every measure that is one number, then the lines of each breakdown that moved."""
    return joined(
        _list(list_, [one for one in figures if measures[one.measure].list_ == list_], measures, specification)
        for list_ in specification.lists
    )


def _list(list_: str, figures: Sequence[FigureComparison], measures: Measures, specification: Specification) -> Markup:
    numbers = [one for one in figures if one.new.kind is not FigureKind.BREAKDOWN]
    broken_down = [one for one in figures if any(line.old != line.new for line in one.lines)]
    parts = [
        tag("div", table("How each measure moved", HEADINGS, _rows(numbers, measures)), class_="numbers moved")
        if numbers
        else Markup(),
        *(_breakdown(one, measures) for one in broken_down),
    ]
    return tag("section", tag("h3", list_name(list_, specification)), *parts) if figures else Markup()


def _rows(figures: Iterable[FigureComparison], measures: Measures) -> Iterable[tuple[str, ...]]:
    for one in figures:
        direction = tag("span", direction_words(one), class_=f"direction {one.direction}") if _is_judged(one) else ""
        # The first cell of a row is its heading: why there is no number stands below the name.
        why = one.new.why or one.old.why
        title = joined((measures[one.measure].title, tag("span", why, class_="why") if why else ""))
        by_chance = tag("span", chance_words(one.chance), class_="chance")
        told = tag("span", interval_words(one.chance), class_="interval") if one.chance and one.difference else ""
        yield (
            title,
            figure_cell(one.old),
            figure_cell(one.new),
            difference_words(one),
            direction,
            joined((by_chance, told)) if one.chance and one.difference else "",
        )


def _is_judged(one: FigureComparison) -> bool:
    return one.direction in (Direction.BETTER, Direction.WORSE, Direction.SAME)


def _breakdown(one: FigureComparison, measures: Measures) -> Markup:
    measure = measures[one.measure]
    moved = sum(line.old != line.new for line in one.lines)
    summary = tag("summary", f"{measure.title}, line by line: {moved} of {len(one.lines)} moved")
    kept = table(measure.title, LINES, map(_line, one.lines))
    return tag("details", summary, tag("div", kept, class_="numbers moved"))


def _line(line: LineComparison) -> tuple[str, ...]:
    return (
        labels_words(line.labels),
        f"{line.old:,}",
        f"{line.new:,}",
        signed(line.new - line.old),
        percent(line.old_share),
        percent(line.new_share),
        chance_words(line.chance) if line.old != line.new else "",
    )
