"""What a person has explained stays explained, until the row changes."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilacs.checking.explaining import (
    Explanation,
    Explanations,
    explain_issues,
    explanations_toml,
    read_explanations,
    row_digest,
)
from ilacs.records import IssueBatch, Problem, Severity, Table
from tests.unit.checking.building import LIST, table

RULE = f"{LIST}.fault"
PLANS = table(child_id=["A", "B", "C"], age=["1", None, "3"])


def explained(plans: Table, *places: int, rule: str = RULE, salt: str = "salt") -> Explanations:
    words = [Explanation(rule, row_digest(plans, place, salt), "He moved", "AB", "2024-07-01") for place in places]
    return Explanations(salt, tuple(words))


def batch(*rows: int, severity: Severity = Severity.QUERY, list_: str | None = LIST) -> IssueBatch:
    return IssueBatch(RULE, severity, list_, "S", rows, ("age",), "Says.")


def told(explanations: Explanations, *batches: IssueBatch, plans: Table = PLANS) -> list[tuple[list[int], str | None]]:
    return [(list(one.rows), one.explained) for one in explain_issues(batches, explanations, [plans])]


def test_an_explained_row_says_why_and_by_whom() -> None:
    assert told(explained(PLANS, 1), batch(2, 3, 4)) == [([2, 4], None), ([3], "He moved (AB, 2024-07-01)")]


def test_every_row_may_be_explained() -> None:
    assert [rows for rows, why in told(explained(PLANS, 0, 1), batch(2, 3)) if why] == [[2], [3]]


def test_an_explanation_moves_with_its_row() -> None:
    moved = table(child_id=["X", "C", "B", "A"], age=["9", "3", None, "1"])
    assert told(explained(PLANS, 0), batch(2, 5), plans=moved) == [([2], None), ([5], "He moved (AB, 2024-07-01)")]


@pytest.mark.parametrize(
    "changed", [{"age": ["2", None, "3"]}, {"child_id": ["Z", "B", "C"]}, {"gender": ["M", None, None]}]
)
def test_an_explanation_ends_when_any_cell_of_the_row_changes(changed: dict[str, list[str | None]]) -> None:
    after = table(**({"child_id": ["A", "B", "C"], "age": ["1", None, "3"]} | changed))
    assert told(explained(PLANS, 0), batch(2), plans=after) == [([2], None)]


def test_a_change_of_another_row_changes_nothing() -> None:
    after = table(child_id=["A", "B", "C"], age=["1", "2", "9"])
    assert told(explained(PLANS, 0), batch(2), plans=after)[0][1] == "He moved (AB, 2024-07-01)"


def test_an_error_is_never_explained_away() -> None:
    assert told(explained(PLANS, 0), batch(2, severity=Severity.ERROR)) == [([2], None)]


def test_another_rule_is_not_explained() -> None:
    assert told(explained(PLANS, 0, rule=f"{LIST}.other"), batch(2)) == [([2], None)]


def test_another_salt_explains_nothing() -> None:
    other = Explanations("pepper", explained(PLANS, 0).explained)
    assert told(other, batch(2)) == [([2], None)]


def test_an_issue_without_rows_or_list_stays_as_it_is() -> None:
    assert told(explained(PLANS, 0), batch(), batch(2, list_=None)) == [([], None), ([2], None)]


def test_a_row_that_was_passed_over_stays_as_it_is() -> None:
    assert told(explained(PLANS, 0), batch(99)) == [([99], None)]


def test_without_explanations_nothing_is_worked_out() -> None:
    assert told(Explanations(), batch(2)) == [([2], None)]


def test_a_blank_is_not_the_same_as_the_next_column() -> None:
    one, other = table(age=["1"], gender=[None]), table(age=[None], gender=["1"])
    assert row_digest(one, 0, "s") != row_digest(other, 0, "s")


def test_the_order_of_columns_does_not_matter() -> None:
    one, other = table(age=["1"], gender=["M"]), table(gender=["M"], age=["1"])
    assert row_digest(one, 0, "s") == row_digest(other, 0, "s")


def test_a_fingerprint_holds_nothing_of_the_row() -> None:
    assert set(row_digest(table(child_id=["MARKED"]), 0, "s")) <= set("0123456789abcdef")


def test_a_later_word_replaces_the_earlier() -> None:
    kept = explained(PLANS, 0, 1)
    later = Explanation(RULE, kept.explained[0].row_digest, "No: she did", "CD", "2024-07-02")
    assert [one.why for one in kept.adding(later).explained] == ["He moved", "No: she did"]


def test_no_file_is_no_explanation(tmp_path: Path) -> None:
    assert read_explanations(tmp_path / "nosuch.toml") == Explanations()


@pytest.mark.parametrize(
    "why",
    [
        'said "no"',
        "back\\slash",
        "two\nlines\r\n",
        "tab\t",
        "nul\x00 del\x7f",
        "naïve ☃ 🎈",
        "''' and \"\"\"",
        "# no",
        "",
        "\u2028",
    ],
)
def test_odd_text_comes_back_as_it_was(why: str, tmp_path: Path) -> None:
    kept = Explanations('s"alt', (Explanation(RULE, "abc", why, why, "2024-07-01"),))
    path = tmp_path / "kept.toml"
    path.write_bytes(explanations_toml(kept).encode())
    assert read_explanations(path) == kept


@given(st.text())
def test_any_text_is_written_as_toml(why: str) -> None:
    kept = Explanations("salt", (Explanation(RULE, "abc", why, "AB", "2024-07-01"),))
    assert tomllib.loads(explanations_toml(kept))["explained"][0]["why"] == why


def test_a_day_written_by_hand_without_quotes_is_read(tmp_path: Path) -> None:
    path = tmp_path / "kept.toml"
    path.write_text(explanations_toml(explained(PLANS, 0)).replace('"2024-07-01"', "2024-07-01"), encoding="utf-8")
    assert read_explanations(path).explained[0].explained_on == "2024-07-01"


@pytest.mark.parametrize(
    "text",
    [
        "salt = ",
        "x = 1",
        'salt = "s"\nexplained = [1]',
        'salt = "s"\n[[explained]]\nrule = "x"',
        'salt = "s"\nexplained = 3',
    ],
)
def test_a_file_that_was_spoilt_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "kept.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match=r"kept\.toml could not be read\. Mend the file"):
        read_explanations(path)
