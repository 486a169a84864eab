"""`make bench`: prints the ratios and writes them to docs/reference/benchmarks.md."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from benchmarks.comparisons import comparison_lines
from benchmarks.measuring import Cost, best_of
from benchmarks.searches import search_lines
from benchmarks.site import site_lines
from benchmarks.workbooks import AS_AT, made_up

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "benchmarks.md"
TYPICAL, SIXTY_THOUSAND, EIGHT_THOUSAND = 13_000, 26_500, 8_000
"""Children that make a typical council's 29,000 rows, 60,000 rows, and the council that reports are tried on."""
OUT = Path(tempfile.gettempdir()) / "ilacs_benchmark"
READ_ALONE = str(Path(__file__).parent / "read_alone.py")


def main() -> None:
    """Measure, print, and keep."""
    OUT.mkdir(exist_ok=True)
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`. Each is the least of several runs in processes of their own, start-up included,",
        "all on the same machine in one go. Ratios carry over to other machines; seconds do not.",
        "",
        "| what | figure | asked for |",
        "|---|--:|---|",
        *_speed(),
        *_typical(),
        *_larger(),
        *_report(),
        *comparison_lines(),
        *search_lines(),
        *site_lines(),
    ]
    PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


def _speed() -> Iterator[str]:
    small, large = made_up(SIXTY_THOUSAND), made_up(SIXTY_THOUSAND * 10)
    read, checked = best_of(5, [READ_ALONE, str(small)], _check(small))
    read_large, checked_large = best_of(1, [READ_ALONE, str(large)], _check(large))
    yield f"| rows of the workbook | {_rows(small):,} | 60,000 |"
    yield f"| check / python-calamine alone, wall clock | {checked.wall / read.wall:.2f} | at most 4 |"
    yield f"| check / python-calamine alone, processor | {checked.processor / read.processor:.2f} | |"
    yield f"| memory of the check | {checked.memory:,.0f} MiB | under 1,024 MiB |"
    yield f"| rows of the larger workbook | {_rows(large):,} | ten times |"
    yield f"| its check / python-calamine alone, wall clock | {checked_large.wall / read_large.wall:.2f} | |"
    yield f"| larger / smaller check, wall clock | {checked_large.wall / checked.wall:.2f} | at most 12 |"
    yield f"| memory of its check | {checked_large.memory:,.0f} MiB | |"


def _typical() -> Iterator[str]:
    workbook = made_up(TYPICAL)
    (cost,) = best_of(5, _check(workbook))
    yield f"| rows of a typical council | {_rows(workbook):,} | 29,340 |"
    yield from _against(cost)


def _against(cost: Cost) -> Iterator[str]:
    yield f"| read, match, clean and check it | {cost.processor:.2f} CPU s | under 2.5 CPU s |"
    yield f"| memory of that | {cost.memory:,.0f} MiB | under 300 MB |"


def _larger() -> Iterator[str]:
    """Ten times the children, for each command that says what a workbook holds."""
    small, large = made_up(EIGHT_THOUSAND), made_up(EIGHT_THOUSAND * 10)
    for name, command in COMMANDS.items():
        (one,), (ten,) = best_of(2, command(small)), best_of(1, command(large))
        yield f"| {name} of ten times 8,000 children / of 8,000, wall clock | {ten.wall / one.wall:.2f} | at most 12 |"


def _report() -> Iterator[str]:
    (cost,) = best_of(3, _data_report(made_up(EIGHT_THOUSAND)))
    size = (OUT / "data-report.html").stat().st_size / 1_000_000
    yield f"| data report of 8,000 children, charts included | {cost.wall:.1f} s | under 5 s |"
    yield f"| memory of that | {cost.memory:,.0f} MiB | under 1,024 MiB |"
    yield f"| its HTML | {size:.2f} MB | under 5 MB |"


def _measure(workbook: Path) -> list[str]:
    return ["-m", "ilacs", "measure", str(workbook), "--as-at", AS_AT, "--json", str(OUT / "figures.json")]


def _data_report(workbook: Path) -> list[str]:
    return ["-m", "ilacs", "report", str(workbook), "--as-at", AS_AT, "--quiet", "--out", str(OUT)]


def _sample(workbook: Path) -> list[str]:
    return ["-m", "ilacs", "sample", str(workbook), "--as-at", AS_AT, "--activity", "standard"]


def _compare(workbook: Path) -> list[str]:
    return ["-m", "ilacs", "compare", str(workbook), str(workbook), "--as-at-old", AS_AT, "--as-at", AS_AT]


COMMANDS: Mapping[str, Callable[[Path], list[str]]] = {
    "measure": _measure,
    "report": _data_report,
    "sample": _sample,
    "compare": _compare,
}


def _check(workbook: Path) -> list[str]:
    return ["-m", "ilacs", "check", str(workbook), "--as-at", AS_AT, "--quiet", "--json", str(OUT / "result.json")]


def _rows(workbook: Path) -> int:
    done = subprocess.run([sys.executable, READ_ALONE, str(workbook)], check=True, capture_output=True, text=True)
    return int(done.stdout)


if __name__ == "__main__":
    main()
