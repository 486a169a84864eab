"""Comparing two checked and measured workbooks of one council."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ilacs.annex_a import Specification
from ilacs.comparing.cells import changed_cells
from ilacs.comparing.children import compare_children
from ilacs.comparing.coming_and_going import arrived_rows, ended_rows, left_rows
from ilacs.comparing.declared import load_compared_lists
from ilacs.comparing.entries import Both, Entries
from ilacs.comparing.figures import compare_figures
from ilacs.comparing.issues import RowsOf, compare_issues
from ilacs.comparing.pairing import Pairing, key_columns, pair_rows
from ilacs.records import CheckResult, Figure, Table
from ilacs.records.comparisons import Comparison, ListComparison

NO_KEY = "The column that says who a row is about was not found in both workbooks."


@dataclass(frozen=True, slots=True)
class Sides:
    """One of the two workbooks: its clean tables, what its check found out, its figures."""

    as_at: datetime.date
    tables: Sequence[Table]
    result: CheckResult
    figures: Sequence[Figure] = ()


@dataclass(slots=True)
class _Lists:
    """What comparing the lists one by one leaves behind."""

    compared: list[ListComparison] = field(default_factory=list)
    rows: dict[str, RowsOf] = field(default_factory=dict)


def compare(old: Sides, new: Sides, specification: Specification, polarities: Mapping[str, str]) -> Comparison:
    """Everything that differs. Identifiers must be spelt alike in both; `polarities` says what is good of a measure."""
    before, after = _entries(old, new, specification), _entries(new, old, specification)
    lists = _compare_lists(before, after, specification)
    return Comparison(
        old_as_at=old.as_at,
        new_as_at=new.as_at,
        lists=tuple(lists.compared),
        children=compare_children(before, after, lists.compared),
        issues=compare_issues(old.result, new.result, lists.rows),
        figures=compare_figures(old.figures, new.figures, polarities),
    )


def _entries(side: Sides, other: Sides, specification: Specification) -> dict[str, Entries]:
    """The lists that both workbooks have, in official order."""
    shared = {table.list_ for table in other.tables}
    found = {table.list_: table for table in side.tables if table.list_ in shared}
    compared = load_compared_lists()
    return {name: Entries(found[name], compared[name], side.as_at) for name in specification.lists if name in found}


def _compare_lists(before: Mapping[str, Entries], after: Mapping[str, Entries], specification: Specification) -> _Lists:
    lists = _Lists()
    for name, entries in before.items():
        both = Both(entries, after[name])
        key = key_columns(both, specification.lists[name].key)
        pairing = pair_rows(both, key) if key else None
        lists.compared.append(_compare_list(both, pairing, specification))
        if pairing:
            lists.rows[name] = _rows_of(both, pairing)
    return lists


def _compare_list(both: Both, pairing: Pairing | None, specification: Specification) -> ListComparison:
    old, new = both.old.table, both.new.table
    if pairing is None:
        return ListComparison(old.list_, old.sheet, new.sheet, len(old.rows), len(new.rows), why_not=NO_KEY)
    changed = tuple(changed_cells(both, pairing, specification))
    return ListComparison(
        list_=old.list_,
        old_sheet=old.sheet,
        new_sheet=new.sheet,
        old_rows=len(old.rows),
        new_rows=len(new.rows),
        both=len(pairing.old),
        changed_rows=len({row for cells in changed for row in cells.rows}),
        arrived=tuple(arrived_rows(both, pairing)),
        left=tuple(left_rows(both, pairing)),
        ended=tuple(ended_rows(both, pairing)),
        changed=changed,
        not_compared=tuple(sorted(old.columns.keys() ^ new.columns.keys())),
    )


def _rows_of(both: Both, pairing: Pairing) -> RowsOf:
    old, new = both.old.table.rows, both.new.table.rows
    return RowsOf(
        now={old[before]: new[after] for before, after in zip(pairing.old, pairing.new, strict=True)},
        gone=frozenset(old[place] for place in pairing.gone),
        arrived=frozenset(new[place] for place in pairing.arrived),
    )
