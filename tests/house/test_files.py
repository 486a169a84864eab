"""What holds for every file that is committed."""

import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT, tracked

# In parts, so that this file does not hold what it looks for.
REGISTRIES = ["py" + "pi.org", "python" + "hosted", "npm" + "js.org"]
PLACES = ["/" + "work/", "/" + "tmp/", "/" + "root/", "/" + "home/", "C:" + "\\Users"]
KEYS = [r"BEGIN (RSA |EC |OPENSSH )?PRIVATE " + "KEY", r"AKIA[0-9A-Z]{16}", r"gh[pousr]_[A-Za-z0-9]{30,}"]
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))
LARGEST = 1 << 20
PUBLISHED = [ROOT / "src/ilacs/facts/indicators" / f"{name}.parquet" for name in ("figures", "revisions")]
"""Published figures, built by our own loader."""


def texts() -> list[tuple[str, str]]:
    """Every committed file that is text, by its name."""
    read = [(path.relative_to(ROOT).as_posix(), path.read_bytes()) for path in tracked()]
    return [(name, content.decode("utf-8")) for name, content in read if b"\0" not in content]


def holding(words: list[str]) -> list[tuple[str, str]]:
    return [(name, word) for name, text in texts() for word in words if word in text]


def test_no_file_names_where_packages_come_from() -> None:
    assert holding(REGISTRIES) == []


def test_no_file_names_a_place_on_somebody_s_machine() -> None:
    assert holding(PLACES) == []


def test_no_file_holds_a_key() -> None:
    assert [(name, key) for name, text in texts() for key in KEYS if re.search(key, text)] == []


def test_nothing_large_is_committed() -> None:
    assert [path.name for path in tracked() if path.stat().st_size > LARGEST] == []


def test_no_workbook_is_committed() -> None:
    kinds = {".xlsx", ".xls", ".xlsb", ".ods", ".xlsm", ".parquet", ".zip", ".db"}
    assert [path.name for path in tracked() if path.suffix in kinds and path not in PUBLISHED] == []


def test_what_is_built_is_not_committed() -> None:
    assert [path.name for path in tracked() if "built" in path.parts] == []


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_every_requirement_is_pinned_with_its_hashes(path: Path) -> None:
    entries = re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").replace("\\\n", ""))
    pinned = [entry for entry in entries if not entry.startswith("#")]
    assert [entry[:40] for entry in pinned if "==" not in entry or "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.name)
def test_no_requirement_names_an_index(path: Path) -> None:
    assert [line for line in path.read_text(encoding="utf-8").splitlines() if re.match(r"-|.*\bhttps?:", line)] == []


def test_what_is_run_with_is_also_what_is_tested_with() -> None:
    run, dev = (
        set(re.findall(r"^(\S+==\S+)", (ROOT / "requirements" / f"{kind}.txt").read_text(encoding="utf-8"), re.M))
        for kind in ("run", "dev")
    )
    assert run - dev == set()
    assert run
