"""What a careful person would say of the three public workbooks, oddity by oddity."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from ilacs import check
from ilacs.records import Severity

Found = Mapping[tuple[str | None, str], list[int | None]]


def found_in(path: Path, as_at: str | None = None) -> Found:
    found: dict[tuple[str | None, str], list[int | None]] = {}
    for issue in check(path, as_at=as_at).issues:
        found.setdefault((issue.list_, issue.rule.rpartition(".")[2]), []).append(issue.row)
    return found


@pytest.fixture(scope="module")
def regional(samples: Path) -> Found:
    return found_in(samples / "regional_sample.xlsx", "2021-03-16")


@pytest.mark.parametrize(
    ("list_", "rule", "rows"),
    [
        ("care_leavers", "age_not_whole", [2, 3, 4, 5, 6, 7]),
        ("assessments", "was_support_required_not_recognised", [2, 3, 4, 5, 6]),
        ("children_in_need", "cell_is_excel_error", [2, 3, 4, 5, 6] * 2),
        ("children_in_care", "started_before_birth", [5]),
        ("children_in_care", "required_column_blank", [None]),
        ("adoption", "adopted_before_the_year", [2, 3, 4, 5, 6]),
        ("adoption", "adopted_and_reversed", [4]),
        ("care_leavers", "activity_missing", [5]),
    ],
)
def test_the_regional_sample_has_its_known_oddities(
    regional: Found, list_: str, rule: str, rows: list[int | None]
) -> None:
    assert regional[list_, rule] == rows


def test_lists_drawn_on_different_days_are_asked_about(regional: Found) -> None:
    assert [rule for _, rule in regional].count("lists_drawn_on_different_days") > 3


def test_ages_that_disagree_with_birth_dates_are_found(samples: Path) -> None:
    found = found_in(samples / "example-B-2004.xlsx")
    assert found["contacts", "age_did_not_fit_date_of_birth"] == [3]
    assert found["early_help", "born_on_not_a_date"] == [10]
    assert found["early_help", "row_repeated"] == [12]


def test_the_empty_template_is_no_error(samples: Path) -> None:
    result = check(samples / "ofsted_template_2019.xlsx")
    assert len(result.lists) == 11
    assert [issue.rule for issue in result.issues if issue.severity is Severity.ERROR] == []
