"""What a person sees on the terminal."""

from collections import Counter
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.pipeline import CheckedWorkbook
from ilacs.records import CheckResult, ListAccount, Outcome, Severity

MOST_RULES = 25
"""Rules shown on the terminal; the files hold all."""


def print_check(checked: CheckedWorkbook, out: Path | None) -> None:
    """What was read, matched and changed, and what is wrong, the worst first."""
    console = Console()
    result = checked.result
    day = f"as at {result.as_at:%d %B %Y}" if result.as_at else "on a day that nobody gave (--as-at)"
    console.print(f"Annex A, edition of {result.edition}, {day}")
    console.print(_lists(result))
    _print_changes(console, result)
    console.print(_issues(result))
    console.print(_headline(result), style="bold")
    _print_skipped(console, result)
    if out:
        console.print(f"The report, both workbooks and the issues are in {escape(str(out))}")


def _lists(result: CheckResult) -> Table:
    table = Table("List", "Sheet", "Errors", "Queries", title="What was found", title_justify="left")
    table.add_column("Rows", justify="right")
    table.add_column("Columns", justify="right")
    table.columns = [table.columns[0], table.columns[1], table.columns[4], table.columns[5], *table.columns[2:4]]
    for account in result.lists:
        table.add_row(*_list_row(account, result))
    return table


def _list_row(account: ListAccount, result: CheckResult) -> tuple[str, ...]:
    list_ = load_specification().lists[account.list_]
    counts = Counter[str]()
    for batch in result.issue_batches:
        if batch.list_ == account.list_ and not batch.explained:
            counts[batch.severity] += len(batch.rows) or 1
    columns = f"{len(account.columns_matched)} of {len(account.columns_matched) + len(account.columns_missing)}"
    return (
        f"{list_.number} {list_.title_in(result.edition)}",
        escape(account.sheet),
        f"{account.rows:,}",
        columns,
        f"{counts['error']:,}",
        f"{counts['query']:,}",
    )


def _print_changes(console: Console, result: CheckResult) -> None:
    kinds = Counter[str]()
    for batch in result.change_batches:
        kinds[batch.kind] += len(batch.rows)
    if kinds:
        told = ", ".join(f"{kind.replace('_', ' ')} {count:,}" for kind, count in kinds.most_common())
        console.print(f"Cells cleaned: {told}")


def _issues(result: CheckResult) -> Table:
    counts = Counter[tuple[str, str, str]]()
    for batch in result.issue_batches:
        if not batch.explained:
            counts[batch.severity, batch.rule, batch.says] += len(batch.rows) or 1
    table = Table("", title="Issues", title_justify="left")
    table.add_column("Rule", overflow="fold", ratio=2)
    table.add_column("What it says", ratio=3)
    table.add_column("Count", justify="right")
    worst = sorted(counts.items(), key=lambda item: (item[0][0], -item[1], item[0][1]))
    for (severity, rule, says), count in worst[:MOST_RULES]:
        table.add_row(severity, rule, escape(says), f"{count:,}", style="" if severity == Severity.ERROR else "dim")
    if len(worst) > MOST_RULES:
        table.caption = f"and {len(worst) - MOST_RULES} more rules: --out FOLDER writes them all"
    return table


def _headline(result: CheckResult) -> str:
    counts = Counter[str]()
    explained = 0
    for batch in result.issue_batches:
        if batch.explained:
            explained += len(batch.rows)
        else:
            counts[batch.severity] += len(batch.rows) or 1
    told = f"{counts['error']:,} errors, {counts['query']:,} queries"
    return f"{told}, {explained:,} explained" if explained else told


def _print_skipped(console: Console, result: CheckResult) -> None:
    reasons = Counter(account.why for account in result.rules if account.outcome is not Outcome.RAN)
    for why, count in reasons.most_common():
        told = "1 rule" if count == 1 else f"{count} rules"
        console.print(f"{told} did not run: {escape(why)}", style="dim")
