"""Breakdowns over time: a table for each, with its lines in rows and the days in columns."""

from collections.abc import Iterable, Iterator, Sequence

from ilacs.measuring.planned import PlannedMeasure
from ilacs.records import Category, Figure
from ilacs.records.histories import DatedWorkbook
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.over_time.words import NOTHING, labels_words

Labels = tuple[str, ...]


def show_lines(
    measures: Iterable[PlannedMeasure], workbooks: Sequence[DatedWorkbook], headings: Sequence[str]
) -> Markup:
    """A table for each measure that is broken down, closed until somebody opens it."""
    return joined(_show(measure, workbooks, headings) for measure in measures if _labels(measure.name, workbooks))


def _show(measure: PlannedMeasure, workbooks: Sequence[DatedWorkbook], headings: Sequence[str]) -> Markup:
    rows = _rows(measure.name, workbooks)
    kept = table(measure.title, ("Line", *headings), rows)
    opened = tag("div", kept, class_="numbers scroll", tabindex="0", role="region", aria_label=measure.title)
    return tag("details", tag("summary", f"{measure.title}, line by line"), opened)


def _labels(name: str, workbooks: Sequence[DatedWorkbook]) -> list[Labels]:
    """Every line of any workbook, in the order of the newest."""
    figures = [one.figures[name] for one in reversed(workbooks) if name in one.figures]
    return list(dict.fromkeys(line.labels for figure in figures for line in figure.categories))


def _rows(name: str, workbooks: Sequence[DatedWorkbook]) -> Iterator[tuple[str, ...]]:
    by_workbook = [_lines(one.figures.get(name)) for one in workbooks]
    for labels in _labels(name, workbooks):
        yield labels_words(labels), *(_words(lines, labels) for lines in by_workbook)


def _lines(figure: Figure | None) -> dict[Labels, Category] | None:
    return {line.labels: line for line in figure.categories} if figure and not figure.why else None


def _words(lines: dict[Labels, Category] | None, labels: Labels) -> str:
    if lines is None:
        return NOTHING
    line = lines.get(labels)
    if line is None:
        return "0"
    if line.numerator is None:
        return f"{line.count:,}"
    of = line.count if line.denominator is None else line.denominator
    return f"{line.numerator:,} of {of:,}"
