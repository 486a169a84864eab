"""The whole workbook: every list once, its columns, its edition, and what was noticed on the way."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.matching.columns import MatchedColumns, heading_texts, match_columns
from ilacs.matching.corrections import Corrections, check_corrections
from ilacs.matching.declared import load_declared
from ilacs.matching.known import know_headings
from ilacs.matching.noticing import notice_list, notice_missing, notice_sheet
from ilacs.matching.sheets import Clues, Recognised, list_title, recognise
from ilacs.records import ListMatch, Matching, Noticed, Problem, RawSheet, RawWorkbook

NOTHING_CORRECTED = Corrections()


@dataclass(frozen=True, slots=True)
class Claims:
    """Sheets that are lists, each list once, and those that came too late."""

    first: dict[str, Recognised]
    late: dict[str, list[Recognised]]


def match(
    workbook: RawWorkbook, specification: Specification, corrections: Corrections = NOTHING_CORRECTED
) -> Matching:
    """Find the lists and their columns; a Problem where no sheet is a list."""
    check_corrections(corrections, workbook, specification)
    clues = Clues(specification, know_headings(specification, corrections), corrections, load_declared())
    recognised = [recognise(sheet, clues) for sheet in workbook.sheets]
    claims = _settle(recognised)
    if not claims.first:
        raise Problem(_why_no_list(recognised, workbook))
    columns = {list_: _columns(found, clues) for list_, found in claims.first.items()}
    edition = _edition(columns, specification)
    lists = tuple(
        _list_match(claims.first[list_], columns[list_], edition, specification)
        for list_ in specification.lists
        if list_ in claims.first
    )
    missing = tuple(list_ for list_ in specification.lists if list_ not in claims.first)
    return Matching(
        edition=edition,
        lists=lists,
        unmatched=_unmatched(recognised, claims, specification),
        missing=missing,
        noticed=(
            *(Noticed("file_passed_over", details=(("why", why),)) for why in workbook.passed_over.values()),
            *notice_missing(missing, edition, specification),
            *_notice_claims(claims, edition, specification),
            *(noticed for each in recognised for noticed in notice_sheet(each)),
            *(
                noticed
                for found in lists
                for noticed in notice_list(found, columns[found.list_], edition=edition, specification=specification)
            ),
        ),
    )


def _settle(recognised: Sequence[Recognised]) -> Claims:
    """The surest sheet of each list first; among equals one that is seen and has rows, then the order of the file."""
    claims = Claims({}, {})
    for found in sorted(recognised, key=_standing):
        if found.candidate is None:
            continue
        list_ = found.candidate.list_
        if claims.first.setdefault(list_, found) is not found:
            claims.late.setdefault(list_, []).append(found)
    return claims


def _standing(found: Recognised) -> tuple[float, bool, bool]:
    headings = found.candidate.row if found.candidate else 0
    return -round(found.score, 6), found.sheet.is_hidden, len(found.sheet.rows) <= headings


def _columns(found: Recognised, clues: Clues) -> MatchedColumns:
    assert found.candidate is not None  # only sheets that are lists come here
    headings = heading_texts(found.sheet.rows[found.candidate.row - 1])
    return match_columns(headings, clues.known[found.candidate.list_], clues.declared.nearest)


def _edition(columns: dict[str, MatchedColumns], specification: Specification) -> str:
    """The newest edition that a column gives away; without a list that ever changed, the newest there is."""
    since = {
        specification.lists[list_].columns[found.column].since
        for list_, matched in columns.items()
        for found in matched.columns
    }
    newest = max(since)
    if newest:
        return newest
    changed = any(column.since for list_ in columns for column in specification.lists[list_].columns.values())
    return min(specification.editions) if changed else specification.newest


def _list_match(found: Recognised, matched: MatchedColumns, edition: str, specification: Specification) -> ListMatch:
    assert found.candidate is not None  # as above
    list_ = specification.lists[found.candidate.list_]
    there = {column.column for column in matched.columns}
    return ListMatch(
        list_=list_.name,
        sheet=found.sheet,
        heading_row=found.candidate.row,
        columns=matched.columns,
        missing=tuple(column.name for column in list_.columns_in(edition) if column.name not in there),
        extra=matched.extra,
        score=round(min(1.0, found.score), 3),
        reason=found.reason,
    )


def _unmatched(recognised: Sequence[Recognised], claims: Claims, specification: Specification) -> dict[str, str]:
    reasons = [(found.sheet, found.reason) for found in recognised if found.candidate is None]
    for list_, late in claims.late.items():
        first = claims.first[list_].sheet.name
        reason = f"it looks like {list_title(specification.lists[list_])}, which was read from the sheet {first}"
        reasons += [(found.sheet, reason) for found in late]
    names = Counter(found.sheet.name for found in recognised)
    return {_label(sheet, names): reason for sheet, reason in reasons}


def _label(sheet: RawSheet, names: Counter[str]) -> str:
    """The sheet's name, and its file's too where several files have a sheet of that name."""
    return sheet.name if names[sheet.name] == 1 else f"{sheet.name} ({sheet.file})"


def _notice_claims(claims: Claims, edition: str, specification: Specification) -> list[Noticed]:
    noticed = []
    for list_, late in claims.late.items():
        sheets = [claims.first[list_].sheet.name, *(found.sheet.name for found in late)]
        details = (("sheets", ", ".join(sheets)), ("list", list_title(specification.lists[list_], edition)))
        noticed.append(Noticed("list_claimed_twice", list_=list_, sheet=sheets[0], details=details))
    return noticed


def _why_no_list(recognised: Sequence[Recognised], workbook: RawWorkbook) -> str:
    others = [found.other_return for found in recognised if found.other_return]
    if others:
        looks_like, _ = Counter(other.looks_like for other in others).most_common(1)[0]
        return f"This looks like {looks_like}. Give the workbook of the eleven lists."
    if not workbook.sheets:
        return "There is no sheet to read. Give a workbook, or a folder of csv files, with the lists of Annex A."
    return (
        "No sheet is a list of Annex A: no row among the first 15 holds its headings. Give the workbook of the eleven "
        "lists, or name each sheet's list in a file of corrections."
    )
