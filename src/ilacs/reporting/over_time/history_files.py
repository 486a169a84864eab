"""A history for other programs: JSON and csv. Children are named only when asked for."""

import json
from collections.abc import Iterator

from ilacs.comparing.figures import figure_value
from ilacs.records import Figure
from ilacs.records.histories import DatedWorkbook, History, ListChildren
from ilacs.reporting.over_time.words import Measures, labels_words
from ilacs.reporting.safe_text import csv_text

HEADINGS = (
    "part",
    "list",
    "name",
    "line",
    "workbook",
    "as_at",
    "value",
    "numerator",
    "denominator",
    "unknown",
    "child_id",
)
Line = dict[str, object]


def history_json(history: History, measures: Measures, *, with_values: bool) -> str:
    """All of it: the workbooks, what could not be used, and every value under its date."""
    whole = {
        "workbooks": [
            {"name": one.name, "as_at": one.as_at.isoformat(), "dated_by": one.dated_by, "edition": one.edition}
            for one in history.workbooks
        ],
        "broken": [{"name": one.name, "says": one.says} for one in history.broken],
        "remarks": list(history.remarks),
        "children_ever": {one.list_ or "all_lists": one.ever for one in (*history.children, history.all_children)},
    }
    lines = history_lines(history, measures, with_values=with_values)
    values = ",\n".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines)
    return f'{json.dumps(whole, ensure_ascii=False)[:-1]},\n"values": [\n{values}\n]}}\n'


def history_csv(history: History, measures: Measures, *, with_values: bool) -> str:
    """Every value, one a line."""
    headings = HEADINGS if with_values else HEADINGS[:-1]
    lines = [",".join(headings)]
    for line in history_lines(history, measures, with_values=with_values):
        lines.append(",".join(_text(line.get(name)) for name in headings))
    return "".join(f"{line}\r\n" for line in lines)


def history_lines(history: History, measures: Measures, *, with_values: bool) -> Iterator[Line]:
    """Values of measures, data quality and children, each with its workbook and day."""
    for workbook in history.workbooks:
        for name, measure in measures.items():
            if name in workbook.figures:
                yield from _figure(workbook.figures[name], {"part": "measure", "list": measure.list_} | _of(workbook))
        for list_, quality in workbook.lists.items():
            about = {"part": "quality", "list": list_} | _of(workbook)
            for kind in ("rows", "errors", "queries"):
                yield about | {"name": kind, "value": getattr(quality, kind)}
            for kind in ("errors", "queries"):
                yield about | {"name": f"{kind}_per_1000_rows", "value": quality.per_thousand(getattr(quality, kind))}
    for children in (*history.children, history.all_children):
        yield from _children(children, history)
        yield from _seen(children, history) if with_values else ()


def _of(workbook: DatedWorkbook) -> Line:
    return {"workbook": workbook.name, "as_at": workbook.as_at.isoformat()}


def _figure(figure: Figure, about: Line) -> Iterator[Line]:
    known = {"numerator": figure.numerator, "denominator": figure.denominator, "unknown": figure.unknown}
    yield about | {"name": figure.measure, "value": figure_value(figure)} | known
    for line in figure.categories:
        told = {"value": line.count if line.numerator is None else line.numerator, "denominator": line.denominator}
        yield about | {"name": figure.measure, "line": labels_words(line.labels)} | told


def _children(children: ListChildren, history: History) -> Iterator[Line]:
    for place, workbook in enumerate(history.workbooks):
        about = {"part": "children", "list": children.list_ or "all_lists"} | _of(workbook)
        for kind in ("present", "first_seen", "last_seen"):
            yield about | {"name": kind, "value": getattr(children, kind)[place]}


def _seen(children: ListChildren, history: History) -> Iterator[Line]:
    for one in children.seen:
        about = {"part": "child", "list": children.list_ or "all_lists", "child_id": one.child_id, "value": one.times}
        for name, place in (("first_seen", one.first), ("last_seen", one.last)):
            yield about | {"name": name} | _of(history.workbooks[place])


def _text(value: object) -> str:
    if value is None:
        return ""
    return str(value) if isinstance(value, int | float) else csv_text(str(value))
