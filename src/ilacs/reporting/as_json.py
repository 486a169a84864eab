"""The result of a check as JSON: the contract that other programs read."""

import json
from collections.abc import Iterator, Mapping, Sequence

from ilacs.records import CheckResult, IssueBatch, RawTable, column_letter

Positions = Mapping[str, Mapping[str, int]]
"""List to column to the column's place in its sheet."""


def result_json(result: CheckResult, raw: Sequence[RawTable], *, with_values: bool = False) -> str:
    """The whole result. Rows are the spreadsheet's own; cell values are left out unless they are asked for."""
    tables = {table.list_: table for table in raw}
    return "".join(_parts(result, tables, with_values=with_values))


def _parts(result: CheckResult, tables: Mapping[str, RawTable], *, with_values: bool) -> Iterator[str]:
    head = {
        "ilacs": result.version,
        "edition": result.edition,
        "as_at": result.as_at.isoformat() if result.as_at else None,
        "lists": _lists(result),
    }
    yield _dumps(head)[:-1]
    yield ',"issues":['
    yield ",\n".join(_joined(_issues(batch, tables, with_values=with_values)) for batch in result.issue_batches)
    yield '],"changes":['
    yield ",\n".join(
        _joined(_with_rows({"list": b.list_, "sheet": b.sheet}, b.rows, {"column": b.column, "kind": b.kind}))
        for b in result.change_batches
    )
    accounts = [{"rule": a.rule, "outcome": a.outcome, "why": a.why} for a in result.rules]
    yield f'],"rules":{_dumps(accounts)}}}\n'


def _lists(result: CheckResult) -> dict[str, object]:
    return {
        account.list_: {
            "sheet": account.sheet,
            "rows": account.rows,
            "columns_matched": account.columns_matched,
            "columns_missing": account.columns_missing,
            "columns_extra": account.columns_extra,
        }
        for account in result.lists
    }


def _issues(batch: IssueBatch, tables: Mapping[str, RawTable], *, with_values: bool) -> Iterator[str]:
    before = {"rule": batch.rule, "severity": batch.severity, "list": batch.list_, "sheet": batch.sheet}
    after: dict[str, object] = {"columns": batch.columns, "says": batch.says}
    if batch.explained:
        after["explained"] = batch.explained
    table = tables.get(batch.list_ or "")
    if not batch.rows or table is None:
        yield _dumps(before | {"row": None} | after)
        return
    letters = [column_letter(table.positions[name]) for name in batch.columns if name in table.positions]
    if with_values:
        yield from _issues_with_values(batch, table, before | {"row": None} | after)
        return
    # One line of JSON differs from the next by its row alone: all else is written once.
    start, end = _dumps(before)[:-1] + ',"row":', "," + _dumps(after)[1:-1] + ',"cells":['
    for row in batch.rows:
        cells = ",".join([f'"{letter}{row}"' for letter in letters])
        yield f"{start}{row}{end}{cells}]}}"


def _issues_with_values(batch: IssueBatch, table: RawTable, issue: dict[str, object]) -> Iterator[str]:
    places = {row: place for place, row in enumerate(table.rows)}
    for row in batch.rows:
        place = places.get(row)
        values = (
            {}
            if place is None
            else {name: table.columns[name][place] for name in batch.columns if name in table.columns}
        )
        yield _dumps(issue | {"row": row, "values": {name: str(value) for name, value in values.items()}})


def _with_rows(before: Mapping[str, object], rows: Sequence[int], after: Mapping[str, object]) -> Iterator[str]:
    start, end = _dumps(before)[:-1] + ',"row":', "," + _dumps(after)[1:]
    for row in rows:
        yield f"{start}{row}{end}"


def _joined(lines: Iterator[str]) -> str:
    return ",\n".join(lines)


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
