"""ilacs settings."""

import tomllib
from pathlib import Path

from ilacs.conditions.settings import load_settings
from tests.functional.commands import Terminal


def test_every_setting_is_shown_with_its_default(terminal: Terminal) -> None:
    words = terminal.run("settings").words
    assert [name for name in load_settings() if name not in words] == []
    assert "caseload_limit │ 30 │ open children │" in words


def test_a_setting_without_a_default_is_shown_without_one(terminal: Terminal) -> None:
    assert "own_authority │ │ name of a council │" in terminal.run("settings").words


def test_they_are_printed_as_a_file_to_start_from(terminal: Terminal) -> None:
    printed = terminal.run("settings", "--toml").out
    assert tomllib.loads(printed) == {"settings": {}}


def test_every_default_may_be_taken_as_it_is(terminal: Terminal, tmp_path: Path) -> None:
    lines = terminal.run("settings", "--toml").out.splitlines()
    chosen = [line.removeprefix("# ") for line in lines if line.startswith("# ") and line.partition(" = ")[2]]
    written = tomllib.loads("\n".join(["[settings]", *chosen]))["settings"]
    assert written == {name: fact.default for name, fact in load_settings().items() if fact.default is not None}
