from datetime import date

import pytest
from django.test import RequestFactory

from ilacs.lib.problem import Problem
from ilacs.published.register import load_inspections
from ilacs.web.publications.days import read_asked, read_form

pytestmark = pytest.mark.usefixtures("none_added")


def test_without_a_day_it_is_that_of_the_register(ask: RequestFactory) -> None:
    asked = read_asked(ask.get("/outcomes"))
    assert (asked.as_at, asked.published_by) == (load_inspections().position, None)
    assert asked.judgement == "overall_effectiveness"


def test_days_and_judgement_are_read(ask: RequestFactory) -> None:
    asked = read_asked(ask.get("/outcomes?as-at=2024-03-31&published-by=2024-04-30&judgement=care-leavers"))
    assert (asked.as_at, asked.published_by) == (date(2024, 3, 31), date(2024, 4, 30))
    assert asked.judgement == "care_leavers"
    assert asked.outcomes().n == 151


@pytest.mark.parametrize("query", ["as-at=31/03/2024", "as-at=9999-01-01", "judgement=none", "as_at=2024-03-31"])
def test_anything_else_is_refused(ask: RequestFactory, query: str) -> None:
    with pytest.raises(Problem):
        read_asked(ask.get(f"/outcomes?{query}"))


def test_a_page_says_at_each_field_what_is_wrong(ask: RequestFactory) -> None:
    form = read_form(ask.get("/outcomes?as-at=yesterday&published-by=2024-04-30&judgement=none"))
    assert form.error("as-at") == "yesterday is not a day. Write it as 2026-03-31."
    assert form.error("judgement").startswith("There is no judgement called none.")
    assert (form.error("published-by"), form.asked.published_by) == ("", date(2024, 4, 30))
