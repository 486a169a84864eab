from ilacs.records import Outcome, RuleAccount
from ilacs.reporting.report_rules import show_rules
from tests.unit.reporting.building import found

RAN = RuleAccount("contacts.ran", Outcome.RAN)


def _skipped(name: str, why: str = "No earlier workbook was given.") -> RuleAccount:
    return RuleAccount(name, Outcome.SKIPPED, why)


def test_rules_that_did_not_run_are_told_by_reason() -> None:
    shown = show_rules(found(rules=(RAN, _skipped("a"), _skipped("b", "No day."), _skipped("c"))).result)
    assert "<p>1 of 4 rules ran.</p>" in shown
    assert shown.index("No earlier workbook was given.") < shown.index("No day.")
    assert '<td data-label="Rules">2</td><td data-label="Which"><span class="small">a, c</span></td>' in shown


def test_many_rules_are_cut_with_a_count() -> None:
    shown = show_rules(found(rules=[_skipped(f"rule_{number}") for number in range(13)]).result)
    assert "rule_9</span> and 3 more" in shown


def test_rules_that_failed_are_told_first() -> None:
    failed = RuleAccount("a", Outcome.FAILED, "The condition could not be worked out (BinderException).")
    shown = show_rules(found(rules=(_skipped("b"), failed)).result)
    assert shown.index("Rules that failed") < shown.index("Rules that could not run here")


def test_where_every_rule_ran_there_is_nothing_to_tell() -> None:
    assert show_rules(found(rules=(RAN,)).result) == ""
