"""What a fetch brought, before any of it replaces what is held."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ilacs.benchmarking.reading import Reading


@dataclass(frozen=True, slots=True)
class StagedFile:
    """A tidy CSV that was fetched and is not read yet, with what only its publisher knows of it."""

    path: Path
    address: str
    title: str = ""
    publisher: str = ""
    release: str = ""
    version: str = ""
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class Staged:
    """All files of one fetch, and what was said on the way."""

    files: tuple[StagedFile, ...] = ()
    changes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """Everything of one fetch, read and checked in full."""

    readings: tuple[Reading, ...] = ()
    changes: tuple[str, ...] = ()
    """What the publisher says each new version changed."""
    left_out: tuple[str, ...] = ()
    """What was not fetched, each with why."""


ReadFiles = Callable[[Sequence[Path]], Sequence[Reading]]
"""How tidy CSV files are read: the same way as those that a person loads."""


def gather(parts: Iterable[Staged]) -> Staged:
    """Several fetches as one."""
    whole = tuple(parts)
    return Staged(
        files=tuple(file for part in whole for file in part.files),
        changes=tuple(change for part in whole for change in part.changes),
        left_out=tuple(reason for part in whole for reason in part.left_out),
    )
