"""A comparison for other programs: JSON and csv. Locations always, values from cells only when asked for."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.comparing.entries import CHILD
from ilacs.comparing.figures import figure_value
from ilacs.records import Table, cell_name
from ilacs.records.comparisons import Chance, ChangedCells, Comparison, FigureComparison, ListComparison, Places
from ilacs.reporting.over_time.words import chance_sentence, labels_words
from ilacs.reporting.safe_text import csv_text

HEADINGS = (
    "part", "list", "what", "why", "name", "row_before", "row", "cell", "before", "after", "difference", "direction",
    "chance", "child_id",
)  # fmt: skip
PARTS = {"row": "rows", "cell": "cells", "child": "children_moved", "issue": "issues", "figure": "figures"}
Line = dict[str, object]


@dataclass(frozen=True)
class Located:
    """Where columns stand, and, only where somebody asked for values, the tables that hold them."""

    positions: Mapping[str, Mapping[str, int]]
    before: Mapping[str, Table] = field(default_factory=dict)
    after: Mapping[str, Table] = field(default_factory=dict)

    @classmethod
    def of(cls, old: Sequence[Table], new: Sequence[Table], *, with_values: bool) -> "Located":
        """Positions of NEW, and values of both where they are asked for."""
        positions = {table.list_: table.positions for table in new}
        if not with_values:
            return cls(positions)
        return cls(positions, {table.list_: table for table in old}, {table.list_: table for table in new})

    @property
    def has_values(self) -> bool:
        """Whether values were asked for."""
        return bool(self.after)

    def cell(self, list_: str, column: str, row: int) -> str:
        """A cell of NEW as a spreadsheet names it."""
        position = self.positions.get(list_, {}).get(column)
        return "" if position is None else cell_name(row, position)


def comparison_json(comparison: Comparison, located: Located) -> str:
    """Everything, one thing a line, under the part that it belongs to."""
    whole: dict[str, object] = {
        "old_as_at": comparison.old_as_at.isoformat(),
        "new_as_at": comparison.new_as_at.isoformat(),
        "lists": {one.list_: _counts(one) for one in comparison.lists},
        "children": {
            "old": comparison.children.old,
            "new": comparison.children.new,
            "both": comparison.children.both,
        },
    }
    parts: dict[str, list[Line]] = {name: [] for name in PARTS.values()}
    for line in comparison_lines(comparison, located):
        parts[PARTS[str(line["part"])]].append({name: value for name, value in line.items() if name != "part"})
    head = json.dumps(whole, ensure_ascii=False)[:-1]
    body = "".join(f',\n"{part}": [\n{_one_a_line(lines)}\n]' for part, lines in parts.items())
    return f"{head}{body}}}\n"


def comparison_csv(comparison: Comparison, located: Located) -> str:
    """Everything, one thing a line."""
    headings = HEADINGS if located.has_values else HEADINGS[:-1]
    lines = (",".join(_text(line.get(name)) for name in headings) for line in comparison_lines(comparison, located))
    return "".join(f"{line}\r\n" for line in (",".join(headings), *lines))


def comparison_lines(comparison: Comparison, located: Located) -> Iterator[Line]:
    """Rows that came, left and ended, changed cells, children, issues and figures."""
    for compared in comparison.lists:
        yield from _row_lines(compared, located)
        for cells in compared.changed:
            yield from _cell_lines(compared.list_, cells, located)
    yield from _child_lines(comparison, located)
    for issue in comparison.issues:
        for move, found in issue.moves.items():
            about: Line = {
                "part": "issue",
                "list": issue.list_,
                "what": str(move),
                "why": issue.says,
                "name": issue.rule,
            }
            at = "row_before" if move in ("left", "not_asked_again") else "row"
            yield from (about | {at: row} for row in found.rows)
            yield from (about for _ in range(found.count - len(found.rows)))
    for figure in comparison.figures:
        yield from _figure_lines(figure)


def _counts(compared: ListComparison) -> Line:
    return {
        "rows_before": compared.old_rows,
        "rows": compared.new_rows,
        "in_both": compared.both,
        "arrived": compared.arrived_rows,
        "left": compared.left_rows,
        "ended": sum(len(group.rows) for group in compared.ended),
        "changed_rows": compared.changed_rows,
        "columns_not_compared": compared.not_compared,
        "why_not": compared.why_not,
    }


def _row_lines(compared: ListComparison, located: Located) -> Iterator[Line]:
    about: Line = {"part": "row", "list": compared.list_}
    before, after = located.before.get(compared.list_), located.after.get(compared.list_)
    for arrived in compared.arrived:
        told = about | {"what": "arrived", "why": str(arrived.why)}
        yield from (told | {"row": row} | child for row, child in _with_children(arrived.rows, after))
    for left in compared.left:
        told = about | {"what": "left", "why": str(left.why)} | ({"name": left.reason} if left.reason else {})
        yield from (told | {"row_before": row} | child for row, child in _with_children(left.rows, before))
    for ended in compared.ended:
        told = about | {"what": "ended", "why": ended.reason}
        yield from (told | {"row": row} | child for row, child in _with_children(ended.rows, after))


def _cell_lines(list_: str, cells: ChangedCells, located: Located) -> Iterator[Line]:
    about: Line = {"part": "cell", "list": list_, "what": str(cells.kind), "name": cells.column}
    before = _values(located.before.get(list_), cells.column, cells.old_rows)
    after = _values(located.after.get(list_), cells.column, cells.rows)
    children = _with_children(cells.rows, located.after.get(list_))
    for old_row, old, new, (row, child) in zip(cells.old_rows, before, after, children, strict=True):
        cell = located.cell(list_, cells.column, row)
        values = {"before": old, "after": new} if located.has_values else {}
        yield about | {"row_before": old_row, "row": row, "cell": cell} | values | child


def _child_lines(comparison: Comparison, located: Located) -> Iterator[Line]:
    children = comparison.children
    yield from _placed({"what": "arrived"}, children.arrived, "row", tables=located.after)
    for left in children.left:
        yield from _placed({"what": "left", "why": str(left.why)}, left.places, "row_before", tables=located.before)
    for move in children.moves:
        about: Line = {"what": "moved", "before": move.source, "after": move.target}
        at, tables = ("row", located.after) if move.target else ("row_before", located.before)
        yield from _placed(about, move.places, at, tables=tables)


def _placed(about: Line, places: Places, at: str, *, tables: Mapping[str, Table]) -> Iterator[Line]:
    for list_, rows in places.items():
        for row, child in _with_children(rows, tables.get(list_)):
            yield {"part": "child", "list": list_} | about | {at: row} | child


def _figure_lines(figure: FigureComparison) -> Iterator[Line]:
    whole: Line = {"part": "figure", "list": figure.measure.partition(".")[0], "name": figure.measure}
    yield (
        whole
        | {
            "before": figure_value(figure.old),
            "after": figure_value(figure.new),
            "difference": figure.difference,
            "direction": str(figure.direction),
        }
        | _chance(figure.chance)
    )
    for line in figure.lines:
        told = whole | {"what": labels_words(line.labels), "before": line.old, "after": line.new}
        yield told | {"difference": line.new - line.old} | _chance(line.chance)


def _chance(chance: Chance | None) -> Line:
    return {"chance": chance_sentence(chance)} if chance else {}


def _with_children(rows: Sequence[int], table: Table | None) -> list[tuple[int, Line]]:
    children = _values(table, CHILD, rows) if table else [None] * len(rows)
    return [(row, {"child_id": child} if child else {}) for row, child in zip(rows, children, strict=True)]


def _values(table: Table | None, column: str, rows: Sequence[int]) -> Sequence[str | None]:
    if table is None or column not in table.columns:
        return [None] * len(rows)
    places = {row: place for place, row in enumerate(table.rows)}
    return [table.columns[column][places[row]] for row in rows]


def _one_a_line(lines: Sequence[Line]) -> str:
    return ",\n".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines)


def _text(value: object) -> str:
    if value is None:
        return ""
    # A number below nothing begins with a sign, and is no formula.
    return str(value) if isinstance(value, int | float) else csv_text(str(value))
