"""What was made once and is kept in memory: so many bytes and no more, however many addresses are asked for."""

import threading
from collections import OrderedDict
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page as it was made, pressed."""

    pressed: bytes
    headers: tuple[tuple[str, str], ...]
    etag: str


OVERHEAD = 1_000
"""Bytes that a page takes beside its text: its name, headers and places in memory."""


class PageStore:
    """The pages that were asked for last. Those that nobody has asked for longest go first."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[str, KeptPage] = OrderedDict()
        self._lock = threading.Lock()
        self.size = 0
        """Bytes held now."""

    def __len__(self) -> int:
        return len(self._held)

    def get(self, name: str) -> KeptPage | None:
        """The page of that name, if it is still held."""
        with self._lock:
            page = self._held.get(name)
            if page is not None:
                self._held.move_to_end(name)
            return page

    def put(self, name: str, page: KeptPage) -> None:
        """Keep a page, and let go of as many as it takes."""
        with self._lock:
            self._drop(name)
            self._held[name] = page
            self.size += _size_of(page)
            while self.size > self._most:
                self._drop(next(iter(self._held)))

    def clear(self) -> None:
        """Let go of everything."""
        with self._lock:
            self._held.clear()
            self.size = 0

    def _drop(self, name: str) -> None:
        gone = self._held.pop(name, None)
        if gone is not None:
            self.size -= _size_of(gone)


def _size_of(page: KeptPage) -> int:
    return len(page.pressed) + OVERHEAD
