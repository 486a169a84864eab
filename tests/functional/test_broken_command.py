"""The whole command on every broken or odd input: a sentence and exit code 2, or issues; never a traceback."""

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.functional.broken import BROKEN
from tests.functional.broken_files import FILES, MARK

SOURCE = Path(__file__).parents[2] / "src"
WEIGHED = Path(__file__).with_name("weighed.py")
GIBIBYTE = 1 << 20
"""In the kibibytes that the system counts memory in."""
HALF_A_MINUTE = 30
UNREADABLE = sorted(FILES.keys() - {"name_with_a_zero_byte"})
"""No command line can hold a zero byte, so that one is tried on the reader alone."""
ODD = sorted(BROKEN.keys() - FILES.keys())


@dataclass(frozen=True)
class Ended:
    code: int
    told: str
    memory: int
    seconds: float


def check(path: Path, *options: str) -> Ended:
    """Run the command in a process of its own, and see what it took."""
    told, weight = path.parent / "told.txt", path.parent / "weight.txt"
    command = [sys.executable, str(WEIGHED), str(weight), sys.executable, "-m", "ilacs", "check", str(path), *options]
    begun = time.monotonic()
    with told.open("wb") as file:
        environment = os.environ | {"PYTHONPATH": str(SOURCE)}
        ended = subprocess.run(command, stdout=file, stderr=subprocess.STDOUT, env=environment, check=False)
    seconds = time.monotonic() - begun
    said = told.read_text(encoding="utf-8", errors="replace")
    return Ended(ended.returncode, said, int(weight.read_text(encoding="utf-8")), seconds)


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_input_ends_in_a_sentence(name: str, tmp_path: Path) -> None:
    ended = check(FILES[name](tmp_path), "--as-at", "2024-07-01")
    assert ended.code == 2, ended.told
    assert re.search(r"\w.{20,}\.\s*$", ended.told)
    assert "Traceback" not in ended.told
    assert ended.memory < GIBIBYTE
    assert ended.seconds < HALF_A_MINUTE


@pytest.mark.parametrize("name", ODD)
def test_an_odd_input_ends_in_issues_or_a_sentence(name: str, tmp_path: Path) -> None:
    result = tmp_path / "result.json"
    ended = check(BROKEN[name](tmp_path), "--as-at", "2024-07-01", "--quiet", "--json", str(result))
    assert ended.code in (0, 1, 2), ended.told
    assert "Traceback" not in ended.told
    assert result.exists() == (ended.code != 2)
    assert MARK not in ended.told + (result.read_text(encoding="utf-8") if result.exists() else "")
    assert ended.memory < GIBIBYTE
    assert ended.seconds < HALF_A_MINUTE
