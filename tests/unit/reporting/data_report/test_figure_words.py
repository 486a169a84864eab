from dataclasses import replace

import pytest

from ilacs.records import FigureKind
from ilacs.reporting.cross_tables import with_totals
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.figure_words import details, headline, polarity_words, rate_of, weakened_words
from tests.unit.reporting.building import issue
from tests.unit.reporting.data_report.building import COUNT, SHARE, answers, figure, measure


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("contacts_received", "1,204"),
        ("repeat_contacts", "25%"),
        ("contacts_at_night", "33%"),
        ("days_to_answer", "12.3 days"),
        ("contacts_by_moon", "not worked out"),
    ],
)
def test_a_figure_is_one_number(name: str, says: str) -> None:
    assert headline(answers()[name]) == says


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("contacts_received", "Rows of the list. 25.0 for every 10,000 children, as for a whole year."),
        ("repeat_contacts", "50 of 200 rows. 20 (10%) unknown, in the denominator."),
        ("contacts_at_night", "30 of 90 children. 10 (10%) unknown, left out of the share."),
        ("days_to_answer", "The mean of 72 rows; the median is 11.0 days. 8 (10%) unknown."),
    ],
)
def test_a_figure_says_what_it_is_made_of(name: str, says: str) -> None:
    assert " ".join(details(answers()[name])) == says


def test_none_unknown_is_said_too() -> None:
    share = measure("shares", FigureKind.SHARE)
    (answer,) = answers(figures=((share, figure(share, 2, numerator=1, denominator=2)),)).values()
    assert list(details(answer)) == ["1 of 2 rows.", "None unknown."]


def test_a_share_of_nothing_is_no_share() -> None:
    (answer,) = answers(figures=((SHARE, figure(SHARE, 0, numerator=0, denominator=0)),)).values()
    assert headline(answer) == "–"


def suppressed(name: str) -> Answer:
    answer = answers()[name]
    columns = answer.table.columns
    return replace(answer, table=with_totals(("x",), ("All",), columns, ((None,) * len(columns),)))


@pytest.mark.parametrize("name", ["contacts_received", "repeat_contacts", "contacts_at_night", "days_to_answer"])
def test_what_is_made_of_suppressed_counts_is_suppressed(name: str) -> None:
    answer = suppressed(name)
    assert (headline(answer), rate_of(answer)) == ("c", None)
    assert not any(letter.isdigit() for letter in " ".join(details(answer)))


def test_a_figure_says_how_many_rows_behind_it_are_at_fault() -> None:
    answer = answers(issue(rows=(2,)))["contacts_received"]
    assert weakened_words(answer) == "Up to 1 of 1 rows at fault."
    assert weakened_words(replace(answer, least=5)) == "Fewer than 5 of fewer than 5 rows at fault."


def test_an_error_about_a_list_as_a_whole_is_told() -> None:
    assert weakened_words(answers(issue(rows=()))["contacts_received"]) == "An error about the list as a whole."


def test_a_polarity_is_said_where_there_is_one() -> None:
    assert (polarity_words(SHARE), polarity_words(COUNT)) == ("Low is good.", "")
