"""How long readers wait for pages of the website: `python -m benchmarks.site`.

A real server on this machine, as `ilacs serve` starts it, and sixteen readers at once, each on a connection of its own,
who ask for the next page as soon as they have one. What is measured is what a reader waits, from the request to the
last byte: the time of the server and the queue before it, and of the readers themselves, who share the machine.
"""

import http.client
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.store import load_bundled
from ilacs.cli.serve import check_it_can_start, words_for_gunicorn
from ilacs.web.core.places import slugs as councils

READERS, PATIENCE = 16, 60
PLACES, ANOTHER = ("leeds", "city-of-london", "kent"), "sunderland"
ROUNDS = 6
"""Each of the two workers makes a page for itself: after so many rounds hardly any is left that one has not made."""
STATIC = "/static/site.css"
ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Waits:
    """What all readers waited, in milliseconds."""

    median: float
    p99: float
    pages: int


def site_lines() -> Iterator[str]:
    """The lines of the page of benchmarks."""
    check_it_can_start()
    pages = [f"/indicators/{slug}?place={place}" for slug in slugs() for place in PLACES]
    with tempfile.TemporaryDirectory() as data, served(Path(data)) as port:
        alone = read_all(port, [f"/indicators/{slug}?place={ANOTHER}" for slug in slugs()], readers=1)
        first = read_all(port, pages)
        read_all(port, pages * ROUNDS)
        again = read_all(port, pages * 2)
        still, profiles = read_all(port, [STATIC] * len(pages)), read_all(port, profile_pages())
    yield f"| indicator pages, {READERS} readers at once, median wait | {again.median:.1f} ms | under 50 ms |"
    yield f"| the same, 99th percentile of {again.pages:,} | {again.p99:.1f} ms | under 200 ms |"
    yield f"| pages that nobody had asked for before, one reader, median | {alone.median:.1f} ms | under 100 ms |"
    yield f"| the same, 99th percentile of {alone.pages:,} | {alone.p99:.1f} ms | |"
    yield f"| pages that nobody had asked for before, {READERS} readers at once, median | {first.median:.1f} ms | |"
    yield f"| the same, 99th percentile of {first.pages:,} | {first.p99:.1f} ms | |"
    yield f"| profiles of councils that nobody had asked for, median of {profiles.pages} | {profiles.median:.1f} ms | |"
    yield f"| a file that needs no making, in the same run, median | {still.median:.1f} ms | |"
    yield f"| the same, 99th percentile of {still.pages:,} | {still.p99:.1f} ms | |"


def slugs() -> list[str]:
    """Every indicator with figures, as its address has it."""
    return [load_indicators()[name].slug for name in load_bundled().indicators]


def profile_pages() -> list[str]:
    """The page of every council that there is or was."""
    return [f"/councils/{slug}" for slug in councils()]


@contextmanager
def served(data: Path) -> Iterator[int]:
    """The site on a free port, until it is no longer needed."""
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port: int = chosen.getsockname()[1]
    environment = (
        os.environ
        | {"PYTHONPATH": str(ROOT / "src")}
        | {"ILACS_DATA": str(data), "DJANGO_SETTINGS_MODULE": "ilacs.web.settings"}
    )
    running = subprocess.Popen([sys.executable, "-m", *words_for_gunicorn(port)], cwd=ROOT, env=environment)
    try:
        _wait(port)
        yield port
    finally:
        running.terminate()
        running.wait(PATIENCE)


def _wait(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise SystemExit("The site did not start.")


def read_all(port: int, pages: Sequence[str], *, readers: int = READERS) -> Waits:
    """Every page once, by whichever reader is free."""
    left: SimpleQueue[str] = SimpleQueue()
    for page in pages:
        left.put(page)
    waited: list[float] = []
    threads = [threading.Thread(target=_read, args=(port, left, waited)) for _ in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if len(waited) != len(pages):
        raise SystemExit(f"{len(pages) - len(waited)} of {len(pages)} pages did not come.")
    ordered = sorted(waited)
    return Waits(statistics.median(ordered) * 1000, ordered[int(len(ordered) * 0.99)] * 1000, len(ordered))


def _read(port: int, left: "SimpleQueue[str]", waited: list[float]) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    while True:
        try:
            page = left.get_nowait()
        except Empty:
            break
        begun = time.perf_counter()
        connection.request("GET", page, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        answer.read()
        if answer.status == http.client.OK:
            waited.append(time.perf_counter() - begun)
    connection.close()


if __name__ == "__main__":
    print("\n".join(site_lines()))
