"""Pages about rules."""

from ilacs.annex_a import Specification
from ilacs.checking.trying import every_rule
from ilacs.handbook.rule_pages import rule_path, short_name
from ilacs.handbook.scope import Pages


def test_every_rule_is_on_its_page(pages: Pages, specification: Specification) -> None:
    missing = [
        rule.name for rule in every_rule(specification) if short_name(rule) not in pages[rule_path(rule).split("#")[0]]
    ]
    assert missing == []


def test_a_written_rule_shows_all_that_is_declared(pages: Pages) -> None:
    text = pages["rules/child_protection.md"].split("\n## plan_ended_before_it_started\n")[1].split("\n## ")[0]
    assert "**Error.** The plan ended before it started." in text
    assert "```sql\nended_on < started_on\n```" in text
    assert "| fails" in text
    assert "- Number: AA-703" in text


def test_a_common_rule_is_on_the_page_of_each_of_its_lists(pages: Pages) -> None:
    heading = "\n## identifier_broke_the_pattern\n"
    assert sum(heading in text for path, text in pages.items() if path.startswith("rules/")) == 10


def test_rules_that_follow_from_the_columns_are_in_one_table(pages: Pages) -> None:
    text = pages["rules/contacts.md"].split("## Rules that follow from the columns\n")[1]
    assert "| `contacted_on_not_a_date` | error |" in text


def test_a_rule_about_files_says_which_stage_finds_it(pages: Pages) -> None:
    text = pages["rules/file.md"].split("\n## list_missing\n")[1].split("\n## ")[0]
    assert "- Found by: matching" in text


def test_a_rule_says_that_it_needs_an_earlier_workbook(pages: Pages) -> None:
    text = pages["rules/contacts.md"].split("\n## rows_moved_from_earlier\n")[1].split("\n## ")[0]
    assert "- Needs: an earlier workbook (`--previous`)" in text
