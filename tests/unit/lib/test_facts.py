"""Finding and reading declarations."""

from pathlib import Path

import pytest

from ilacs.lib import facts, kept
from ilacs.lib.facts import digest, read_csv, read_facts, read_folder, read_toml


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own folder of facts, and nothing kept."""
    monkeypatch.setattr(facts, "FACTS", tmp_path)
    monkeypatch.setattr(kept, "KEPT", tmp_path / "built")
    monkeypatch.setattr(facts, "digest", digest.__wrapped__)
    monkeypatch.setattr(facts, "_parsed", facts._parsed.__wrapped__)
    (tmp_path / "annex_a" / "lists").mkdir(parents=True)
    (tmp_path / "annex_a" / "b.toml").write_text('says = "☃"', encoding="utf-8")
    (tmp_path / "annex_a" / "lists" / "a.toml").write_text("number = 1", encoding="utf-8")
    (tmp_path / "other.toml").write_text("number = 2", encoding="utf-8")
    return tmp_path


def test_facts_are_read_by_their_name(folder: Path) -> None:
    assert read_facts("annex_a/b") == {"says": "☃"}


def test_facts_outside_the_folders_that_are_kept_are_read_too(folder: Path) -> None:
    assert read_facts("other") == {"number": 2}


def test_a_folder_is_read_in_order_of_names(folder: Path) -> None:
    (folder / "annex_a" / "a.toml").write_text("number = 3", encoding="utf-8")
    assert list(read_folder("annex_a")) == [("a", {"number": 3}), ("b", {"says": "☃"})]


def test_facts_that_changed_are_read_anew(folder: Path) -> None:
    read_facts("annex_a/b")
    (folder / "annex_a" / "b.toml").write_text('says = "b"', encoding="utf-8")
    assert read_facts("annex_a/b") == {"says": "b"}


@pytest.mark.parametrize("name", ["annex_a/b.toml", "annex_a/lists/a.toml", "annex_a/new.csv"])
def test_any_change_of_any_file_changes_the_digest(name: str, folder: Path) -> None:
    before = facts.digest("annex_a")
    (folder / name).write_text("number = 9", encoding="utf-8")
    assert facts.digest("annex_a") != before


def test_a_new_version_changes_the_digest(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = facts.digest("annex_a")
    monkeypatch.setattr(facts, "__version__", "next")
    assert facts.digest("annex_a") != before


def test_a_change_elsewhere_does_not_change_the_digest(folder: Path) -> None:
    before = facts.digest("annex_a")
    (folder / "other.toml").write_text("number = 9", encoding="utf-8")
    assert facts.digest("annex_a") == before


def test_a_table_is_read_without_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('# from there\na,b\n1,"two, three"\n', encoding="utf-8")
    assert read_csv(path) == [{"a": "1", "b": "two, three"}]


def test_one_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text("[x]\ny = 1", encoding="utf-8")
    assert read_toml(path) == {"x": {"y": 1}}


def test_a_change_of_the_code_that_uses_them_changes_the_digest(folder: Path) -> None:
    package = facts.FACTS.parent / "engine_room"
    package.mkdir()
    (package / "one.py").write_text("1", encoding="utf-8")
    before = facts.digest("annex_a", code=("engine_room",))
    (package / "one.py").write_text("2", encoding="utf-8")
    assert facts.digest("annex_a", code=("engine_room",)) != before
