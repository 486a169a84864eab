"""The part of the page that tells what became of the issues, rule by rule."""

from collections.abc import Iterable, Sequence

from ilacs.annex_a import Specification
from ilacs.comparing import load_words
from ilacs.records import Severity
from ilacs.records.comparisons import IssueComparison, Move
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.issue_words import SEVERITIES
from ilacs.reporting.over_time.words import OPEN_BEFORE, OPEN_NOW, list_name, rows_words

HEADINGS = (
    "What it says",
    "Before",
    "Fixed",
    "Left with its row",
    "Still open",
    "Introduced",
    "Came with a new row",
    "Now",
)
COUNTED = (OPEN_BEFORE, (Move.FIXED,), (Move.LEFT,), (Move.STILL_OPEN,), (Move.INTRODUCED,), (Move.CAME,), OPEN_NOW)
CHANGES = (Move.FIXED, Move.LEFT, Move.INTRODUCED, Move.CAME, Move.NOT_ASKED_AGAIN, Move.NOT_ASKED_BEFORE)


def show_issues(issues: Sequence[IssueComparison], specification: Specification) -> Markup:
    """Totals, then each rule that changed, under its list; those that only stayed open at the end."""
    if not issues:
        return tag("p", "Neither workbook has an issue.")
    changed = [issue for issue in issues if issue.count(*CHANGES)]
    stayed = [issue for issue in issues if issue not in changed and issue.count(Move.STILL_OPEN)]
    return joined(
        (
            _numbers("All issues", ("Severity", *HEADINGS[1:]), (_total(issues, severity) for severity in Severity)),
            _explained(issues),
            *_by_list(changed, specification),
            _stayed(stayed, specification),
        )
    )


def _total(issues: Iterable[IssueComparison], severity: Severity) -> tuple[str, ...]:
    those = [issue for issue in issues if issue.severity is severity]
    counts = (sum(issue.count(*moves) for issue in those) for moves in COUNTED)
    return ("Errors" if severity is Severity.ERROR else "Queries", *(f"{count:,}" for count in counts))


def _explained(issues: Iterable[IssueComparison]) -> Markup:
    count = sum(issue.count(Move.EXPLAINED) for issue in issues)
    return tag("p", f"Queries that somebody has explained are not counted above: {count:,}.") if count else Markup()


def _by_list(changed: Sequence[IssueComparison], specification: Specification) -> Iterable[Markup]:
    for list_ in (None, *specification.lists):
        those = sorted((one for one in changed if one.list_ == list_), key=_worst)
        if those:
            yield _numbers(f"{list_name(list_, specification)}: rules that changed", HEADINGS, map(_line, those))
            yield tag("details", tag("summary", "Rows of these issues"), *map(_where, those))


def _worst(issue: IssueComparison) -> tuple[bool, int]:
    return issue.severity is not Severity.ERROR, -issue.count(Move.INTRODUCED, Move.CAME, Move.FIXED)


def _line(issue: IssueComparison) -> tuple[str, ...]:
    badge = tag("span", SEVERITIES[issue.severity], class_=f"badge {issue.severity}")
    counts = (f"{issue.count(*moves):,}" for moves in COUNTED)
    return (joined((badge, issue.says)), *counts)


def _where(issue: IssueComparison) -> Markup:
    words = load_words("issues")
    told = [
        tag("li", f"{words[move].says}: {rows_words(found.rows)}. {words[move].because}")
        for move, found in issue.moves.items()
        if move in CHANGES and found.rows
    ]
    return joined((tag("p", tag("code", issue.rule)), tag("ul", *told))) if told else Markup()


def _stayed(stayed: Sequence[IssueComparison], specification: Specification) -> Markup:
    if not stayed:
        return Markup()
    rows = ((one.says, list_name(one.list_, specification), f"{one.count(Move.STILL_OPEN):,}") for one in stayed)
    kept = tag("div", table("Rules whose issues are the same as before", ("What it says", "List", "Still open"), rows))
    return tag("details", tag("summary", f"Rules whose issues are the same as before: {len(stayed)}"), kept)


def _numbers(caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    return tag("div", table(caption, headings, rows), class_="numbers")
