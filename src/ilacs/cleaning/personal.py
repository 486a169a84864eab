"""Personal details where nobody asked for them."""

from collections.abc import Iterable

from ilacs.annex_a import Column, ColumnType
from ilacs.cleaning.cells import show
from ilacs.cleaning.declared import CleaningFacts, Personal
from ilacs.cleaning.readings import Readings
from ilacs.records import CellValue

LOOKS_PERSONAL = "cell_looks_personal"

_MAY_HOLD_ANY = {ColumnType.TEXT, ColumnType.CATEGORY, ColumnType.POSTCODE}


def mark_personal(readings: Readings, column: Column, *, facts: CleaningFacts) -> Readings:
    """The same readings with a fault on the values that look like a personal detail."""
    kinds = _kinds_looked_for(column, facts)
    if not kinds or not _could_hold(readings.texts, kinds):
        return readings
    return readings.with_fault(
        LOOKS_PERSONAL, [value for value in readings.texts if looks_personal(show(value), kinds)]
    )


def looks_personal(text: str, kinds: Iterable[Personal]) -> bool:
    """Whether a text holds a detail of one of the kinds."""
    return any(_holds(text, kind) for kind in kinds)


def passes_modulus_11(number: str) -> bool:
    """Whether the last of ten digits is the check digit of the nine before it, as in an NHS number."""
    digits = [int(character) for character in number if character.isdecimal()]
    total = sum(weight * digit for weight, digit in zip(range(10, 1, -1), digits, strict=False))
    return len(digits) == 10 and (11 - total % 11) % 11 == digits[-1]


def _kinds_looked_for(column: Column, facts: CleaningFacts) -> tuple[Personal, ...]:
    if column.type in _MAY_HOLD_ANY or (column.type is ColumnType.IDENTIFIER and not column.joins):
        return facts.personal
    if column.type is ColumnType.IDENTIFIER:
        return tuple(kind for kind in facts.personal if kind.even_in_identifiers)
    return ()


def _could_hold(values: Iterable[CellValue], kinds: Iterable[Personal]) -> bool:
    # Nearly all columns hold none, so the whole of a column is searched before its values are.
    together = "\n".join(map(str, values))
    return any(needed.search(together) for needed in {kind.needs for kind in kinds})


def _holds(text: str, kind: Personal) -> bool:
    found = (match[0] for match in kind.pattern.finditer(text))
    return any(not kind.has_check_digit or passes_modulus_11(detail) for detail in found)
