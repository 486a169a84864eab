"""Versions of what a folder keeps: each whole in a numbered folder inside, of which the highest counts.

A version is written beside the folder and takes its number by one renaming. So a reader finds the version before or
this one, whenever the writer may stop, and of two writers with the same number only one gets it.
"""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4


def newest_in(folder: Path) -> Path:
    """The folder of the newest version; the folder itself where nothing in it has a number."""
    number = newest_number(folder)
    return folder / str(number) if number else folder


def newest_number(folder: Path) -> int:
    """The number of the newest version; 0 where there is none."""
    return max(_numbers(folder), default=0)


def is_empty(folder: Path) -> bool:
    """Whether nothing was ever kept in a folder."""
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))


def add_version(folder: Path, number: int, write: Callable[[Path], None]) -> bool:
    """Write a version, and whether it counts now: it does not where another writer was quicker, and is then gone."""
    draft = folder.with_name(f"{_draft_name(folder)}{uuid4().hex}")
    draft.mkdir(parents=True)
    try:
        write(draft)
        folder.mkdir(exist_ok=True)
        is_newest = _take_number(draft, folder / str(number))
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    if is_newest:
        _tidy(folder, number)
    return is_newest


def _take_number(draft: Path, version: Path) -> bool:
    try:
        draft.rename(version)
    except OSError:
        if version.exists():
            return False
        raise
    if newest_in(version.parent) == version:
        return True
    shutil.rmtree(version, ignore_errors=True)
    return False


def _tidy(folder: Path, number: int) -> None:
    """Remove what nobody reads any more. The version before stays for those who are reading it at this moment."""
    for earlier in _numbers(folder):
        if earlier < number - 1:
            shutil.rmtree(folder / str(earlier), ignore_errors=True)
    oldest = min(_changed_at(folder / str(kept)) for kept in _numbers(folder))
    for draft in folder.parent.glob(f"{_draft_name(folder)}*"):
        if _changed_at(draft) < oldest:  # left by a writer that was stopped, and not one that is still at work
            shutil.rmtree(draft, ignore_errors=True)


def _draft_name(folder: Path) -> str:
    return f".{folder.name}.draft-"


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return float("inf")


def _numbers(folder: Path) -> list[int]:
    try:
        return [int(path.name) for path in folder.iterdir() if path.name.isdecimal()]
    except OSError:
        return []
