import re
from dataclasses import replace

import pytest

from ilacs.records import Category, FigureKind
from ilacs.reporting.data_report.publishing import NAMES_SOMEBODY, notice, publishable
from tests.unit.reporting.building import issue
from tests.unit.reporting.data_report.building import (
    BY_GENDER,
    GENDER,
    MEAN,
    SHARE,
    TEAM,
    Answer,
    Measurements,
    figure,
    measure,
    pages,
)

SMALL = figure(BY_GENDER, 12, categories=(Category(("Male",), 3), Category(("Female",), 9)))


def published(figures: Measurements, least: int = 5) -> dict[str, Answer]:
    (page, *_) = publishable(pages(issue(rows=(2,)), figures=figures), least)
    return {one.measure.name.removeprefix("contacts."): one for one in page.answers}


def test_a_small_number_is_suppressed_and_what_would_give_it_away() -> None:
    table = published(((BY_GENDER, SMALL),))["contacts_by_gender"].table
    assert (table.cells, table.row_totals, table.total) == (((None,), (None,)), (None, None), 12)


def test_figures_of_the_same_children_are_protected_together() -> None:
    share = measure("girls", FigureKind.SHARE)
    both = published(((BY_GENDER, SMALL), (share, figure(share, 12, numerator=9, denominator=12))))
    assert both["girls"].table.column_totals == (None, None, 0)


def test_a_number_that_is_large_enough_is_shown() -> None:
    table = published(((SHARE, figure(SHARE, 20, numerator=8, denominator=20)),))["repeat_contacts"].table
    assert table.cells == ((8, 12, 0),)


def test_the_mean_of_a_few_is_suppressed() -> None:
    table = published(((MEAN, figure(MEAN, 12, unknown=9, mean=3.0, median=3.0)),))["days_to_answer"].table
    assert table.column_totals == (None, None)


def test_two_ways_are_protected_with_their_totals() -> None:
    both = measure("both", FigureKind.SHARE, keys=(GENDER,))
    lines = (Category(("Male",), 20, 2), Category(("Female",), 30, 15))
    made = published(((both, figure(both, 50, numerator=17, denominator=50, categories=lines)),))["both"].table
    assert (made.cells[0][0], made.total) == (None, 50)


def test_a_breakdown_that_names_a_team_is_left_out() -> None:
    team = replace(measure("by_team", FigureKind.BREAKDOWN, keys=(TEAM,)), list_="referrals")
    made = pages(figures=((team, figure(team, 9, categories=(Category(("North",), 9),))),))
    (answer,) = publishable(made, 5)[2].answers
    assert (answer.figure.why, answer.figure.categories) == (NAMES_SOMEBODY, ())


def test_children_who_are_in_two_lines_are_protected_by_themselves() -> None:
    other = measure("other", FigureKind.BREAKDOWN, keys=(GENDER,))
    lines = (Category(("Male",), 4), Category(("Female",), 8))
    found = published(((BY_GENDER, SMALL), (other, figure(other, 12, categories=lines))))
    assert found["other"].table.cells == ((None,), (None,))


@pytest.mark.parametrize("least", [5, 10])
def test_a_notice_says_what_is_not_shown(least: int) -> None:
    says = notice(least)
    assert re.fullmatch(rf"For publication\. c: suppressed, .* No number from 1 to {least - 1} is shown\.", says)


def test_rows_at_fault_are_not_counted_one_by_one() -> None:
    assert published(((BY_GENDER, SMALL),))["contacts_by_gender"].least == 5
