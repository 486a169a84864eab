import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from ilacs.records import ChangeBatch, IssueBatch, Outcome, RuleAccount, Severity
from ilacs.reporting.report import report_html
from tests.unit.reporting.building import CONTACT, SPECIFICATION, Contacts, MadeFound, found, issue, worded

EVERYTHING = (
    issue("The dates cannot be right."),
    issue("Is this right?", severity=Severity.QUERY, rows=range(2, 50)),
    issue("Is this one?", severity=Severity.QUERY, explained="Twins."),
)
CHANGES = (ChangeBatch("contacts", "List 1", "gender", "code_rewritten", (2,)),)
RULES = (RuleAccount("contacts.ran", Outcome.RAN), RuleAccount("contacts.skipped", Outcome.SKIPPED, "No earlier one."))


class Outline(HTMLParser):
    """Every element that begins, with its attributes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def all(self, *names: str) -> list[str]:
        return [name for name, _ in self.elements if name in names]

    def values(self, attribute: str) -> list[str | None]:
        return [attributes[attribute] for _, attributes in self.elements if attribute in attributes]


def _page(*issues: IssueBatch, made: MadeFound | None = None) -> str:
    return report_html(made or found(*issues, changes=CHANGES, rules=RULES), worded(*issues), SPECIFICATION)


@pytest.fixture(scope="module")
def page() -> str:
    return _page(*EVERYTHING)


@pytest.fixture(scope="module")
def outline(page: str) -> Outline:
    return Outline(page)


def test_it_counts_errors_to_mend_and_queries_to_check(page: str) -> None:
    assert "<strong>1 error to mend</strong>" in page
    assert "<strong>48 queries to check</strong>" in page


def test_a_workbook_without_fault_says_so() -> None:
    assert "Nothing was found that is wrong or needs checking." in _page()
    assert "<strong>0 errors to mend</strong>" in _page()


def test_it_names_the_file_and_the_day(page: str) -> None:
    assert "<p>made.xlsx. Lists as at 2 November 2026.</p>" in page


def test_it_fetches_nothing_from_elsewhere(outline: Outline) -> None:
    assert outline.all("script", "link", "img", "iframe", "object") == []
    assert [link for link in outline.values("href") if not str(link).startswith("#")] == []
    assert outline.values("src") == []


def test_its_policy_lets_nothing_but_its_own_style_in(page: str) -> None:
    assert "default-src &#x27;none&#x27;; style-src &#x27;sha256-" in page
    assert "url(" not in page


def test_every_link_leads_somewhere(outline: Outline) -> None:
    targets = {f"#{name}" for name in outline.values("id")}
    assert set(outline.values("href")) <= targets


def test_every_name_is_given_once(outline: Outline) -> None:
    assert len(outline.values("id")) == len(set(outline.values("id")))


def test_it_has_the_landmarks_that_readers_jump_to(outline: Outline) -> None:
    assert outline.all("header", "nav", "main", "footer") == ["header", "main", "nav", "footer"]
    assert outline.elements[0] == ("html", {"lang": "en-GB"})


def test_no_level_of_headings_is_left_out(outline: Outline) -> None:
    levels = [int(name[1]) for name in outline.all("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [after for before, after in itertools.pairwise(levels) if after > before + 1] == []


def test_every_table_has_a_caption_and_every_heading_a_scope(outline: Outline) -> None:
    assert len(outline.all("caption")) == len(outline.all("table"))
    assert len(outline.values("scope")) == len(outline.all("th"))


def test_no_value_of_a_cell_is_in_it(page: str) -> None:
    contacts = Contacts(rows=(("SECRET-1", *CONTACT[1:]),), clean=(("SECRET-1", *["SECRET-2"] * 6),))
    made = found(*EVERYTHING, contacts=contacts, changes=CHANGES, rules=RULES)
    assert "SECRET" not in _page(*EVERYTHING, made=made)


def test_sections_with_nothing_to_tell_are_left_out() -> None:
    bare = report_html(found(), (), SPECIFICATION)
    titles = re.findall(r"<h2[^>]*>([^<]*)", bare)
    assert titles == ["What was checked", "What to mend and what to check", "How to go on"]


@pytest.mark.parametrize("name", ["explained", "changes", "rules"])
def test_sections_with_something_to_tell_are_in_the_contents(name: str, outline: Outline) -> None:
    assert f"#{name}" in outline.values("href")


def test_names_from_the_file_cannot_become_markup() -> None:
    made = found(contacts=Contacts(sheet="<script>alert(1)</script>"))
    unmatched = {"<img src=x onerror=alert(1)>": "it is <b>none</b>"}
    page = _page(made=replace(made, matching=replace(made.matching, unmatched=unmatched)))
    assert _dangerous(Outline(page)) == []


def _dangerous(outline: Outline) -> Sequence[str]:
    return outline.all("script", "img", "b")
