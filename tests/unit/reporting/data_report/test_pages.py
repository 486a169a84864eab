from tests.unit.reporting.building import SPECIFICATION, issue
from tests.unit.reporting.data_report.building import pages


def test_there_is_a_page_for_every_list_found_or_not() -> None:
    made = pages()
    assert [page.list_.name for page in made] == list(SPECIFICATION.lists)
    assert [page.account is not None for page in made] == [True, *[False] * 10]


def test_a_page_parts_its_figures_by_how_they_are_shown() -> None:
    page = pages()[0]
    assert [one.measure.name.partition(".")[2] for one in page.headlines] == [
        "contacts_received",
        "repeat_contacts",
        "contacts_at_night",
        "days_to_answer",
    ]
    assert len(page.breakdowns) == 4
    assert [one.figure.why for one in page.without] == ["No moon was given."]


def test_a_page_counts_errors_and_the_figures_they_weaken() -> None:
    page = pages(issue(rows=(2, 3)), issue(rows=()))[0]
    assert (page.errors, len(page.weakened)) == (3, 8)
    assert (pages()[0].errors, pages()[0].weakened) == (0, [])
