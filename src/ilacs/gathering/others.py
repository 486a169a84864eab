"""What other files add to the lists of an extract: List 11, family identifiers, whatever the dataset lacks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ilacs.annex_a import Specification
from ilacs.gathering.accounts import ColumnAccount, Gathered
from ilacs.gathering.declared import Coverage
from ilacs.gathering.merging import Merged, merge
from ilacs.gathering.parts import Part


def add_others(
    gathered: Gathered, source: str, others: Sequence[Part], specification: Specification
) -> tuple[Gathered, Merged]:
    """The gathered lists with those of other files merged in, and the account of the merging."""
    own = Part.of(source, gathered.edition, gathered.tables, gathered.raw)
    merged = merge([own, *others], specification)
    rows = {table.list_: len(table.rows) for table in merged.tables}
    lists = tuple(replace(account, rows=rows[account.list_]) for account in gathered.lists)
    columns = tuple(_told(gathered.columns, others))
    return replace(gathered, tables=merged.tables, raw=merged.raw, lists=lists, columns=columns), merged


def _told(accounts: Sequence[ColumnAccount], others: Sequence[Part]) -> Iterator[ColumnAccount]:
    for account in accounts:
        givers = [part.file for part in others if _gives(part, account)]
        is_given = givers and account.coverage is Coverage.MISSING
        yield replace(account, given_by=", ".join(dict.fromkeys(givers))) if is_given else account


def _gives(part: Part, account: ColumnAccount) -> bool:
    table = part.tables.get(account.list_)
    return table is not None and any(table.columns.get(account.column, ()))
