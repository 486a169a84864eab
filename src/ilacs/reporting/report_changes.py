"""The part of the data report that counts what cleaning changed, by column and kind."""

from collections.abc import Mapping

from ilacs.annex_a import Specification
from ilacs.cleaning import ChangeKind, load_changes
from ilacs.records import CheckResult, Table
from ilacs.reporting.found import Found
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.issue_words import heading_of, list_title

HEADINGS = ("Column", "What was done", "Cells")


def show_changes(found: Found, specification: Specification) -> Markup:
    """A table for each list in which something was changed or could not be read."""
    kinds = load_changes()
    tables = [_show_list(each, found.result, specification, kinds) for each in found.cleaned.tables]
    shown = [each for each in tables if each]
    intro = "Your own workbook is untouched. These changes are in corrected.xlsx; its sheet Changes has every cell."
    return joined((tag("p", intro), *shown)) if shown else Markup()


def _show_list(
    clean: Table, result: CheckResult, specification: Specification, kinds: Mapping[str, ChangeKind]
) -> Markup:
    counts: dict[tuple[str, str], int] = {}
    for batch in result.change_batches:
        if batch.list_ == clean.list_:
            key = (batch.column, kinds[batch.kind].says)
            counts[key] = counts.get(key, 0) + len(batch.rows)
    for column, unread in clean.unusable.items():
        counts[column, "Could not be read, and left as it was."] = len(unread)
    rows = [
        (heading_of(clean.list_, column, specification), says, f"{count:,}") for (column, says), count in counts.items()
    ]
    return table(list_title(clean.list_, specification, result.edition), HEADINGS, rows) if rows else Markup()
