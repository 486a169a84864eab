"""The files that a path stands for: itself, or those in a folder or zip, in memory one at a time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from ilacs.reading import limits
from ilacs.reading.archives import open_zip, refuse_lying_sizes
from ilacs.records import Problem

_FURNITURE = ("~$", ".", "__MACOSX", "Thumbs.db", "desktop.ini")
"""What programs leave beside files: lock files, previews, settings."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file's name, as messages give it, and how to come by its bytes."""

    name: str
    load: Callable[[], bytes]

    @property
    def stem(self) -> str:
        """The name without folders and ending."""
        return PurePosixPath(self.name).stem


def file_source(path: Path) -> Source:
    """A file on disk."""
    return Source(path.name, partial(_load_file, path))


def _load_file(path: Path) -> bytes:
    name = path.name
    try:
        if path.is_dir():
            raise Problem(f"{name} is a folder within the folder. Move its files up, or name it by itself.")
        if not path.is_file():
            raise Problem(f"{name} was not found, or is no file. Check how its name is spelt.")
        if path.stat().st_size > limits.FILE_BYTES:
            most = limits.FILE_BYTES // limits.MEGABYTE
            raise Problem(f"{name} is larger than {most} MB. Split it into several files.")
        return path.read_bytes()
    except PermissionError:
        raise Problem(f"{name} may not be read by you. Ask its owner, or copy it to a folder of your own.") from None
    except (OSError, ValueError):
        raise Problem(f"{name} cannot be opened. Check its name, or copy it to another folder.") from None


def is_folder(path: Path) -> bool:
    """Whether it is one, as far as we may know: what is in a locked folder shows when it is opened."""
    try:
        return path.is_dir()
    except OSError:
        return False


def sources_in_folder(folder: Path) -> list[Source]:
    """Files of a folder in the order of their names, without what programs leave behind."""
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith(_FURNITURE))
    except OSError:
        raise Problem(f"The folder {folder.name} may not be read by you. Ask its owner.") from None
    if len(paths) > limits.MEMBERS:
        raise Problem(f"The folder {folder.name} holds more than {limits.MEMBERS:,} files. Put the lists in their own.")
    return [file_source(path) for path in paths]


@contextmanager
def sources_in_zip(content: bytes, *, name: str) -> Iterator[list[Source]]:
    """Files in a zip. Their names may hold any path, so they are never used to write."""
    with open_zip(content, name) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir() and not _is_furniture(entry.filename)]
        refuse_lying_sizes(archive, entries)
        yield [Source(f"{name}/{_parts_of(entry.filename)[-1]}", partial(archive.read, entry)) for entry in entries]


def _is_furniture(path: str) -> bool:
    return any(part.startswith(_FURNITURE) for part in _parts_of(path) if part != "..")


def _parts_of(path: str) -> tuple[str, ...]:
    # Some programs write the backslashes of Windows.
    return PurePosixPath(path.replace("\\", "/")).parts
