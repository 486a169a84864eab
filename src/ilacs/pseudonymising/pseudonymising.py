"""A workbook made safe to share, and turned back again by whoever has the key."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ilacs.annex_a import List, Specification
from ilacs.pseudonymising.account import Account, ColumnTreated, ListTreated, Pseudonymised
from ilacs.pseudonymising.columns import People, count_filled, treat, turn_back, with_people
from ilacs.pseudonymising.declared import Treatment, load_pseudonymising
from ilacs.pseudonymising.keys import Key
from ilacs.pseudonymising.small_cells import find_small_cells
from ilacs.records import Matching, Problem, Table

FIRST_ROW = 2
"""Spreadsheet row of the first row of a list: the headings are in row 1."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a workbook is made safe: with which key, and how careful."""

    key: Key
    people: People
    fewest_alike: int


def pseudonymise(
    tables: Sequence[Table], matching: Matching, specification: Specification, manner: Manner
) -> Pseudonymised:
    """Make each column safe as it is declared. Whatever is no column of a list stays behind."""
    each = [_treat_table(table, matching, specification, manner=manner) for table in tables]
    shared = tuple(table for table, _ in each)
    facts = load_pseudonymising()
    account = Account(
        edition=matching.edition,
        lists=tuple(treated for _, treated in each),
        sheets_left_out=len(matching.unmatched),
        fewest_alike=manner.fewest_alike,
        small_cells=tuple(find_small_cells(shared, specification, facts, fewest_alike=manner.fewest_alike)),
    )
    return Pseudonymised(shared, account)


@dataclass(frozen=True, slots=True)
class TurnedBack:
    """Tables with their identifiers, and how many pseudonyms another key must have made."""

    tables: tuple[Table, ...]
    turned: int
    strange: int


def reverse(tables: Sequence[Table], key: Key) -> TurnedBack:
    """Put identifiers back for pseudonyms. Raises Problem where the key turns none back."""
    each = [_turn_table_back(table, key) for table in tables]
    turned, strange = (sum(counts) for counts in zip((0, 0), *(counts for _, counts in each), strict=True))
    if not turned:
        raise Problem(
            "This key turns back nothing in this workbook. Give the key that the workbook was made with, "
            "and the workbook that ilacs pseudonymise wrote."
        )
    return TurnedBack(tuple(table for table, _ in each), turned, strange)


def _treat_table(
    table: Table, matching: Matching, specification: Specification, *, manner: Manner
) -> tuple[Table, ListTreated]:
    list_ = specification.lists[table.list_]
    facts = load_pseudonymising()
    columns: dict[str, list[str | None]] = {}
    treated = []
    for column in list_.columns_in(matching.edition):
        if (values := table.columns.get(column.name)) is None:
            treated.append(ColumnTreated(column.name, None))
            continue
        how = with_people(facts.of(column), manner.people)
        safe = columns[column.name] = treat(values, column, how, key=manner.key, specification=specification)
        unread = len(table.unusable.get(column.name, ()))
        treated.append(
            ColumnTreated(column.name, how.treatment, count_filled(safe), count_filled(values, safe), unread)
        )
    extra = sum(len(found.extra) for found in matching.lists if found.list_ == table.list_)
    return _shared(table, list_, columns), ListTreated(table.list_, len(table.rows), tuple(treated), extra)


def _shared(table: Table, list_: List, columns: dict[str, list[str | None]]) -> Table:
    """The table with its rows in the order of what they hold now: the old order may tell who they are."""
    rows = sorted(zip(*columns.values(), strict=True), key=lambda row: tuple(value or "" for value in row))
    in_order = zip(*rows, strict=True) if rows else (() for _ in columns)
    return Table(
        list_=table.list_,
        sheet=f"List {list_.number}",
        rows=range(FIRST_ROW, FIRST_ROW + len(table.rows)),
        columns=dict(zip(columns, in_order, strict=True)),
        positions={name: place for place, name in enumerate(columns)},
        unusable={},
    )


def _turn_table_back(table: Table, key: Key) -> tuple[Table, tuple[int, int]]:
    columns = dict(table.columns)
    turned = strange = 0
    for name, values in _pseudonyms(table):
        back = turn_back(values, load_pseudonymising().columns[name], key)
        turned += count_filled(back)
        strange += count_filled(values, back)
        columns[name] = [identifier or value for identifier, value in zip(back, values, strict=True)]
    return replace(table, columns=columns), (turned, strange)


def _pseudonyms(table: Table) -> Iterator[tuple[str, Sequence[str | None]]]:
    treated = load_pseudonymising().columns
    for name, values in table.columns.items():
        if name in treated and treated[name].treatment is Treatment.PSEUDONYM:
            yield name, values
