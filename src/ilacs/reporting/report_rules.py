"""The part of the data report that accounts for the rules that did not run."""

from collections.abc import Sequence

from ilacs.records import CheckResult, Outcome, RuleAccount
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.wording import counted

NAMES_SHOWN = 10


def show_rules(result: CheckResult) -> Markup:
    """How many rules ran, and the others by the reason why they did not."""
    by_outcome = {outcome: [account for account in result.rules if account.outcome is outcome] for outcome in Outcome}
    others = (Outcome.FAILED, Outcome.SKIPPED)
    if not any(by_outcome[outcome] for outcome in others):
        return Markup()
    ran = f"{len(by_outcome[Outcome.RAN]):,} of {counted(len(result.rules), 'rule', 'rules')} ran."
    captions = {Outcome.FAILED: "Rules that failed: please tell us", Outcome.SKIPPED: "Rules that could not run here"}
    tables = (_show_reasons(captions[outcome], by_outcome[outcome]) for outcome in others if by_outcome[outcome])
    return joined((tag("p", ran), *tables))


def _show_reasons(caption: str, accounts: Sequence[RuleAccount]) -> Markup:
    reasons: dict[str, list[str]] = {}
    for account in accounts:
        reasons.setdefault(account.why, []).append(account.rule)
    ordered = sorted(reasons.items(), key=lambda reason: -len(reason[1]))
    rows = [(why, f"{len(names):,}", _names(names)) for why, names in ordered]
    return table(caption, ("Why", "Rules", "Which"), rows)


def _names(names: Sequence[str]) -> Markup:
    rest = f" and {len(names) - NAMES_SHOWN} more" if len(names) > NAMES_SHOWN else ""
    return joined((tag("span", ", ".join(names[:NAMES_SHOWN]), class_="small"), rest))
