"""A workbook by rows, and who in it has a fault already."""

import datetime
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, islice
from random import Random

from ilacs.lib.days import add_months
from ilacs.synthesis.made_up import FIRST_ROW, MadeUp, Planted, Row, Value, as_columns
from ilacs.synthesis.recipes import Recipe
from ilacs.synthesis.wording import evaluate, holds

PEOPLE = ("child_id", "family_id", "adopter_id")
"""Columns whose values tie rows of several lists together."""


ENOUGH = 200
"""Rows that fit among which the best is chosen; a whole list of contacts need not be read."""


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A row that a rule must find."""

    rule: str
    list_: str
    row: Row


class Ground:
    """Rows to plant faults in, at most one fault for each child and each adoptive family."""

    def __init__(self, made_up: MadeUp, seed: int) -> None:
        self._made_up = made_up
        self._random = Random(seed)  # noqa: S311  # nothing depends on nobody guessing it
        self._rows = {list_: made_up.rows(list_) for list_ in made_up.lists}
        self._days: dict[str, datetime.date] = {
            "as_at": made_up.as_at,
            "period_start": add_months(made_up.as_at, -6),
            "year_start": add_months(made_up.as_at, -12),
        }
        self._ties = Counter(tie for rows in self._rows.values() for row in rows for tie in _ties(row))
        self._listed = {name: {tie for row in rows for tie in _ties(row)} for name, rows in self._rows.items()}
        self._taken: set[Value] = set()

    def shuffled(self, recipes: Sequence[Recipe]) -> list[Recipe]:
        """The recipes in an order of chance."""
        return self._random.sample(list(recipes), len(recipes))

    def spoil(self, recipe: Recipe) -> list[Spoilt]:
        """Follow a recipe, where a row for it is left; what the rule must find."""
        row = self._choose(recipe)
        if row is None:
            return []
        self._taken.update(_ties(row))
        spoilt = self._copy(row, recipe) if recipe.is_copy else row
        spoilt.update({column: evaluate(row, wanted, days=self._days) for column, wanted in recipe.put.items()})
        found = [Spoilt(recipe.rule, recipe.list_, spoilt)]
        return [Spoilt(recipe.first, recipe.list_, row), *found] if recipe.first else found

    def reap(self, spoilt: Sequence[Spoilt]) -> tuple[MadeUp, tuple[Planted, ...]]:
        """The spoilt workbook, and where each fault came to lie."""
        places = {id(row): place for rows in self._rows.values() for place, row in enumerate(rows, FIRST_ROW)}
        lists = {name: as_columns(self._rows[name], tuple(columns)) for name, columns in self._made_up.lists.items()}
        workbook = MadeUp(self._made_up.edition, self._made_up.as_at, lists)
        return workbook, tuple(Planted(one.rule, one.list_, places[id(one.row)]) for one in spoilt)

    def _copy(self, row: Row, recipe: Recipe) -> Row:
        copied = dict(row)
        self._rows[recipe.list_].append(copied)
        return copied

    def _choose(self, recipe: Recipe) -> Row | None:
        """A row that fits, of somebody without a fault who is on as few other rows as can be."""
        rows = self._rows[recipe.list_]
        start = self._random.randrange(max(len(rows), 1))
        from_anywhere = chain(islice(rows, start, None), islice(rows, start))
        fitting = list(islice((row for row in from_anywhere if self._fits(row, recipe)), ENOUGH))
        if not fitting:
            return None
        fewest = min(map(self._others, fitting))
        return self._random.choice([row for row in fitting if self._others(row) == fewest])

    def _fits(self, row: Row, recipe: Recipe) -> bool:
        conditions = recipe.pick.items()
        return all(holds(row, column, wanted, days=self._days) for column, wanted in conditions) and (
            self._is_free(row, recipe)
        )

    def _is_free(self, row: Row, recipe: Recipe) -> bool:
        """Whether nobody on the row has a fault, and they are on as many rows and on those lists that are wanted."""
        ties, others = _ties(row), self._others(row)
        return (
            self._taken.isdisjoint(ties)
            and others >= recipe.among
            and not (recipe.is_alone and others)
            and all(not self._listed[name].isdisjoint(ties) for name in recipe.on)
            and all(self._listed[name].isdisjoint(ties) for name in recipe.off)
        )

    def _others(self, row: Row) -> int:
        return sum(self._ties[tie] - 1 for tie in _ties(row))


def _ties(row: Row) -> list[Value]:
    return [row[column] for column in PEOPLE if row.get(column)]
