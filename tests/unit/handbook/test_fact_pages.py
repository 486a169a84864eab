"""Pages about settings, kinds of change, editions and sources."""

from ilacs.conditions.settings import load_settings
from ilacs.handbook.scope import Pages


def test_every_setting_is_shown(pages: Pages) -> None:
    assert [name for name in load_settings() if f"| `{name}` |" not in pages["settings.md"]] == []


def test_a_setting_without_a_default_shows_none(pages: Pages) -> None:
    assert "| `own_authority` |  | name of a council |" in pages["settings.md"]


def test_a_kind_of_change_says_what_was_done_and_what_counts_it(pages: Pages) -> None:
    row = "| `spaces_removed` | Took out stray spaces and control characters. | `text_held_stray_spaces` |"
    assert row in pages["changes.md"]


def test_the_columns_of_a_later_edition_are_told(pages: Pages) -> None:
    assert "| List 9 | Column Latest Date of Contact | since 2023 |" in pages["editions.md"]


def test_a_withdrawn_code_is_told(pages: Pages) -> None:
    assert "| Activity Status | Code F3: Full time in training or employment | until 2019 |" in pages["editions.md"]


def test_a_source_says_how_far_to_trust_it(pages: Pages) -> None:
    assert "the primary source, but of 2019" in pages["sources.md"]
