"""ilacs indicators revisions: what publishers changed between two releases, value by value."""

import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.benchmarking.declared import find_indicator, load_indicators
from ilacs.benchmarking.kept_files import load_revisions
from ilacs.benchmarking.revisions import Revision
from ilacs.benchmarking.store import BUNDLED
from ilacs.cli.data_folder import FIGURES, Data
from ilacs.cli.kept_figures import is_revision
from ilacs.places import load_register

MOST_ROWS = 40
SAYS = {
    "changed": "another value",
    "dropped": "no value any more",
    "added": "a value where there was none",
    "new": "the first value of a new period",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which revisions are wanted."""

    indicator: str
    place: str
    has_new: bool

    def takes(self, revision: Revision) -> bool:
        """Whether a revision is among them."""
        return (
            self.indicator in ("", revision.indicator)
            and (not self.place or self.place in revision.place.split(" / "))
            and (self.has_new or is_revision(revision))
        )


def revisions(
    data: Data,
    indicator: Annotated[str, typer.Option(help="Only those of one indicator, by name or title.")] = "",
    place: Annotated[str, typer.Option(help="Only those of one council or region, by name or code.")] = "",
    new: Annotated[bool, typer.Option("--new", help="Also the first values of new periods.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print for programs.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print as a table for a spreadsheet.")] = False,
) -> None:
    """List what changed between two releases of published figures: in what came with ilacs, and in what you took in."""
    asked = Asked(find_indicator(indicator).name if indicator else "", code_of(place) if place else "", new)
    found = [one for one in _noted(data / FIGURES) if asked.takes(one)]
    if as_json:
        typer.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False))
    elif as_csv:
        _write_csv(found)
    else:
        _print(found)


def code_of(text: str) -> str:
    """The code of a council or region. Raises UnknownPlace."""
    region = load_register().find_region(text)
    return region.code if region else load_register().find(text).code


def _noted(folder: Path) -> Iterator[Revision]:
    yield from load_revisions(BUNDLED)
    yield from load_revisions(folder)


def _write_csv(found: Sequence[Revision]) -> None:
    writer = csv.DictWriter(sys.stdout, [field.name for field in fields(Revision)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(one) for one in found)


def _print(found: Sequence[Revision]) -> None:
    console = Console()
    for (origin, before, after), count in Counter(
        (one.origin, one.from_release, one.to_release) for one in found
    ).items():
        console.print(f"{origin}, from release {before} to {after}: {count:,} values", style="bold", markup=False)
    for kind, count in Counter(one.kind for one in found).most_common():
        console.print(f"  {count:,}: {SAYS[kind]}")
    if not found:
        console.print("No value is noted as revised.")
        return
    console.print(_table(found))


def _table(found: Sequence[Revision]) -> Table:
    table = Table("Indicator", "Place", "Period", "What happened")
    for heading in ("Before", "After"):
        table.add_column(heading, justify="right")
    for one in found[:MOST_ROWS]:
        told = (_title(one.indicator), _place(one.place), one.period, SAYS[one.kind])
        table.add_row(*map(escape, told), _number(one.before), _number(one.after))
    if len(found) > MOST_ROWS:
        table.caption = (
            f"and {len(found) - MOST_ROWS:,} more: --csv or --json print all, --indicator and --place choose"
        )
    return table


def _title(name: str) -> str:
    known = load_indicators().get(name)
    return known.short_title if known else name


def _place(code: str) -> str:
    region = load_register().find_region(code)
    codes = load_register().joint_return(code) or (code,)
    return region.name if region else " and ".join(load_register().by_code(one).name for one in codes)


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:,g}"
