"""Which heading is which column, one to one, the surest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ilacs.matching.corrections import IGNORED
from ilacs.matching.declared import Nearness
from ilacs.matching.known import KnownList
from ilacs.matching.wordings import key, tidy
from ilacs.records import CellValue, ColumnMatch

EXACT, CORRECTED, SAME_KEY, VARIANT, REORDERED = 1.0, 0.99, 0.97, 0.95, 0.93
SPELLING = 0.92
"""What a heading that is only nearly alike is scored at most."""


@dataclass(frozen=True, slots=True)
class MatchedColumns:
    """The headings of one sheet, told apart."""

    columns: tuple[ColumnMatch, ...]
    claimed_twice: tuple[str, ...]
    """Columns that more than one heading could be."""
    extra: tuple[str, ...]


def heading_texts(row: Sequence[CellValue]) -> dict[int, str]:
    """The headings of a row by their place, from 0; numbers and dates are none."""
    return {position: cell for position, cell in enumerate(row) if isinstance(cell, str) and cell.strip()}


def match_columns(headings: Mapping[int, str], known: KnownList, nearest: Nearness) -> MatchedColumns:
    """Give each heading its column and each column its heading; nothing is shared and nothing is guessed."""
    claims = [claim for position, text in headings.items() if (claim := _claim(position, text, known, nearest))]
    claims.sort(key=lambda claim: (-claim.score, claim.position))
    taken: dict[str, ColumnMatch] = {}
    twice: dict[str, None] = {}
    for claim in claims:
        if taken.setdefault(claim.column, claim) is not claim:
            twice[claim.column] = None
    matched = {claim.position for claim in claims}
    return MatchedColumns(
        columns=tuple(taken[column] for column in known.list_.columns if column in taken),
        claimed_twice=tuple(column for column in known.list_.columns if column in twice),
        extra=tuple(tidy(text) for position, text in headings.items() if position not in matched),
    )


def _claim(position: int, text: str, known: KnownList, nearest: Nearness) -> ColumnMatch | None:
    heading_key, shown = key(text), tidy(text)
    if heading_key in known.corrected:
        column = known.corrected[heading_key]
        return None if column == IGNORED else ColumnMatch(column, shown, position, CORRECTED, "you said so")
    if column := known.official.get(heading_key, ""):
        if text.strip() == known.list_.columns[column].heading:
            return ColumnMatch(column, shown, position, EXACT, "letter for letter")
        reason = "only capitals, spaces, brackets or punctuation differ"
        return ColumnMatch(column, shown, position, SAME_KEY, reason)
    if column := known.variants.get(heading_key, ""):
        return ColumnMatch(column, shown, position, VARIANT, "it is another wording that councils use")
    return _nearest_claim(position, text, known, nearest)


def _nearest_claim(position: int, text: str, known: KnownList, limits: Nearness) -> ColumnMatch | None:
    from ilacs.matching.nearest import nearest_column  # most workbooks never need it, nor what it imports

    near = nearest_column(text, known.list_, limits)
    if near is None:
        return None
    if near.alike == 1.0:
        reason = "the same words stand in another order" if near.is_reordered else "only small words differ"
        return ColumnMatch(near.column, tidy(text), position, REORDERED, reason)
    score = round(near.alike * SPELLING, 3)
    return ColumnMatch(near.column, tidy(text), position, score, f"the spelling is {near.alike:.0%} the same")
