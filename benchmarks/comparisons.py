"""How long all ranks and bands of all councils take, by both sets of rules: `python -m benchmarks.comparisons`."""

import gc
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence

from ilacs.benchmarking.comparing import compare_as_lait, compare_soundly
from ilacs.benchmarking.store import load_bundled

RUNS = 3
ALONE = "alone"
"""Said to a process that is to measure itself and print what it found."""


def comparison_lines() -> Iterator[str]:
    """The lines of the page of benchmarks: the least of several runs, each in a process that holds nothing yet."""
    runs = [_in_a_process_of_its_own() for _ in range(RUNS)]
    least = {name: min(run[name] for run in runs) for name in runs[0]}
    yield f"| standings of councils on indicators, sound and LAIT rules | {least['standings']:,.0f} | |"
    yield f"| all ranks and bands by both, figures loaded | {least['both']:.2f} s | under 1 s |"
    yield f"| of these by sound rules | {least['sound']:.2f} s | |"
    yield f"| of these by LAIT rules | {least['lait']:.2f} s | |"
    yield f"| all ranks and bands by both, loading included | {least['whole']:.2f} s | under 1 s |"


def _in_a_process_of_its_own() -> Mapping[str, float]:
    done = subprocess.run([sys.executable, "-m", __spec__.name, ALONE], check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measured() -> Mapping[str, float]:
    """Seconds that loading and comparing take in this process."""
    gc.disable()  # as every command does
    begun = time.perf_counter()
    figures = load_bundled()
    loaded = time.perf_counter()
    sound = compare_soundly(figures)
    ranked = time.perf_counter()
    lait = compare_as_lait(figures)
    ended = time.perf_counter()
    return {
        "standings": sum(len(one.rows) for comparisons in (sound, lait) for one in comparisons.values()),
        "sound": ranked - loaded,
        "lait": ended - ranked,
        "both": ended - loaded,
        "whole": ended - begun,
    }


def main(words: Sequence[str]) -> None:
    """Print the lines, or what this process alone measures."""
    print(json.dumps(measured()) if ALONE in words else "\n".join(comparison_lines()))


if __name__ == "__main__":
    main(sys.argv[1:])
