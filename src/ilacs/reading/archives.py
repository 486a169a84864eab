"""Zips, opened with care: sizes are checked as declared before anything is unpacked, and nothing goes to disk."""

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

from ilacs.reading import limits
from ilacs.reading.kinds import password_problem
from ilacs.records import Problem

_CHUNK = 1 << 20
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError)


def damage_problem(name: str) -> Problem:
    """What to say of a file that does not hold together."""
    return Problem(
        f"{name} is damaged and cannot be read. "
        "Open it in the program that wrote it and save it again, or export it again."
    )


@contextmanager
def open_zip(content: bytes, name: str) -> Iterator[zipfile.ZipFile]:
    """The zip, once its declared sizes are known to be harmless; damage met while it is used is a Problem."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _refuse_bombs(archive.infolist(), name)
            yield archive
    except _DAMAGE:
        raise damage_problem(name) from None


def _refuse_bombs(entries: Sequence[zipfile.ZipInfo], name: str) -> None:
    if len(entries) > limits.MEMBERS:
        raise Problem(f"{name} holds more than {limits.MEMBERS:,} files. Send the lists alone.")
    if any(entry.flag_bits & 1 for entry in entries):
        raise password_problem(name)
    if sum(entry.file_size for entry in entries) > limits.UNPACKED_BYTES:
        raise _size_problem(name)
    if any(_grows_too_much(entry) for entry in entries):
        raise _size_problem(name)


def _grows_too_much(entry: zipfile.ZipInfo) -> bool:
    is_large = entry.file_size > limits.RATIO_COUNTS_FROM
    return is_large and entry.file_size > limits.RATIO * max(entry.compress_size, 1)


def _size_problem(name: str) -> Problem:
    most = limits.UNPACKED_BYTES // limits.MEGABYTE
    return Problem(
        f"{name} unpacks to far more than a workbook of lists should ({most} MB is the most we read). "
        "Delete rows and sheets that hold nothing, or split it into several files."
    )


def refuse_lying_sizes(archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo]) -> None:
    """Unpack parts once and throw them away, where they could be large, since a declared size may be a lie.

    Python's zipfile stops at the declared size and then finds the checksum wrong, so a lie shows as damage.
    """
    if sum(entry.compress_size for entry in entries) * limits.DEFLATE_RATIO < limits.SHARED_TEXT_BYTES:
        return
    for entry in entries:
        for _ in chunks(archive, entry):
            pass


def chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """A part, a piece at a time."""
    with archive.open(entry) as part:
        while chunk := part.read(_CHUNK):
            yield chunk


def read_small(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A part that has no reason to be large."""
    if entry.file_size > limits.SMALL_PART_BYTES:
        raise zipfile.BadZipFile
    return archive.read(entry)
