"""A comparison and a history of a few rows, made by hand."""

import datetime
from collections.abc import Mapping

from ilacs.annex_a import load_specification
from ilacs.comparing import compare, follow_lists
from ilacs.measuring.planned import PlannedMeasure
from ilacs.records import Category, Figure, FigureKind, Table
from ilacs.records.comparisons import Comparison
from ilacs.records.histories import BrokenWorkbook, DatedWorkbook, History, ListQuality
from tests.unit.comparing.building import NEW_DAY, OLD_DAY, batch, plan, plans, result, side

SPECIFICATION = load_specification()
SECRET = "ZQX1"
"""A child whom nothing may name unless somebody asks."""
OLD = plans(plan(SECRET, gender="Male"), plan("B"), plan("C", worker="W1"))
NEW = plans(plan(SECRET, gender="Female"), plan("C", worker="W2", ended_on="2026-10-20"), plan("<D>", "2026-10-20"))
SHARE, LINES = "child_protection.visited_within_standard", "child_protection.latest_category_of_abuse"


def measure(name: str, kind: FigureKind, title: str) -> PlannedMeasure:
    return PlannedMeasure(name, name.partition(".")[0], title, "It matters.", kind, polarity="high is good")


MEASURES = {
    SHARE: measure(SHARE, FigureKind.SHARE, "Visited within the standard"),
    LINES: measure(LINES, FigureKind.BREAKDOWN, "Latest category of abuse"),
}


def figures(true: int, neglect: int) -> tuple[Figure, ...]:
    lines = (Category(("Neglect",), neglect), Category(("",), 4))
    return (
        Figure(SHARE, FigureKind.SHARE, 100, true, 100),
        Figure(LINES, FigureKind.BREAKDOWN, neglect + 4, categories=lines),
    )


def comparison() -> Comparison:
    """A child's gender corrected, one plan gone, one new, one ended; a share that fell by more than chance; and
    two issues about the whole."""
    old = side(OLD_DAY, OLD, found=result(batch(2, 3, rule="old"), ran=("old", "new", "rule")), figures=figures(90, 6))
    new = side(
        NEW_DAY,
        NEW,
        found=result(batch(4, rule="new"), batch(), batch(), ran=("old", "new", "rule")),
        figures=figures(60, 6),
    )
    return compare(old, new, SPECIFICATION, {SHARE: "high is good"})


def tables() -> tuple[list[Table], list[Table]]:
    return [OLD], [NEW]


def history(*days: str, quality: Mapping[str, ListQuality] | None = None) -> History:
    """Workbooks of some days, in each of which two more children are visited in time."""
    workbooks = tuple(
        DatedWorkbook(
            name=f"{day}.xlsx",
            as_at=datetime.date.fromisoformat(day),
            dated_by="Its name says so.",
            edition="2023",
            lists=quality or {"child_protection": ListQuality(100, 3, 20)},
            figures={figure.measure: figure for figure in figures(50 + 2 * place, place)},
        )
        for place, day in enumerate(days)
    )
    children = [{"child_protection": [SECRET, f"C{place}"]} for place in range(len(days))]
    *by_list, anywhere = follow_lists(children, ["child_protection"])
    broken = (BrokenWorkbook("torn.xlsx", "It is not whole."),)
    return History(workbooks, broken, tuple(by_list), anywhere, ("Passed over: notes.txt.",))
