"""The part of the data report that tells which lists were found, and which of their columns."""

from collections.abc import Iterator, Sequence

from ilacs.annex_a import Specification
from ilacs.records import ListAccount, Severity
from ilacs.reporting.found import Found
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.issue_words import WordedIssues, heading_of, list_title, open_issues
from ilacs.reporting.wording import day_in_words, in_a_row


def show_lists(found: Found, issues: Sequence[WordedIssues], specification: Specification) -> Markup:
    """Every list of the edition, found or not, with what was found in it."""
    result = found.result
    accounts = {account.list_: account for account in result.lists}
    rows = [_row(list_, accounts.get(list_), issues, specification, result.edition) for list_ in specification.lists]
    headings = ("List", "Sheet", "Rows", "Errors", "Queries")
    return joined(
        (
            _read_as(found, specification),
            _missing(found, specification),
            table("The eleven lists", headings, rows),
            _unused(found),
        )
    )


def show_columns(found: Found, specification: Specification) -> Markup:
    """Columns that were not found, and headings that the list does not ask for."""
    rows = [
        (
            list_title(account.list_, specification, found.result.edition),
            in_a_row([heading_of(account.list_, name, specification) for name in account.columns_missing]) or "none",
            in_a_row(account.columns_extra) or "none",
        )
        for account in found.result.lists
        if account.columns_missing or account.columns_extra
    ]
    headings = ("List", "Missing", "Not asked for")
    return table("Lists whose columns differ from the template", headings, rows) if rows else Markup()


def _read_as(found: Found, specification: Specification) -> Markup:
    day, option = found.result.as_at, tag("code", "--as-at")
    edition = f"The workbook was read by Ofsted's template of {specification.editions[found.result.edition].title}."
    if day is None:
        return tag(
            "p",
            f"{edition} Nothing in it tells when its lists were drawn: say so with ",
            option,
            ", for every rule to run.",
        )
    drawn = f"Its lists were taken as at {day_in_words(day)}: if they were drawn on another day, say so with "
    return tag("p", f"{edition} {drawn}", option, ".")


def _row(
    list_: str, account: ListAccount | None, issues: Sequence[WordedIssues], specification: Specification, edition: str
) -> Iterator[str]:
    title = list_title(list_, specification, edition)
    of_list = [issue for issue in issues if issue.batch.list_ == list_]
    yield tag("a", title, href=f"#list-{list_}") if any(not issue.batch.explained for issue in of_list) else title
    yield account.sheet if account else "not found"
    yield f"{account.rows:,}" if account else "–"
    for severity in (Severity.ERROR, Severity.QUERY):
        yield f"{sum(issue.count for issue in open_issues(of_list, severity)):,}"


def _missing(found: Found, specification: Specification) -> Markup:
    titles = [list_title(name, specification, found.result.edition) for name in found.matching.missing]
    if not titles:
        return Markup()
    verb = "was" if len(titles) == 1 else "were"
    return tag(
        "p",
        tag("strong", f"{in_a_row(titles)} {verb} not found."),
        " Inspectors expect all eleven lists, even those without rows.",
    )


def _unused(found: Found) -> Markup:
    unmatched = found.matching.unmatched
    if not unmatched:
        return Markup()
    items = (f"{sheet}: {why}" for sheet, why in unmatched.items())
    return joined((tag("p", "Sheets that were not used:"), listed(items)))
