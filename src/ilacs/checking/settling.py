"""Settling: from rows at fault to issues, with what follows from another fault left out."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from ilacs.checking.planned import PlannedRule
from ilacs.checking.running import Findings
from ilacs.records import IssueBatch, Noticed, Severity, Table

Rows = Mapping[str, Collection[int]]

JOINING = ("child_id", "family_id")
"""What says that two rows belong together, the surest first."""


def settle_rows(
    findings: Findings, noticed: Iterable[Noticed], rules: Mapping[str, PlannedRule], tables: Mapping[str, Table]
) -> Iterator[IssueBatch]:
    """Issues on rows. A row is left out where a cell that the rule needs could not be read, or where a rule
    that the rule yields to has fired there: the cause is told, and not what follows from it."""
    fired: dict[str, set[int]] = {name: set(rows) for name, rows in findings.rows.items() if rows}
    for notice in noticed:
        # A file rule carries no list in its name, so that of the notice tells its rows apart.
        name = notice.rule if "." in notice.rule else f"{notice.list_}.{notice.rule}"
        fired.setdefault(name, set()).update(notice.rows)
    lost = LostCells(tables)
    for name, rows in findings.rows.items():
        rule = rules[name]
        left_out = lost.rows_without(rule).union(*(fired.get(other, ()) for other in rule.unless)) if rows else ()
        kept = [row for row in rows if row not in left_out] if left_out else rows
        if kept and rule.list_:
            yield _batch(rule, tables[rule.list_].sheet, kept)


def settle_whole(
    findings: Findings, rules: Mapping[str, PlannedRule], tables: Mapping[str, Table]
) -> Iterator[IssueBatch]:
    """Issues about whole lists."""
    for name in findings.whole:
        if list_ := rules[name].list_:
            yield _batch(rules[name], tables[list_].sheet, ())


def settle_noticed(noticed: Iterable[Noticed], rules: Mapping[str, PlannedRule]) -> Iterator[IssueBatch]:
    """Issues that an earlier stage noticed, in the words of their rules."""
    for notice in noticed:
        rule = rules[notice.rule]
        says = rule.says.format(**dict(notice.details)) if notice.details else rule.says
        yield IssueBatch(
            rule.name,
            Severity(rule.severity),
            notice.list_,
            notice.sheet,
            sorted(notice.rows),
            notice.columns or rule.columns,
            says,
        )


def _batch(rule: PlannedRule, sheet: str, rows: Sequence[int]) -> IssueBatch:
    return IssueBatch(rule.name, Severity(rule.severity), rule.list_, sheet, rows, rule.columns, rule.says)


class LostCells:
    """Which rows a rule cannot speak of, because a cell it needs could not be read."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self._tables = tables
        self._lost = {
            (name, column): rows for name, table in tables.items() for column, rows in table.unusable.items() if rows
        }

    def rows_without(self, rule: PlannedRule) -> set[int]:
        """Rows of the rule's list that lack a cell it reads, there or on a row of the same child that it looks at."""
        rows: set[int] = set()
        for relation, columns in (rule.reads or {}).items() if self._lost else ():
            for column in columns:
                lost = self._lost.get((relation, column), ())
                if lost and relation == rule.list_:
                    rows.update(lost)
                if lost and rule.list_ and (relation != rule.list_ or rule.compares_rows):
                    rows |= self._rows_beside(rule.list_, relation, lost)
        return rows

    def _rows_beside(self, list_: str, relation: str, lost: Collection[int]) -> set[int]:
        """Rows of a list that are of the same child, or else family, as some rows of the same or another list."""
        mine, theirs = self._tables[list_].columns, self._tables[relation].columns
        key = next((key for key in JOINING if key in mine and key in theirs), None)
        if key is None:
            return set()
        pairs = zip(self._tables[relation].rows, theirs[key], strict=True)
        whose = {who for row, who in pairs if who and row in lost}
        return {row for row, who in zip(self._tables[list_].rows, mine[key], strict=True) if who in whose}
