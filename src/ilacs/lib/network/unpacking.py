"""Reading a body whole: as long as was announced, no larger than allowed, and unpacked."""

import zlib
from collections.abc import Iterator

BOTH_HEADERS = 47
"""Lets zlib find out by itself whether a body is gzip or deflate."""


class CutOff(Exception):
    """The body ended before its end."""


class TooLarge(Exception):
    """The body is larger than anything that is expected."""


def check_length(content: bytes, *, announced: str | None) -> None:
    """Raises CutOff where fewer bytes came than the server said."""
    if announced and announced.isdigit() and len(content) < int(announced):
        raise CutOff


def unpack(content: bytes, *, most: int) -> bytes:
    """A gzip body, unpacked only as far as allowed. Raises CutOff or TooLarge."""
    whole = bytearray()
    for part in _members(content, most=most):
        whole += part
        if len(whole) > most:
            raise TooLarge
    return bytes(whole)


def _members(content: bytes, *, most: int) -> Iterator[bytes]:
    while content:
        unpacking = zlib.decompressobj(BOTH_HEADERS)
        try:
            part = unpacking.decompress(content, most + 1)
        except zlib.error as error:
            raise CutOff from error
        # A part that is larger is stopped at by the one that asks for it, before anything more is unpacked.
        yield part
        if not unpacking.eof:
            raise CutOff
        content = unpacking.unused_data
