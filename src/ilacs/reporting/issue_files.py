"""The issues as csv, for spreadsheets, and as Parquet, for other programs."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from ilacs.engine import NewTable
from ilacs.engine.parquet import ParquetWriter
from ilacs.reporting.issue_words import WordedIssues
from ilacs.reporting.safe_text import ILLEGAL, csv_text

COLUMNS = (
    "severity",
    "list",
    "list_title",
    "sheet",
    "row",
    "cells",
    "columns",
    "headings",
    "rule",
    "says",
    "because",
    "explained",
)
BATCH = "batch"


def write_issues_csv(path: Path, issues: Sequence[WordedIssues]) -> None:
    """Write one line for each issue, with the mark by which Excel knows UTF-8."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        file.write(",".join(COLUMNS) + "\r\n")
        for issue in issues:
            file.writelines(_lines(issue))


def _lines(issue: WordedIssues) -> Iterator[str]:
    texts = [csv_text(text or "") for text in _shared(issue)]
    before, after = ",".join(texts[:4]), ",".join(texts[4:])
    if not issue.batch.rows:
        yield f"{before},,,{after}\r\n"
    for row in issue.batch.rows:
        yield f"{before},{row},{csv_text(issue.cells(row))},{after}\r\n"


def write_issues_parquet(path: Path, issues: Sequence[WordedIssues]) -> None:
    """Write one row for each issue."""
    names = [name for name in COLUMNS if name not in ("row", "cells")]
    shared = list(zip(*map(_shared, issues), strict=True)) or [()] * len(names)
    batches = {name: [_tidy(text) for text in texts] for name, texts in zip(names, shared, strict=True)}
    numbers = [str(number) for number in range(len(issues))]
    located = {
        BATCH: [number for number, issue in zip(numbers, issues, strict=True) for _ in issue.batch.rows],
        "row": [str(row) for issue in issues for row in issue.batch.rows],
        "cells": [issue.cells(row) for issue in issues for row in issue.batch.rows],
    }
    writer = ParquetWriter(path)
    try:
        types = {BATCH: "INTEGER", **dict.fromkeys(names, "VARCHAR")}
        where = {BATCH: "INTEGER", "row": "INTEGER", "cells": "VARCHAR"}
        writer.load([NewTable("batches", types, {BATCH: numbers, **batches}), NewTable("located", where, located)])
        chosen = ", ".join(f'"{name}"' for name in COLUMNS)
        writer.write(f"SELECT {chosen} FROM batches LEFT JOIN located USING ({BATCH}) ORDER BY {BATCH}, row")
    finally:
        writer.close()


def _tidy(text: str | None) -> str | None:
    return ILLEGAL.sub("", text) if text else None


def _shared(issue: WordedIssues) -> tuple[str | None, ...]:
    """What all issues of a batch share, in the order of COLUMNS."""
    batch = issue.batch
    place = (batch.severity, batch.list_, issue.list_title, batch.sheet)
    return (
        *place,
        "; ".join(batch.columns),
        "; ".join(issue.headings),
        batch.rule,
        batch.says,
        issue.because,
        batch.explained,
    )
