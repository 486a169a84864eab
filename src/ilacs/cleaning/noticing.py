"""What cleaning tells of the tables it made: each fault under the name of its rule."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ilacs.annex_a import Column, Specification
from ilacs.cleaning.columns import CleanColumn, ReadColumn, Rows
from ilacs.cleaning.declared import CleaningFacts
from ilacs.cleaning.readings import BLANK, DERIVED
from ilacs.cleaning.repeats import about_the_born, count_commonest, find_repeated_rows, unknown_codes
from ilacs.records import ChangeBatch, Noticed, Table


@dataclass(frozen=True, slots=True)
class Noticing:
    """What is needed to judge a table: the specification, the facts and the council's settings."""

    specification: Specification
    facts: CleaningFacts
    settings: Mapping[str, float]

    def of_table(
        self, table: Table, clean: Mapping[str, CleanColumn], read: Mapping[str, ReadColumn]
    ) -> Iterator[Noticed]:
        """All that is to be noticed about a clean table."""
        for column in clean.values():
            yield from self._faults(table, column)
            yield from self._counted_changes(table, column)
            yield from self._one_value(table, column)
            yield from self._unknown(table, column.column)
        repeated = find_repeated_rows(table, read)
        if repeated:
            yield Noticed("row_repeated", table.list_, table.sheet, repeated)

    def _faults(self, table: Table, clean: CleanColumn) -> Iterator[Noticed]:
        for fault, rows in clean.faulty.items():
            if fault == BLANK:
                yield from _blanks(table, clean.column, rows=rows)
            elif fault in self.facts.counted_rules:
                yield _counted(fault, table, clean.column, count=len(rows))
            else:
                yield _located(fault, table, clean.column, rows=rows)

    def _counted_changes(self, table: Table, clean: CleanColumn) -> Iterator[Noticed]:
        counts: dict[str, int] = {}
        for kind, rows in clean.changed.items():
            for rule in self.facts.changes[kind].rules:
                counts[rule] = counts.get(rule, 0) + len(rows)
        for rule, count in counts.items():
            yield _counted(rule, table, clean.column, count=count)

    def _one_value(self, table: Table, clean: CleanColumn) -> Iterator[Noticed]:
        total = len(table.rows)
        if not clean.column.varied or total < self.facts.enough_for_same_value:
            return
        count = count_commonest(clean.values)
        if count * 100 >= self.settings["same_value_percent"] * total:
            yield _counted("one_value_nearly_everywhere", table, clean.column, count=count, total=total)

    def _unknown(self, table: Table, column: Column) -> Iterator[Noticed]:
        codes = self.specification.codes_of(column)
        if codes is None or len(table.rows) < self.facts.enough_for_unknown:
            return
        unknown = unknown_codes(codes)
        if not unknown:
            return
        values = list(about_the_born(table, column.name))
        count = sum(map(unknown.__contains__, values))
        most = self.settings["unknown_gender_percent" if column.codes == "gender" else "unknown_percent"]
        if count * 100 > most * len(values):
            yield _counted("much_unknown", table, column, count=count, total=len(values))


def list_changes(table: Table, clean: Mapping[str, CleanColumn]) -> Iterator[ChangeBatch]:
    """The changes made in a table, one batch for each column and kind."""
    for name, column in clean.items():
        for kind, rows in column.changed.items():
            yield ChangeBatch(table.list_, table.sheet, name, kind, rows)


def _blanks(table: Table, column: Column, *, rows: Rows) -> Iterator[Noticed]:
    if column.required != "always":
        return
    if len(rows) < len(table.rows):
        yield _located(BLANK, table, column, rows=rows)
        return
    details = (("heading", column.heading.strip()),)
    yield Noticed("required_column_blank", table.list_, table.sheet, (), (column.name,), details)


def _located(fault: str, table: Table, column: Column, *, rows: Rows) -> Noticed:
    rule = f"{table.list_}.{column.name}_{fault}" if fault in DERIVED else fault
    return Noticed(rule, table.list_, table.sheet, rows, (column.name,))


def _counted(rule: str, table: Table, column: Column, **counts: int) -> Noticed:
    details = (("heading", column.heading.strip()), *((name, str(count)) for name, count in counts.items()))
    return Noticed(rule, table.list_, table.sheet, (), (column.name,), details)
