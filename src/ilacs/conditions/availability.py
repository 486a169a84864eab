"""Whether what a condition reads is there, and if not, why it cannot run: in a sentence."""

from collections.abc import Iterable, Mapping

from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.relations import VIEWS

MADE = {*VIEWS, "calendar"}
"""Relations that are always there, because they are worked out from what is."""


class Available:
    """What one workbook and its circumstances hold."""

    def __init__(self, workbook: CleanWorkbook) -> None:
        self._tables = workbook.by_list
        self._specification = workbook.specification
        self._given = workbook.given
        self._values = workbook.given.values()
        self._edition = workbook.edition

    def why_not(
        self, list_: str | None, reads: Mapping[str, Iterable[str]], parameters: Iterable[str], since: str
    ) -> str:
        """Why a condition of a list cannot run here; blank if it can."""
        if since > self._edition:
            return f"It is of the {since} edition, and this workbook is of {self._edition}."
        reasons = [self._lacks(relation, columns) for relation, columns in reads.items()]
        reasons += [f"No value was given for {name}." for name in parameters if name not in self._values]
        if list_ and list_ not in self._tables:
            reasons.insert(0, self._lacks(list_, ()))
        return next((reason for reason in reasons if reason), "")

    def _lacks(self, relation: str, columns: Iterable[str]) -> str:
        if relation in MADE:
            return ""
        schema, _, name = relation.rpartition(".")
        if schema == "reference":
            return self._lacks_look_up(name, columns)
        if schema == "previous" and self._given.previous is None:
            return "No earlier workbook was given."
        tables = {table.list_: table for table in self._given.previous or ()} if schema else self._tables
        list_ = self._specification.lists[name]
        which = f"List {list_.number}, {list_.title}," + (" of the earlier workbook" if schema else "")
        if name not in tables:
            return f"{which} was not found."
        missing = [column for column in columns if column in list_.columns and column not in tables[name].columns]
        return f"{which} has no column {list_.columns[missing[0]].heading.strip()}." if missing else ""

    def _lacks_look_up(self, name: str, columns: Iterable[str]) -> str:
        if name not in self._given.references:
            return f"The look-up table {name} was not given."
        given = self._given.references[name]
        missing = [column for column in columns if given and column not in given]
        return f"The look-up table {name} has no column {missing[0]}." if missing else ""
