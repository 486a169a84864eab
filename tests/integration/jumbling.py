"""A council that nobody would make up: days on and beside every limit, in any order, and codes drawn by lot.

It holds no story. It is there so that a measure and its recount meet what ends before it starts, what falls on the last
day of a period, families that disagree about themselves, and blanks everywhere.
"""

import datetime
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ilacs.annex_a import Column, ColumnType, Specification, load_specification
from ilacs.synthesis import MadeUp
from ilacs.synthesis.made_up import Value
from tests.integration.recount_spans import months_on

ROWS, SEED = 300, 5
ONE_IN = 12
"""One cell in so many is blank."""
MONTHS = (0, 2, 3, 4, 5, 6, 9, 12, 24, 30)
"""Limits of bands and of what is in time, counted back from the day of the lists."""
LATELY = (60, 200, 1_200)
"""Days back within which other days are drawn."""
AGES, FAMILIES, TIMES = 26, 80, 7


def jumbled(made_up: MadeUp) -> MadeUp:
    """Lists with the same columns, every cell drawn by itself."""
    lot = Lot(random.Random(SEED), load_specification(), made_up.as_at)
    lists = {
        name: {column: lot.cells(lot.specification.lists[name].columns[column], cells) for column, cells in own.items()}
        for name, own in made_up.lists.items()
    }
    return replace(made_up, lists=lists)


@dataclass(frozen=True)
class Lot:
    """What cells are drawn by."""

    dice: random.Random
    specification: Specification
    as_at: datetime.date

    def cells(self, column: Column, made_up: Sequence[Value]) -> list[Value]:
        drawn = [self.cell(column, made_up) for _ in range(ROWS)]
        return [None if self.dice.randrange(ONE_IN) == 0 else cell for cell in drawn]

    def cell(self, column: Column, made_up: Sequence[Value]) -> Value:
        if column.name == "family_id":
            return f"F{self.dice.randrange(FAMILIES)}"
        if column.codes:
            codes = self.specification.code_sets[column.codes].codes
            return self.dice.choice([code for code, fact in codes.items() if fact.is_offered])
        match column.type:
            case ColumnType.AGE:
                return self.dice.randrange(AGES)
            case ColumnType.COUNT:
                return self.dice.randrange(column.least, TIMES)
            case ColumnType.DATE if column.name != "born_on":
                return self.day()
        return self.dice.choice(made_up)

    def day(self) -> datetime.date:
        """Half of the days stand on a limit or a day beside it; none is later than the day of the lists."""
        if self.dice.randrange(2):
            return self.as_at - datetime.timedelta(self.dice.randrange(self.dice.choice(LATELY)))
        limit = months_on(self.as_at, -self.dice.choice(MONTHS))
        return min(limit + datetime.timedelta(self.dice.choice((-1, 0, 0, 1))), self.as_at)
