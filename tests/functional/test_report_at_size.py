"""The data report of a large council: what it may take at most."""

import datetime
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from ilacs.synthesis import synthesise, write_workbook

pytestmark = pytest.mark.slow

SOURCE = Path(__file__).parents[2] / "src"
WEIGHED = Path(__file__).with_name("weighed.py")
CHILDREN = 8_000
SECONDS = 8
"""Of both cores together; the promise is 5 by the clock on a machine that does nothing else."""
MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float, int]:
    """Where the report is, and the seconds and kilobytes that it took."""
    folder = tmp_path_factory.mktemp("large")
    write_workbook(synthesise(CHILDREN, 1, datetime.date(2026, 11, 2), "2023"), folder / "workbook.xlsx")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "ilacs", "report", "workbook.xlsx", "--as-at", "2026-11-02", "--out", "out"]
    words = [sys.executable, str(WEIGHED), "weight.txt", *command]
    paths = {**os.environ, "PYTHONPATH": str(SOURCE)}
    subprocess.run(words, cwd=folder, env=paths, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return folder / "out" / "data-report.html", seconds, int((folder / "weight.txt").read_text(encoding="utf-8"))


def test_it_takes_seconds(used: tuple[Path, float, int]) -> None:
    assert used[1] < SECONDS


def test_it_takes_less_than_a_gigabyte(used: tuple[Path, float, int]) -> None:
    assert used[2] < 1 << 20


def test_the_page_is_small_enough_to_send(used: tuple[Path, float, int]) -> None:
    assert used[0].stat().st_size < 5 * MEGABYTE
