"""Figures for programs: JSON with everything, and a csv of one line a number."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields

from ilacs.measuring.published import Beside
from ilacs.records import Category, CheckResult
from ilacs.reporting.cross_tables import label_words
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.safe_text import csv_text

SAME = ("list", "measure", "code", "title", "kind", "counts")
LABELS = ("label", "second_label")
NUMBERS = ("count", "numerator", "denominator", "unknown", "share", "mean", "median", "rate")
REST = ("unit", "polarity", "indicator", "informs", "weakened_rows", "why")
PUBLISHED = {field.name: f"published_{field.name}" for field in fields(Beside) if field.name != "indicator"}
HEADINGS = (*SAME, *LABELS, *NUMBERS, *REST, *PUBLISHED.values())
Line = dict[str, object]


def figures_json(result: CheckResult, pages: Sequence[ListPage]) -> str:
    """Every figure, with its lines and with what weakens it. An unknown label is null."""
    figures = [_figure(answer) for page in pages for answer in page.answers]
    day = result.as_at.isoformat() if result.as_at else None
    head = {"ilacs": result.version, "edition": result.edition, "as_at": day}
    lists = {account.list_: {"rows": account.rows} for account in result.lists}
    return json.dumps({**head, "lists": lists, "figures": figures}, ensure_ascii=False, indent=1) + "\n"


def figures_csv(pages: Sequence[ListPage]) -> str:
    """One line for each figure, and one for each line of a breakdown."""
    lines = [line for page in pages for answer in page.answers for line in _lines(answer)]
    told = [",".join(csv_text(_text(line.get(heading))) for heading in HEADINGS) for line in lines]
    return "\n".join([",".join(HEADINGS), *told]) + "\n"


def _figure(answer: Answer) -> Line:
    by = [{"says": one.says, "list": one.list_, "rows": len(one.rows)} for one in answer.weakened.by]
    whole = _same(answer) | {"because": answer.measure.because} | _numbers(answer) | _rest(answer)
    del whole["weakened_rows"]
    return whole | {
        "informs": answer.measure.informs,
        "broken_down_by": [key.title for key in answer.measure.keys],
        "lines": [
            {"labels": [label or None for label in line.labels], **_line_numbers(line, answer)}
            for line in answer.figure.categories
        ],
        "weakened": {"rows": answer.weakened.rows, "by": by},
        "published": asdict(answer.published) if answer.published else None,
    }


def _lines(answer: Answer) -> Iterator[Line]:
    yield _same(answer) | _numbers(answer) | _rest(answer) | _published(answer)
    for line in answer.figure.categories:
        labels = dict(zip(LABELS, (label_words(answer.measure, label) for label in line.labels), strict=False))
        yield _same(answer) | labels | _line_numbers(line, answer) | _rest(answer)


def _same(answer: Answer) -> Line:
    measure = answer.measure
    told = (measure.list_, measure.name, measure.code, measure.title, str(measure.kind), measure.counts)
    return dict(zip(SAME, told, strict=True))


def _numbers(answer: Answer) -> Line:
    figure = answer.figure
    if figure.why:
        return {}
    return {name: getattr(figure, name) for name in NUMBERS}


def _line_numbers(line: Category, answer: Answer) -> Line:
    if line.numerator is None:
        return {"count": line.count, "share": _share(line.count, answer.figure.count)}
    denominator = line.count - line.unknown if answer.measure.over == "known" else line.count
    return {
        "count": line.count,
        "numerator": line.numerator,
        "denominator": denominator,
        "unknown": line.unknown,
        "share": _share(line.numerator, denominator),
    }


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _rest(answer: Answer) -> Line:
    measure = answer.measure
    told = (
        measure.unit,
        measure.polarity,
        measure.indicator,
        " ".join(measure.informs),
        answer.weakened.rows,
        answer.figure.why,
    )
    return dict(zip(REST, told, strict=True))


def _published(answer: Answer) -> Line:
    if not answer.published:
        return {}
    return {heading: getattr(answer.published, name) for name, heading in PUBLISHED.items()}


def _text(value: object) -> str:
    return "" if value is None else f"{value:.6g}" if isinstance(value, float) else str(value)
