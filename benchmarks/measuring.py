"""One command run in a process of its own: how long, how much processor, how much memory."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took: seconds of wall clock and of processor, and peak memory in MiB."""

    wall: float
    processor: float
    memory: float


def cost_of(arguments: Sequence[str], *, accept: Sequence[int] = (0, 1)) -> Cost:
    """Run Python with some arguments, start-up included."""
    begun = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accept:
        raise SystemExit(f"{' '.join(arguments)} ended by {process.returncode}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def best_of(runs: int, *commands: Sequence[str]) -> list[Cost]:
    """The least of several runs of each command, taken in turn so that a busy moment meets all alike."""
    rounds = [[cost_of(command) for command in commands] for _ in range(runs)]
    return [
        Cost(*(min(getattr(cost, name) for cost in costs) for name in Cost.__slots__))
        for costs in zip(*rounds, strict=True)
    ]
