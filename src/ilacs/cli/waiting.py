"""A line on the terminal that says what is being done, while a person waits."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ilacs.pipeline import Told, tell_nobody


@contextmanager
def waiting(*, quiet: bool = False) -> Iterator[Told]:
    """Give back what is to be called with each step; nothing is shown where nobody watches."""
    if quiet or not sys.stderr.isatty():
        yield tell_nobody
        return
    # Drawing on a terminal takes a while to import, which programs that call us need not wait for.
    from rich.console import Console

    with Console(stderr=True).status("starting") as status:
        yield lambda doing: status.update(f"{doing} …")
