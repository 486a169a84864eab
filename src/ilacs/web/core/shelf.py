"""A body of data that a process holds in memory, and takes up anew when its folder changes."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from ilacs.lib.problem import Problem

LOOK_EVERY = 2.0
"""Seconds between two looks at a folder."""

Held = TypeVar("Held")
Stamp = tuple[tuple[str, int, int], ...]


class Shelf(Generic[Held]):
    """What came with the package until a folder of fetched data is there; what was held before where that is broken."""

    def __init__(
        self,
        folder: Path,
        *,
        bundled: Callable[[], Held],
        fetched: Callable[[Path], Held],
        settles_in: float = 0.0,
    ) -> None:
        self._folder, self._bundled, self._fetched = folder, bundled, fetched
        self._settles_in = settles_in
        self._lock = threading.Lock()
        self._held: Held | None = None
        self._stamp: Stamp | None = None
        self._looked_at = float("-inf")
        self.generation = 0
        """Grows by one each time that something else is held."""
        self.trouble = ""
        """Why the folder as it is now could not be used, in a sentence."""

    def current(self) -> Held:
        """What there is to show now."""
        now = time.monotonic()
        # Who comes while another takes up the new gets the old.
        if self._held is not None and (now - self._looked_at < LOOK_EVERY or self._lock.locked()):
            return self._held
        with self._lock:
            return self._look(now)

    def _look(self, now: float) -> Held:
        stamp = stamp_of(self._folder)
        if self._held is None or (stamp != self._stamp and not self._is_in_motion(stamp)):
            self._held, self._stamp = self._take_up(stamp), stamp
        self._looked_at = now
        return self._held

    def _is_in_motion(self, stamp: Stamp) -> bool:
        """Whether files are still being written, so that it would all have to be taken up again at once."""
        newest = max((written_at for *_, written_at in stamp), default=0)
        return time.time_ns() - newest < self._settles_in * 1e9

    def _take_up(self, stamp: Stamp) -> Held:
        self.trouble = ""
        try:
            found = self._fetched(self._folder) if stamp else self._bundled()
        except Problem as problem:
            if not stamp:
                raise  # What comes with the package is broken: that is our fault, and there is nothing to fall back to.
            self.trouble = _without_paths(str(problem), self._folder)
            if self._held is not None:
                return self._held
            found = self._bundled()
        self.generation += 1
        return found


def stamp_of(folder: Path) -> Stamp:
    """Names, sizes and times of the files in a folder; nothing where there is none."""
    try:
        paths = sorted(folder.iterdir())
    except FileNotFoundError:
        return ()
    except OSError as error:
        # Something is there, and cannot be used: whoever reads it says so.
        return ((error.strerror or "", 0, 0),)
    return tuple(map(_stamp, paths))


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        seen = path.stat()
    except OSError:
        return (path.name, 0, 0)  # It went while the folder was looked at.
    return (path.name, seen.st_size, seen.st_mtime_ns)


def _without_paths(said: str, folder: Path) -> str:
    """Everybody can read it: where the site keeps its data is nobody's business."""
    for path in (folder, folder.parent):
        said = said.replace(f" in {path}", "").replace(str(path), path.name)
    return said
