"""Which sheet is which list, by its headings and its name together."""

from collections.abc import Mapping
from dataclasses import dataclass

from ilacs.annex_a import List, Specification
from ilacs.matching.columns import heading_texts, match_columns
from ilacs.matching.corrections import IGNORED, Corrections
from ilacs.matching.declared import Declared, OtherReturn
from ilacs.matching.heading_rows import Candidate, Sighting, keys_of, look_at, look_at_row, weigh
from ilacs.matching.known import KnownList
from ilacs.matching.names import NameClaim, list_named
from ilacs.matching.wordings import key
from ilacs.records import RawSheet

NO_HEADINGS = "no row among the first {rows} holds the headings of a list"


@dataclass(frozen=True, slots=True)
class Clues:
    """All that sheets are recognised by."""

    specification: Specification
    known: Mapping[str, KnownList]
    corrections: Corrections
    declared: Declared


@dataclass(frozen=True, slots=True)
class Recognised:
    """A sheet, and the list it was found to be or why it is none."""

    sheet: RawSheet
    candidate: Candidate | None
    score: float
    reason: str
    claim: NameClaim | None = None
    """What its name says."""
    other_return: OtherReturn | None = None
    is_expected: bool = False
    """Whether nobody need be told that it is no list."""


def recognise(sheet: RawSheet, clues: Clues) -> Recognised:
    """What one sheet is, whatever the others are."""
    if sheet.name in clues.corrections.sheets:
        return _as_told(sheet, clues.corrections.sheets[sheet.name], clues)
    if key(sheet.name) in clues.declared.furniture.sheets:
        return Recognised(sheet, None, 0.0, "it is a page of the template or the like", is_expected=True)
    if not any(cell != "" for row in sheet.rows for cell in row):
        return Recognised(sheet, None, 0.0, "it is empty", is_expected=True)
    sighting = _sight(sheet, clues)
    claim = list_named(sheet.name, clues.specification)
    if sighting.other_return:
        reason = f"it looks like {sighting.other_return.looks_like}"
        return Recognised(sheet, None, 0.0, reason, claim, sighting.other_return)
    return _decide(sheet, sighting, claim, clues)


def list_title(list_: List, edition: str = "") -> str:
    """A list as people call it, or called it in an edition."""
    return f"List {list_.number}: {list_.title_in(edition)}"


def _sight(sheet: RawSheet, clues: Clues) -> Sighting:
    """Look at the top of the sheet, or only at the row that a person named."""
    row = clues.corrections.heading_rows.get(sheet.name)
    if row is None:
        return look_at(sheet, clues.known, clues.declared)
    keys = keys_of(sheet.rows[row - 1]) if row <= len(sheet.rows) else frozenset()
    seen = (look_at_row(row, keys, known) for known in clues.known.values())
    return Sighting(tuple(candidate for candidate in seen if candidate.found))


def _look_closely(sheet: RawSheet, claim: NameClaim, clues: Clues) -> list[Candidate]:
    """Rows that are headings of the list the name says, if misspelt ones count too."""
    if sheet.name in clues.corrections.heading_rows:
        return []
    known, limits = clues.known[claim.list_], clues.declared.heading_row
    found = []
    for row, cells in enumerate(sheet.rows[: limits.searched], start=1):
        headings = heading_texts(cells)
        if len(headings) >= limits.at_least:
            matched = match_columns(headings, known, clues.declared.nearest)
            columns = frozenset(match.column for match in matched.columns)
            found.append(weigh(row, columns, known))
    return sorted((c for c in found if c.found >= limits.at_least), key=lambda c: -c.share)[:1]


def _as_told(sheet: RawSheet, list_: str, clues: Clues) -> Recognised:
    if list_ == IGNORED:
        return Recognised(sheet, None, 0.0, "you said that it is no list", is_expected=True)
    claim = NameClaim(list_, 1.0)
    for candidate in _sight(sheet, clues).candidates:
        if candidate.list_ == list_:
            return Recognised(sheet, candidate, 2.0, "you said so", claim)
    return Recognised(sheet, None, 0.0, _no_headings(clues), claim)


def _decide(sheet: RawSheet, sighting: Sighting, claim: NameClaim | None, clues: Clues) -> Recognised:
    enough = [candidate for candidate in sighting.candidates if _is_enough(candidate, claim, clues)]
    if not enough and claim:
        enough = [c for c in _look_closely(sheet, claim, clues) if _is_enough(c, claim, clues)]
    scored = [(_score(candidate, claim, clues), candidate) for candidate in enough]
    if not scored:
        return Recognised(sheet, None, 0.0, _why_none(sighting, clues), claim)
    score, best = max(scored, key=lambda pair: pair[0])
    return Recognised(sheet, best, score, _why(best, claim, clues), claim)


def _is_enough(candidate: Candidate, claim: NameClaim | None, clues: Clues) -> bool:
    limits = clues.declared.sheet
    is_named = claim is not None and claim.list_ == candidate.list_
    least = limits.share_named if is_named else limits.share_alone
    if not candidate.has_identifier:
        least = limits.share_without_id
    return candidate.share >= least and candidate.has_more_than_codes


def _score(candidate: Candidate, claim: NameClaim | None, clues: Clues) -> float:
    if claim is None or claim.list_ != candidate.list_:
        return candidate.share
    return candidate.share + clues.declared.sheet.name_weighs * claim.plainness


def _why(candidate: Candidate, claim: NameClaim | None, clues: Clues) -> str:
    columns = len(clues.known[candidate.list_].list_.columns)
    headings = f"{candidate.found} of its {columns} columns have a heading here"
    if claim is None:
        return f"{headings}; the sheet's name says nothing"
    if claim.list_ == candidate.list_:
        return f"{headings}, and the sheet's name agrees"
    return f"{headings}, although the sheet's name says {list_title(clues.specification.lists[claim.list_])}"


def _why_none(sighting: Sighting, clues: Clues) -> str:
    if not sighting.candidates:
        return _no_headings(clues)
    nearest = max(sighting.candidates, key=lambda candidate: candidate.share)
    list_ = clues.specification.lists[nearest.list_]
    return (
        f"its headings fit no list well enough; the nearest is {list_title(list_)}, "
        f"with {nearest.found} of {len(list_.columns)} columns"
    )


def _no_headings(clues: Clues) -> str:
    return NO_HEADINGS.format(rows=clues.declared.heading_row.searched)
