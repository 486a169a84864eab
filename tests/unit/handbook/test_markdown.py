"""The specification as pages."""

from ilacs.handbook.markdown import markdown_files
from ilacs.handbook.scope import Scope


def test_there_is_a_page_for_each_list_and_code_set(newest: Scope) -> None:
    files = markdown_files(newest)
    assert sum(path.startswith("lists/") for path in files) == 11
    assert sum(path.startswith("code_sets/") for path in files) == len(newest.code_sets())


def test_the_front_page_comes_first(newest: Scope) -> None:
    assert next(iter(markdown_files(newest))) == "README.md"


def test_a_list_shows_its_columns_in_order(newest: Scope) -> None:
    text = markdown_files(newest)["lists/contacts.md"]
    assert "| 6 | Date of Contact | `contacted_on` | date | no |  |" in text


def test_a_column_says_when_it_may_be_blank(newest: Scope) -> None:
    text = markdown_files(newest)["lists/contacts.md"]
    assert "| 4 | Date of Birth | `born_on` | date | blank only if no actual or expected date is known |  |" in text


def test_a_category_leads_to_its_codes(newest: Scope) -> None:
    assert "[Gender](../code_sets/gender.md)" in markdown_files(newest)["lists/contacts.md"]


def test_a_code_says_which_editions_have_it(newest: Scope) -> None:
    text = markdown_files(newest)["code_sets/closure_reason.md"]
    row = next(line for line in text.splitlines() if line.startswith("| `RC9`"))
    assert row.endswith("| since 2023 |")


def test_a_code_set_names_the_columns_that_hold_it(newest: Scope) -> None:
    assert "- [Contacts](../lists/contacts.md): Contact Source" in markdown_files(newest)["code_sets/source.md"]


def test_the_pages_of_an_edition_hold_nothing_later(oldest: Scope) -> None:
    assert "Personal Advisor" not in markdown_files(oldest)["lists/care_leavers.md"]
