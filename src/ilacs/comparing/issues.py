"""What became of each rule's issues: matched by rule, list and row, wherever the row stands now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.records import CheckResult, IssueBatch, Outcome, Severity
from ilacs.records.comparisons import IssueComparison, Located, Move

Rule = tuple[str, str | None, tuple[str, ...]]
"""A rule, its list and the columns it marks: one rule may speak of several columns."""


@dataclass(frozen=True, slots=True)
class RowsOf:
    """How the rows of one list meet: each row of OLD with a row in NEW, and the rows that only one has."""

    now: Mapping[int, int]
    gone: frozenset[int]
    arrived: frozenset[int]


@dataclass(slots=True)
class _Found:
    """The issues of one rule in one workbook."""

    severity: Severity
    says: str
    open: set[int] = field(default_factory=set)
    explained: set[int] = field(default_factory=set)
    whole: int = 0


def compare_issues(old: CheckResult, new: CheckResult, lists: Mapping[str, RowsOf]) -> tuple[IssueComparison, ...]:
    """Every rule with an issue in either workbook, in the order of the later one."""
    before, after = _by_rule(old.issue_batches), _by_rule(new.issue_batches)
    asked_before, asked_now = _asked(old), _asked(new)
    compared = []
    for key in [*after, *(key for key in before if key not in after)]:
        rule, list_, _ = key
        found = after.get(key) or before[key]
        moves = _Comparing(
            before.get(key), after.get(key), lists.get(list_ or "", RowsOf({}, frozenset(), frozenset()))
        )
        told = moves.told(was_asked=rule in asked_before, is_asked=rule in asked_now)
        compared.append(IssueComparison(rule, found.severity, list_, found.says, told))
    return tuple(_joined(compared))


def _asked(result: CheckResult) -> set[str]:
    return {account.rule for account in result.rules if account.outcome is Outcome.RAN}


def _by_rule(batches: Iterable[IssueBatch]) -> dict[Rule, _Found]:
    found: dict[Rule, _Found] = {}
    for batch in batches:
        of_rule = found.setdefault((batch.rule, batch.list_, batch.columns), _Found(batch.severity, batch.says))
        if not batch.rows:
            of_rule.whole += 1
        (of_rule.explained if batch.explained else of_rule.open).update(batch.rows)
    return found


class _Comparing:
    """The issues of one rule, before and now."""

    def __init__(self, before: _Found | None, after: _Found | None, rows: RowsOf) -> None:
        empty = _Found(Severity.QUERY, "")
        self._before, self._after, self._rows = before or empty, after or empty, rows

    def told(self, *, was_asked: bool, is_asked: bool) -> Mapping[Move, Located]:
        """What became of them, without what did not happen."""
        moves = self._moves(was_asked=was_asked, is_asked=is_asked)
        return {move: Located(len(rows), sorted(rows)) for move, rows in moves.items() if rows} | self._whole(
            was_asked=was_asked, is_asked=is_asked
        )

    def _moves(self, *, was_asked: bool, is_asked: bool) -> dict[Move, set[int]]:
        gone = self._rows.gone
        were_open = self._now(self._before.open - gone)
        had = were_open | self._now(self._before.explained - gone)
        fresh = self._after.open - had
        return {
            Move.FIXED if is_asked else Move.NOT_ASKED_AGAIN: were_open - self._after.open - self._after.explained,
            Move.LEFT: self._before.open & gone,
            Move.STILL_OPEN: self._after.open & had,
            Move.INTRODUCED if was_asked else Move.NOT_ASKED_BEFORE: fresh - self._rows.arrived,
            Move.CAME: fresh & self._rows.arrived,
            Move.EXPLAINED: self._after.explained,
        }

    def _now(self, rows: Iterable[int]) -> set[int]:
        """Where rows of OLD stand in NEW. One that both passed over, such as a total, is known by its number alone."""
        return {self._rows.now.get(row, row) for row in rows}

    def _whole(self, *, was_asked: bool, is_asked: bool) -> dict[Move, Located]:
        """Of issues about a whole sheet, list or workbook: as many as both have are still open."""
        before, after = self._before.whole, self._after.whole
        counts = {
            Move.FIXED if is_asked else Move.NOT_ASKED_AGAIN: max(0, before - after),
            Move.STILL_OPEN: min(before, after),
            Move.INTRODUCED if was_asked else Move.NOT_ASKED_BEFORE: max(0, after - before),
        }
        return {move: Located(count) for move, count in counts.items() if count}


def _joined(compared: Sequence[IssueComparison]) -> Iterable[IssueComparison]:
    """The same rule on other columns of a list is one rule to whoever reads."""
    found: dict[tuple[str, str | None], list[IssueComparison]] = {}
    for one in compared:
        found.setdefault((one.rule, one.list_), []).append(one)
    for group in found.values():
        first = group[0]
        moves = {move: _together(group, move) for move in Move if any(move in one.moves for one in group)}
        yield IssueComparison(first.rule, first.severity, first.list_, first.says, moves)


def _together(group: Iterable[IssueComparison], move: Move) -> Located:
    located = [one.moves[move] for one in group if move in one.moves]
    return Located(sum(one.count for one in located), [row for one in located for row in one.rows])
