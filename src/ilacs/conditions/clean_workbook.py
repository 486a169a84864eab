"""A workbook as conditions are asked of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.conditions.circumstances import Circumstances
from ilacs.records import Table


@dataclass(frozen=True, slots=True)
class CleanWorkbook:
    """Clean tables, the edition they were taken for, and what they are to be judged by."""

    tables: Sequence[Table]
    edition: str
    specification: Specification
    given: Circumstances

    @property
    def by_list(self) -> dict[str, Table]:
        """The tables by the lists that they hold."""
        return {table.list_: table for table in self.tables}
