"""Where the data comes from, and how the two sets of rules differ."""

from dataclasses import asdict, dataclass

from ilacs.benchmarking.declared import load_sources
from ilacs.benchmarking.differences import Difference, load_differences
from ilacs.benchmarking.figures import Origin
from ilacs.lib.facts import read_facts
from ilacs.web.core.library import figures
from ilacs.web.core.presenters.words import day, release_in_words
from ilacs.web.core.tables import Cell, Column, Table, table


@dataclass(frozen=True, slots=True)
class Anchored:
    """A difference with the name that links point at: /about#ties-unsaid."""

    anchor: str
    difference: Difference


def origins() -> list[Origin]:
    """Every file that figures were taken from, in the order of their names."""
    return sorted(figures().origins, key=lambda one: one.name)


def releases() -> Table:
    """The releases that are loaded."""
    columns = [Column("File"), Column("Publisher"), Column("Release"), Column("Published")]
    rows = [
        (
            Cell(one.title),
            one.publisher,
            release_in_words(one.release),
            day(one.published_on) if one.published_on else "not stated",
        )
        for one in origins()
    ]
    return table("releases", caption="Releases that this site shows", columns=columns, rows=rows)


def publications() -> Table:
    """The publications that the figures come from first."""
    columns = [Column("Publication"), Column("Publisher")]
    rows = [(Cell(one.title, href=one.address), one.publisher) for one in load_sources().values()]
    return table("publications", caption="Publications", columns=columns, rows=rows)


def symbols() -> Table:
    """What stands where there is no figure."""
    columns = [Column("Symbol"), Column("What we show"), Column("What it means")]
    declared = read_facts("indicators/symbols")
    facts = {name: one for name, one in declared.items() if isinstance(one, dict)}
    rows = [(name, str(one["title"]), str(one["means"])) for name, one in facts.items()]
    return table("symbols", caption="Symbols in place of figures", columns=columns, rows=rows)


def differences() -> list[Anchored]:
    """Where the two sets of rules differ, each with its anchor."""
    return [Anchored(one.name.replace("_", "-"), one) for one in load_differences()]


def as_record() -> dict[str, object]:
    """The same as data."""
    return {
        "release": figures().release,
        "origins": [{name: str(value or "") for name, value in asdict(one).items()} for one in origins()],
        "differences": [asdict(one) for one in load_differences()],
    }
