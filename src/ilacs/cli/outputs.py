"""What the commands write: text files, with a plain word where they cannot be written."""

from pathlib import Path

from ilacs.records import Problem


def write_text(path: Path, text: str) -> None:
    """Write a file and the folders that lead to it. Raises Problem where that cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Problem(
            f"{path} could not be written ({error.strerror}). Make room there, or choose another place."
        ) from error
