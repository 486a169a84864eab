from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.web.comparisons.asked import read_asked
from ilacs.web.comparisons.presenters.history import history
from ilacs.web.core.compared import compared
from ilacs.web.core.tables import Table


def past_of(query: str, indicator: str = "agency-social-workers") -> Table | None:
    one = find_indicator(indicator)
    return history(read_asked(RequestFactory().get(f"/?{query}"), one), compared().past(one))


def test_ranks_and_bands_of_earlier_periods_the_newest_first() -> None:
    table = past_of("place=leeds")
    assert table is not None
    newest, *_, oldest = [[cell.text for cell in row.cells] for row in table.rows]
    assert newest[:2] == ["30 September 2025", "2.1%"]
    assert newest[2].startswith("13 of 148")
    assert (newest[-1], oldest[-1]) == ("2025", "2021")


def test_a_period_leads_to_all_councils_in_it() -> None:
    table = past_of("place=leeds")
    assert table is not None
    assert table.rows[1].cells[0].href == "/indicators/agency-social-workers?place=leeds&period=2024-09-30"


def test_without_a_good_way_there_are_no_ranks() -> None:
    table = past_of("place=leeds", "children-in-care-per-10000-children")
    assert table is not None
    assert "Rank" not in [column.text for column in table.columns]


def test_without_a_council_there_is_no_past() -> None:
    assert past_of("") is None
