"""What the commands write, with a plain word where it cannot be written."""

from collections.abc import Callable
from pathlib import Path

from ilacs.records import Problem


def write_text(path: Path, text: str) -> None:
    """Write a text file and the folders that lead to it. Raises Problem where that cannot be."""
    write_file(path, lambda: path.write_text(text, encoding="utf-8"))


def write_file(path: Path, write: Callable[[], object]) -> None:
    """Make the folders that lead to a file, then write it. Raises Problem where that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write()
    except OSError as error:
        raise Problem(
            f"{path} could not be written ({error.strerror}). Make room there, or choose another place."
        ) from error
