"""Reading rules, ours and a council's own, and refusing what is no rule in words that say what to do."""

from pathlib import Path

import pytest

from ilacs.annex_a import Specification
from ilacs.checking.rules import Rule, load_own_rules, load_rules
from ilacs.records import Problem, Severity

WHOLE = """
[plan_was_odd]
list = "child_protection"
severity = "error"
says = "The plan was odd."
because = "It matters."
where = "previous_plans > 3"
examples = "previous_plans"
"""


def load(text: str, folder: Path, specification: Specification) -> tuple[Rule, ...]:
    path = folder / "ours.toml"
    path.write_text(text, encoding="utf-8")
    return load_own_rules(path, specification)


def test_an_own_rule_is_read_whole(tmp_path: Path, specification: Specification) -> None:
    (rule,) = load(WHOLE, tmp_path, specification)
    assert (rule.name, rule.list_, rule.severity) == (
        "child_protection.plan_was_odd",
        "child_protection",
        Severity.ERROR,
    )


def test_a_rule_without_severity_is_a_query(tmp_path: Path, specification: Specification) -> None:
    (rule,) = load(WHOLE.replace('severity = "error"', ""), tmp_path, specification)
    assert rule.severity is Severity.QUERY


def test_a_rule_of_several_lists_becomes_one_for_each(tmp_path: Path, specification: Specification) -> None:
    text = WHOLE.replace('list = "child_protection"', 'lists = ["contacts", "referrals"]\nunless = ["a", "contacts.b"]')
    found = {rule.name: rule.unless for rule in load(text, tmp_path, specification)}
    assert found == {
        "contacts.plan_was_odd": ("contacts.a", "contacts.b"),
        "referrals.plan_was_odd": ("referrals.a", "contacts.b"),
    }


def test_says_may_hold_braces(tmp_path: Path, specification: Specification) -> None:
    (rule,) = load(WHOLE.replace("The plan was odd.", "The {plan} was {0.__class__}."), tmp_path, specification)
    assert rule.says == "The {plan} was {0.__class__}."


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"child_protection"', '"child_protecting"', "names no list that we know: 'child_protecting'"),
        ('list = "child_protection"', "", "names no list that we know: ''"),
        ('list = "child_protection"', 'list = ["contacts"]', "list must be text"),
        ('list = "child_protection"', 'lists = "contacts"', "lists must be a list of names"),
        ('list = "child_protection"', "lists = [1]", "lists must be a list of names"),
        ('list = "child_protection"', 'lists = ["contacts", "nosuch"]', "names no list that we know: 'nosuch'"),
        ('"error"', '"fatal"', "must be error or query"),
        ('"error"', '["error"]', "severity must be text"),
        ("says =", "sais =", "has sais, which no rule has"),
        ('says = "The plan was odd."', "", "does not say says"),
        ('because = "It matters."', 'because = ""', "does not say because"),
        ('"The plan was odd."', "5", "says must be text"),
        ('where = "previous_plans > 3"', "", "needs a condition"),
        ('"previous_plans > 3"', "true", "where must be text"),
        ('examples = "previous_plans"', "", "needs a condition"),
        ('"It matters."', '"It matters."\nmarks = "child_id"', "marks must be a list of names"),
        (
            '"It matters."',
            '"It matters."\nmarks = ["nosuch", "age"]',
            "marks what is no column of child_protection: nosuch",
        ),
        ('"It matters."', '"It matters."\nunless = [1]', "unless must be a list of names"),
        ('"It matters."', '"It matters."\nsince = 2023', "since must be text"),
        ('"It matters."', '"It matters."\nsince = "2021"', "The editions are 2019, 2023"),
        ('"It matters."', '"It matters."\nper = "child"', "must be per row or list"),
        ('"It matters."', '"It matters."\nfound_by = "cleaning"', "found_by, which only our own rules may have"),
        ("[plan_was_odd]", "[Plan]", "'Plan' is no name for a rule"),
        ("[plan_was_odd]", '["contacts.x"]', "'contacts.x' is no name for a rule"),
        ("[plan_was_odd]", '["[bold]x"]', "is no name for a rule"),
        ("[plan_was_odd]", "[plan.was]", "has was, which no rule has"),
        ("[plan_was_odd]", "", "is not a rule. Write"),
        ("[plan_was_odd]", "[plan_was_odd", "could not be read"),
    ],
)
def test_what_is_no_rule_is_refused(
    old: str, new: str, says: str, tmp_path: Path, specification: Specification
) -> None:
    with pytest.raises(Problem, match=says.replace("[", r"\[")):
        load(WHOLE.replace(old, new), tmp_path, specification)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"a = 'x"])
def test_a_file_that_is_no_toml_is_refused(content: bytes, tmp_path: Path, specification: Specification) -> None:
    path = tmp_path / "ours.toml"
    path.write_bytes(content)
    with pytest.raises(Problem, match=r"ours\.toml could not be read"):
        load_own_rules(path, specification)


def test_a_missing_file_is_refused(tmp_path: Path, specification: Specification) -> None:
    with pytest.raises(Problem, match=r"nosuch\.toml could not be read"):
        load_own_rules(tmp_path / "nosuch.toml", specification)


def test_ours_speak_of_files_and_of_lists(specification: Specification) -> None:
    rules = {rule.name: rule for rule in load_rules(specification)}
    assert rules["list_missing"].list_ is None
    assert rules["child_protection.plan_ended_before_it_started"].list_ == "child_protection"
