"""What the match of a workbook gives a person to look at, in the words of facts/rules/file.toml."""

from collections.abc import Iterator

from ilacs.annex_a import Specification
from ilacs.matching.columns import CORRECTED, EXACT, MatchedColumns
from ilacs.matching.names import NUMBERED
from ilacs.matching.sheets import Recognised, list_title
from ilacs.matching.wordings import quote
from ilacs.records import ListMatch, Noticed, RawSheet


def notice_missing(missing: tuple[str, ...], edition: str, specification: Specification) -> Iterator[Noticed]:
    """One for each list that no sheet is."""
    for list_ in missing:
        details = (("list", list_title(specification.lists[list_], edition)),)
        yield Noticed("list_missing", list_=list_, details=details)


def notice_sheet(found: Recognised) -> Iterator[Noticed]:
    """What is odd about a sheet, list or not."""
    sheet = found.sheet
    if found.candidate is None and not found.is_expected:
        if found.claim and found.claim.plainness >= NUMBERED and not found.other_return:
            yield Noticed("headings_not_found", sheet=sheet.name, details=(("sheet", sheet.name),))
        else:
            yield Noticed("sheet_not_matched", sheet=sheet.name, details=(("sheet", sheet.name), ("why", found.reason)))
    hidden = ", ".join(_hidden(sheet, is_list=found.candidate is not None))
    if hidden and sheet.rows:
        list_ = found.candidate.list_ if found.candidate else None
        details = (("sheet", sheet.name), ("what", hidden))
        yield Noticed("something_hidden", list_=list_, sheet=sheet.name, details=details)


def notice_list(
    found: ListMatch, matched: MatchedColumns, *, edition: str, specification: Specification
) -> Iterator[Noticed]:
    """What is odd about the headings of a list."""
    list_ = specification.lists[found.list_]
    sheet, called = ("sheet", found.sheet.name), ("list", list_title(list_, edition))
    if found.heading_row > 1:
        yield _notice(found, "headings_below_row_1", sheet, ("row", str(found.heading_row)))
    for column in found.missing:
        yield _notice(found, "column_missing", called, ("heading", list_.columns[column].heading), column=column)
    for match in found.columns:
        if match.score not in (EXACT, CORRECTED):
            heading = ("heading", list_.columns[match.column].heading)
            details = (("found", quote(match.heading)), heading, ("reason", match.reason))
            yield _notice(found, "heading_differs", *details, column=match.column)
    for column in matched.claimed_twice:
        heading = ("heading", list_.columns[column].heading)
        yield _notice(found, "heading_claimed_twice", sheet, heading, column=column)
    for text in found.extra:
        yield _notice(found, "column_extra", sheet, called, ("heading", quote(text)))
    positions = [match.position for match in found.columns]
    if positions != sorted(positions):
        yield _notice(found, "columns_out_of_order", sheet)


def _notice(found: ListMatch, rule: str, *details: tuple[str, str], column: str = "") -> Noticed:
    columns = (column,) if column else ()
    return Noticed(rule, list_=found.list_, sheet=found.sheet.name, columns=columns, details=details)


def _hidden(sheet: RawSheet, *, is_list: bool) -> Iterator[str]:
    if sheet.is_hidden:
        yield "been hidden"
    if not is_list:
        return
    if sheet.hidden_rows:
        yield _counted(len(sheet.hidden_rows), "hidden row")
    if sheet.hidden_columns:
        yield _counted(len(sheet.hidden_columns), "hidden column")
    if sheet.has_active_filter:
        yield "a filter that is on"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
