"""One column made safe, each distinct value once; what is not plainly of its type is removed."""

import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import compress

from ilacs.annex_a import Column, ColumnType, Specification
from ilacs.pseudonymising.declared import Treated, Treatment
from ilacs.pseudonymising.keys import Key

Values = Sequence[str | None]
Treat = Callable[[str], str | None]

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
WHOLE = re.compile(r"-?\d{1,4}")
POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}")
FORMS = {ColumnType.DATE: DAY, ColumnType.AGE: WHOLE, ColumnType.COUNT: WHOLE, ColumnType.POSTCODE: POSTCODE}
"""The forms in which cleaning writes values."""
UNIT_LETTERS = 2
"""Last letters of a postcode, which lead from its sector to some fifteen addresses."""


class People(StrEnum):
    """Whether teams and workers are coded or dropped."""

    DROP = "drop"
    CODE = "code"


def treat(
    values: Values, column: Column, treated: Treated, *, key: Key, specification: Specification
) -> list[str | None]:
    """The column as it may be shared."""
    distinct = set(values) - {None}
    safe: dict[str | None, str | None] = dict.fromkeys(distinct) | {None: None}
    if treated.treatment is not Treatment.REMOVE:
        one = _treatment(treated, key)
        safe |= {value: one(value) for value in distinct if value and _is_of_type(value, column, specification)}
    return list(map(safe.__getitem__, values))


def with_people(treated: Treated, people: People) -> Treated:
    """The same treatment, or none of the cells where people are dropped."""
    if people is People.DROP and treated.treatment is Treatment.CODE:
        return Treated(Treatment.REMOVE, treated.kind, because=treated.because)
    return treated


def turn_back(values: Values, treated: Treated, key: Key) -> list[str | None]:
    """Identifiers for pseudonyms; none where a value is not a pseudonym that this key made."""
    known: Mapping[str | None, str | None] = {
        value: key.identifier(treated.kind, value.removeprefix(treated.prefix)) if value else None
        for value in set(values)
    }
    return list(map(known.__getitem__, values))


def count_filled(values: Values, others: Values | None = None) -> int:
    """Cells that hold something; with another column beside it, those of them that are empty there."""
    if others is None:
        return len(values) - list(values).count(None)
    return list(compress(others, (value is not None for value in values))).count(None)


def _treatment(treated: Treated, key: Key) -> Treat:
    match treated.treatment:
        case Treatment.PSEUDONYM:
            return lambda value: treated.prefix + key.pseudonym(treated.kind, value)
        case Treatment.CODE:
            return lambda value: treated.prefix + key.code(treated.kind, value)
        case Treatment.MONTH:
            return lambda value: f"{value[:-2]}01"
        case Treatment.SECTOR:
            return lambda value: value[:-UNIT_LETTERS]
    return lambda value: value


def _is_of_type(value: str, column: Column, specification: Specification) -> bool:
    if codes := specification.codes_of(column):
        return value in codes.codes
    form = FORMS.get(column.type)
    return form is None or form.fullmatch(value) is not None
