"""The part of the data report that tells the issues, list by list and rule by rule."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from ilacs.annex_a import Specification
from ilacs.records import Severity
from ilacs.reporting.html import Markup, joined, listed, table, tag
from ilacs.reporting.issue_words import WordedIssues, list_title, open_issues
from ilacs.reporting.wording import counted, in_a_row

CELLS_SHOWN = 20
MATTERS_SHOWN = 30


def show_issues(issues: Sequence[WordedIssues], edition: str, specification: Specification) -> Markup:
    """Every rule that found something, under its list; what concerns the whole workbook comes first."""
    parts = [_show_list(list_, issues, title) for list_, title in _titles(edition, specification)]
    shown = joined(parts)
    return shown or tag("p", "Nothing was found that is wrong or needs checking.")


def show_explained(issues: Sequence[WordedIssues]) -> Markup:
    """Queries that somebody has explained, with what they said."""
    groups: dict[tuple[str, str, str], list[WordedIssues]] = {}
    for issue in issues:
        if issue.batch.explained:
            groups.setdefault((issue.list_title, issue.batch.says, issue.batch.explained), []).append(issue)
    rows = [(title, says, str(_count(group)), why) for (title, says, why), group in groups.items()]
    headings = ("List", "Query", "Rows", "Explanation")
    return table("They are not counted above", headings, rows) if rows else Markup()


def _titles(edition: str, specification: Specification) -> Iterator[tuple[str | None, str]]:
    for list_ in (None, *specification.lists):
        yield list_, list_title(list_, specification, edition)


def _show_list(list_: str | None, issues: Sequence[WordedIssues], title: str) -> Markup:
    of_list = [issue for issue in issues if issue.batch.list_ == list_]
    blocks = [
        _show_rule(group)
        for severity in (Severity.ERROR, Severity.QUERY)
        for group in _by_rule(open_issues(of_list, severity))
    ]
    return tag("section", tag("h3", title), *blocks, id=f"list-{list_ or 'workbook'}") if blocks else Markup()


def _by_rule(issues: Iterable[WordedIssues]) -> list[list[WordedIssues]]:
    """The issues of one rule together; the rules with most of them first."""
    groups: dict[str, list[WordedIssues]] = {}
    for issue in issues:
        groups.setdefault(issue.batch.rule, []).append(issue)
    return sorted(groups.values(), key=_count, reverse=True)


def _count(group: Iterable[WordedIssues]) -> int:
    return sum(issue.count for issue in group)


def _show_rule(group: Sequence[WordedIssues]) -> Markup:
    first = group[0]
    says = list(dict.fromkeys(issue.batch.says for issue in group))
    return tag(
        "article",
        tag("h4", tag("span", first.severity, class_="badge"), says[0]),
        _others(says[1:]),
        tag("p", first.because, class_="because") if first.because else "",
        _where(group),
        tag("p", "Rule: ", tag("code", first.batch.rule), class_="rule"),
        class_=f"issue {first.batch.severity}",
    )


def _others(says: Sequence[str]) -> Markup:
    """The same rule may say as much of several columns or sheets."""
    shown = list(says[:MATTERS_SHOWN])
    if len(says) > MATTERS_SHOWN:
        shown.append(f"And {len(says) - MATTERS_SHOWN} more like these, all in marked.xlsx.")
    return listed(shown) if shown else Markup()


def _where(group: Sequence[WordedIssues]) -> Markup:
    on_rows = [issue for issue in group if issue.batch.rows]
    if not on_rows:
        return Markup()
    count = _count(on_rows)
    columns = dict.fromkeys(chain.from_iterable(map(_columns, on_rows)))
    cells = list(islice(chain.from_iterable(map(_cells, on_rows)), CELLS_SHOWN))
    place = f" in {in_a_row(list(columns))}" if columns else ""
    rest = f" and {count - len(cells):,} more, all in marked.xlsx" if count > len(cells) else ""
    return tag(
        "p", f"{counted(count, 'row', 'rows')}{place}: ", tag("span", ", ".join(cells), class_="cells"), f"{rest}."
    )


def _columns(issue: WordedIssues) -> Iterator[str]:
    """The headings, with letters where all columns are in the sheet."""
    if len(issue.letters) == len(issue.headings):
        return (f"{heading} ({letter})" for heading, letter in zip(issue.headings, issue.letters, strict=True))
    return iter(issue.headings)


def _cells(issue: WordedIssues) -> Iterator[str]:
    """The first cell of each row; the other columns have been named."""
    if not issue.letters:
        return (f"row {row}" for row in issue.batch.rows)
    return (f"{issue.letters[0]}{row}" for row in issue.batch.rows)
