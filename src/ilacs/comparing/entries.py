"""The entries of one list, with the days that tell when each began and how long it stays on the list."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ilacs.comparing.declared import ComparedList
from ilacs.lib.days import add_months
from ilacs.records import Table

CHILD, BORN = "child_id", "born_on"


@dataclass(frozen=True)
class Entries:
    """The rows of a list in one workbook, by place from 0. Days are ISO text, which sorts as they do."""

    table: Table
    how: ComparedList
    drawn: datetime.date

    @cached_property
    def begins(self) -> Sequence[str | None]:
        """The day each entry began."""
        return self.column(self.how.begins)

    @cached_property
    def ended(self) -> Sequence[str | None]:
        """The day each entry ended; none for one that is open or is over in a moment."""
        return self._latest(self.how.ends)

    @cached_property
    def last_days(self) -> Sequence[str | None]:
        """The day from which each entry's months on the list are counted; none while it is open."""
        return self._latest(self.how.last_days)

    @property
    def window_starts(self) -> str:
        """An entry whose last day is before this is no longer on the list."""
        return add_months(self.drawn, -self.how.months).isoformat()

    @property
    def drawn_on(self) -> str:
        """The day the list was drawn."""
        return self.drawn.isoformat()

    def column(self, name: str) -> Sequence[str | None]:
        """A column's values; blanks where the list has no such column."""
        return self.table.columns.get(name) or [None] * len(self.table.rows)

    def _latest(self, columns: Sequence[str]) -> Sequence[str | None]:
        if len(columns) == 1:
            return self.column(columns[0])
        blank: Sequence[str | None] = [None] * len(self.table.rows)
        return [max(filter(None, days), default=None) for days in zip(blank, *map(self.column, columns), strict=True)]


@dataclass(frozen=True)
class Both:
    """One list in both workbooks."""

    old: Entries
    new: Entries

    @property
    def turned(self) -> "Both":
        """The same with the two workbooks exchanged."""
        return Both(self.new, self.old)

    def stood_in_both(self, entries: Entries, place: int) -> bool:
        """Whether an entry was due on the list on either day, by its own days."""
        begin, last = entries.begins[place], entries.last_days[place]
        if begin is None or begin > min(self.old.drawn_on, self.new.drawn_on):
            return False
        return last is None or last >= max(self.old.window_starts, self.new.window_starts)

    def is_another(self, old_place: int, new_place: int) -> bool:
        """Whether two rows of one child are two entries: one began after the other was over or had been drawn."""
        sides = [(self.old, old_place), (self.new, new_place)]
        begins = [entries.begins[place] for entries, place in sides]
        if None in begins or begins[0] == begins[1]:
            return False
        (earlier, place), (later, later_place) = sorted(sides, key=lambda side: str(side[0].begins[side[1]]))
        began, ended = str(later.begins[later_place]), earlier.ended[place]
        return began > earlier.drawn_on or (ended is not None and began > ended)
