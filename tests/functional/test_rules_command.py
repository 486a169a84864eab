"""ilacs rules: list, show, and try a council's own."""

from pathlib import Path

from tests.functional.commands import Terminal

OWN = '''
[plan_was_odd]
list = "child_protection"
says = "Odd."
because = "It matters."
where = "previous_plans > {limit}"
examples = """
previous_plans |
3 | fails
2 |
"""
'''


def test_every_rule_is_listed(terminal: Terminal) -> None:
    ran = terminal.run("rules", "list")
    assert (ran.code, ran.err) == (0, "")
    assert "child_protection.plan_ended_before_it_started" in ran.words
    assert "contacts.age_blank" in ran.words


def test_the_rules_of_one_list_are_listed(terminal: Terminal) -> None:
    words = terminal.run("rules", "list", "contacts").words
    assert ("contacts.age_blank" in words, "child_protection." in words) == (True, False)


def test_a_list_that_is_not_there_ends_with_2(terminal: Terminal) -> None:
    ran = terminal.run("rules", "list", "nosuch")
    assert (ran.code, "There is no list nosuch." in ran.err) == (2, True)


def test_a_rule_is_shown_whole(terminal: Terminal) -> None:
    words = terminal.run("rules", "show", "child_protection.plan_ended_before_it_started").words
    assert "child_protection.plan_ended_before_it_started (error) The plan ended before it started." in words
    assert "where ended_on < started_on" in words
    assert "| fails" in words


def test_a_rule_of_an_earlier_stage_says_where_it_is_found(terminal: Terminal) -> None:
    assert "found while cleaning" in terminal.run("rules", "show", "contacts.age_blank").words


def test_a_rule_that_is_not_there_ends_with_2(terminal: Terminal) -> None:
    ran = terminal.run("rules", "show", "nosuch")
    assert (ran.code, ran.err) == (2, "There is no rule nosuch. See ilacs rules list.\n")


def test_good_rules_end_with_0(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(OWN.format(limit=2), encoding="utf-8")
    ran = terminal.run("rules", "test", "ours.toml")
    assert (ran.code, ran.out) == (0, "Every example came out as it says.\n")


def test_rules_that_disagree_with_their_examples_end_with_1(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(OWN.format(limit=1), encoding="utf-8")
    ran = terminal.run("rules", "test", "ours.toml")
    assert (ran.code, "rows [1] should fail and [1, 2] do" in ran.out) == (1, True)


def test_rules_that_cannot_run_end_with_2(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ours.toml").write_text(OWN.format(limit="nosuch"), encoding="utf-8")
    ran = terminal.run("rules", "test", "ours.toml")
    assert (ran.code, "nosuch is no column of child_protection" in ran.err) == (2, True)


def test_a_missing_file_ends_with_2(terminal: Terminal) -> None:
    ran = terminal.run("rules", "test", "nosuch.toml")
    assert (ran.code, "The rules in nosuch.toml could not be read" in ran.err) == (2, True)
