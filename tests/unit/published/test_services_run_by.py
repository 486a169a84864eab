"""Services that a trust or a company runs."""

from ilacs.published.services_run_by import is_run_by_trust
from tests.unit.published.reports import paragraph, report


def test_a_title_that_names_a_trust_says_so() -> None:
    assert is_run_by_trust(report(title="Inspection of Bradford Children and Families Trust"))


def test_a_summary_says_so_too() -> None:
    assert is_run_by_trust(report(paragraph("Since 2016 a children’s trust runs services.", section="summary")))


def test_another_trust_elsewhere_does_not() -> None:
    assert not is_run_by_trust(report(paragraph("The independent trust that runs schools helps.")))
