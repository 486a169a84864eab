"""ilacs explain: a query that is right stays explained, until the row changes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.functional.commands import Ran, Terminal
from tests.functional.workbooks import MARK, plan, write_workbook

LATE = "child_protection.first_review_was_late"
WHY = ("--why", 'Moved "in"\nfrom Leeds', "--by", "AB")
OWN = """
[worker_was_w1]
list = "child_protection"
says = "Odd."
because = "It matters."
where = "worker = 'W1'"
examples = "worker"
"""
FIRST, SECOND = plan(), plan("B", worker="W2")
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes the workbook, again where it is there."""

    def write(*rows: dict[str, object]) -> Path:
        return write_workbook(tmp_path / "workbook.xlsx", {"child_protection": rows})

    return write


def explained(terminal: Terminal, *more: str) -> dict[int, str | None]:
    """Row to what was said of the rule there."""
    ran = terminal.run("check", "workbook.xlsx", "--as-at", "2024-07-01", "--json", "-", *more)
    issues = json.loads(ran.out)["issues"]
    return {issue["row"]: issue.get("explained") for issue in issues if issue["rule"] == LATE}


def explain(terminal: Terminal, *words: str, rule: str = LATE) -> Ran:
    return terminal.run("explain", "workbook.xlsx", "--rule", rule, *words, *WHY)


def test_an_explained_row_tells_why(write: Write, terminal: Terminal) -> None:
    write(FIRST, SECOND)
    ran = explain(terminal, "--row", "2")
    assert (ran.code, "1 rows of List 7 explained" in ran.out) == (0, True)
    found = explained(terminal)
    assert (str(found[2]).startswith('Moved "in"\nfrom Leeds (AB, '), found[3]) == (True, None)


def test_several_rows_are_explained_at_once(write: Write, terminal: Terminal) -> None:
    write(FIRST, SECOND)
    explain(terminal, "--row", "2", "--row", "3")
    assert None not in explained(terminal).values()


def test_an_explanation_moves_with_its_row(write: Write, terminal: Terminal) -> None:
    write(FIRST, SECOND)
    explain(terminal, "--row", "2")
    write(SECOND, FIRST)
    found = explained(terminal)
    assert (found[2], found[3] is None) == (None, False)


def test_an_explanation_ends_when_the_row_changes(write: Write, terminal: Terminal) -> None:
    write(FIRST)
    explain(terminal, "--row", "2")
    write(plan(team="South"))
    assert explained(terminal) == {2: None}


def test_later_explanations_are_added(write: Write, terminal: Terminal) -> None:
    write(FIRST, SECOND)
    explain(terminal, "--row", "2")
    explain(terminal, "--row", "3")
    assert None not in explained(terminal).values()


def test_what_is_kept_holds_no_value_of_the_row(write: Write, terminal: Terminal, tmp_path: Path) -> None:
    write(FIRST)
    explain(terminal, "--row", "2")
    kept = (tmp_path / "workbook.xlsx.explained.toml").read_text(encoding="utf-8")
    assert (LATE in kept, MARK in kept, "05/03/2015" in kept, "2015-03-05" in kept) == (True, False, False, False)


def test_each_workbook_has_a_salt_of_its_own(write: Write, terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "workbook.xlsx.explained.toml"
    write(FIRST)
    explain(terminal, "--row", "2")
    first = path.read_text(encoding="utf-8")
    path.unlink()
    explain(terminal, "--row", "2")
    assert (
        len(
            {line for text in (first, path.read_text(encoding="utf-8")) for line in text.splitlines() if "salt" in line}
        )
        == 2
    )


def test_explained_rows_are_counted_apart(write: Write, terminal: Terminal) -> None:
    write(FIRST)
    explain(terminal, "--row", "2")
    assert ", 1 explained" in terminal.run("check", "workbook.xlsx", "--as-at", "2024-07-01").words


def test_a_rule_of_the_council_may_be_explained(write: Write, terminal: Terminal, tmp_path: Path) -> None:
    write(FIRST)
    (tmp_path / "ours.toml").write_text(OWN, encoding="utf-8")
    assert explain(terminal, "--row", "2", "--rules", "ours.toml", rule="child_protection.worker_was_w1").code == 0


def test_corrections_are_used(write: Write, terminal: Terminal, tmp_path: Path) -> None:
    write(FIRST)
    (tmp_path / "mapping.toml").write_text('[sheets]\n"List 7" = "none"\n', encoding="utf-8")
    ran = explain(terminal, "--row", "2", "--mapping", "mapping.toml")
    assert (ran.code, "has no Child protection list" in ran.err) == (2, True)


@pytest.mark.parametrize(
    ("row", "rule", "says"),
    [
        ("9", LATE, "List 7 has no row 9 with data."),
        ("1", LATE, "List 7 has no row 1 with data."),
        ("2", "child_protection.nosuch", "There is no rule child_protection.nosuch."),
        ("2", "child_protection.plan_ended_before_it_started", "cannot be right, so it cannot be explained"),
        ("2", "list_empty", "is not the full name of a rule about rows"),
    ],
)
def test_what_cannot_be_explained_ends_with_2_and_a_sentence(
    row: str, rule: str, says: str, write: Write, terminal: Terminal, tmp_path: Path
) -> None:
    write(FIRST)
    ran = explain(terminal, "--row", row, rule=rule)
    assert (ran.code, says in ran.err) == (2, True)
    assert not (tmp_path / "workbook.xlsx.explained.toml").exists()


def test_a_place_where_nothing_can_be_kept_ends_with_2(
    write: Write, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(FIRST)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_text", refuse)
    ran = explain(terminal, "--row", "2")
    assert (ran.code, "could not be written (Permission denied)" in ran.err) == (2, True)
