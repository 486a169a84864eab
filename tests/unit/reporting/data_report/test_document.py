import itertools
import re
from html.parser import HTMLParser

import pytest

from tests.unit.reporting.building import issue
from tests.unit.reporting.data_report.building import document


@pytest.fixture(scope="module")
def page() -> str:
    return document(issue(rows=range(2, 30)))


class Elements(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def values(self, attribute: str) -> list[str]:
        return [value for _, attributes in self.found if (value := attributes.get(attribute))]


def test_no_name_is_given_twice_and_every_link_leads_somewhere(page: str) -> None:
    elements = Elements(page)
    names = elements.values("id")
    assert len(names) == len(set(names))
    assert {link.removeprefix("#") for link in elements.values("href")} - set(names) == set()
    assert {name for names in elements.values("aria-labelledby") for name in names.split()} - set(names) == set()


def test_it_needs_no_script_and_fetches_nothing(page: str) -> None:
    elements = Elements(page)
    assert {"script", "img", "link", "iframe"} & {name for name, _ in elements.found} == set()
    assert elements.values("src") + elements.values("style") == []


def test_headings_go_down_one_step_at_a_time(page: str) -> None:
    levels = [int(name[1]) for name, _ in Elements(page).found if re.fullmatch(r"h\d", name)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_every_chart_has_a_title_a_description_and_a_caption(page: str) -> None:
    charts = re.findall(r'<svg [^>]*role="img" aria-labelledby="[^"]+"><title id="[^"]+">[^<]+</title><desc id=', page)
    assert len(charts) == page.count("<svg") == 4
    assert page.count("<figcaption>") == page.count("<figure") == 5


def test_every_list_has_its_page(page: str) -> None:
    assert len(re.findall(r'<section id="list-\w+" aria-labelledby', page)) == 11
    assert page.count("This list was not found in the workbook.") == 10


def test_a_breakdown_without_a_line_says_so(page: str) -> None:
    assert page.count("Nothing counts here.") == 1


def test_a_figure_without_a_value_says_why(page: str) -> None:
    assert 'No moon was given.</th><td data-label="Measures">Contacts by moon' in page


def test_the_panel_says_which_errors_weaken_which_figures(page: str) -> None:
    assert "8 of 8 figures here are made of columns" in page
    assert '<th scope="row">The dates cannot be right.</th><td data-label="Rows">28</td>' in page
    assert "and 3 more" in page


def test_a_page_that_nothing_weakens_says_so() -> None:
    assert "No error touches a column that the 8 figures of this page are made of." in document()


def test_only_the_worst_errors_are_told_one_by_one() -> None:
    many = document(*(issue(f"Fault {place}.", rows=range(2, 3 + place)) for place in range(14)))
    assert "2 more errors weaken figures here; the report of the check has them all." in many
    assert ("Fault 13." in many, "Fault 1." in many) == (True, False)


def test_the_index_leads_from_criteria_to_figures(page: str) -> None:
    assert '(HP05)</th><td data-label="Figures"><ul><li><a href="#measure-contacts-contacts_received">' in page
    assert "<li>Contacts by moon (not worked out)</li>" in page
    assert "2 of 34 criteria are informed by a figure of this report." in page


def test_the_front_says_whose_lists_and_of_which_day() -> None:
    page = document(own_authority="Otherham")
    assert "<h1>Data report: Otherham</h1>" in page
    assert "As at 2 November 2026." in page
    assert "<h1>Data report</h1>" in document()


def test_the_front_has_a_line_for_each_list(page: str) -> None:
    assert '<td data-label="Headline">Contacts received: 1,204</td><td data-label="Errors">28</td>' in page
    assert '<td data-label="Figures weakened">8 of 8</td>' in page


def test_a_notice_stands_at_the_top() -> None:
    assert '<p class="notice">For publication.</p>' in document(notice="For publication.")


def test_what_is_compared_with_is_named(page: str) -> None:
    assert "Published indicator to set beside it: Repeat. Measure CH-01." in page
