from django.test import RequestFactory

from ilacs.benchmarking.declared import find_indicator
from ilacs.web.comparisons.asked import Asked, read_asked
from ilacs.web.comparisons.presenters.pictures import chart_of, picture, tabs

AGENCY = find_indicator("agency-social-workers")


def asked(query: str = "") -> Asked:
    return read_asked(RequestFactory().get(f"/?{query}"), AGENCY)


def test_a_picture_says_its_values_to_those_who_do_not_see_it() -> None:
    shown = picture(asked("place=leeds"))
    assert "Leeds: 4.0% in 2016 to 2.1% in 2025" in shown.alt
    assert shown.src == "/indicators/agency-social-workers/chart.svg?place=leeds&chart=line"


def test_lines_have_a_table_of_their_own() -> None:
    shown = picture(asked("place=leeds"))
    assert shown.table is not None
    assert [cell.text for cell in shown.table.rows[0].cells][:2] == ["30 September 2025", "2.1%"]


def test_the_others_have_theirs_in_that_of_the_page() -> None:
    assert [picture(asked(f"chart={kind}")).table for kind in ("bar", "distribution", "map")] == [None] * 3


def test_an_axis_begins_at_0_or_with_the_figures() -> None:
    assert chart_of(asked("chart=bar")).specification != chart_of(asked("chart=bar&axis=data")).specification


def test_every_kind_has_a_link_and_the_one_that_is_shown_is_marked() -> None:
    found = tabs(asked("place=leeds"))
    assert [tab.is_current for tab in found] == [True, False, False, False]
    assert found[3].href == "/indicators/agency-social-workers?place=leeds&chart=map#chart"
