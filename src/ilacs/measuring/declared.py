"""Measures and breakdowns as objects, read from facts/measures/."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from ilacs.annex_a import Specification
from ilacs.lib.facts import read_facts, read_folder
from ilacs.records import Problem

BREAKDOWNS = "breakdowns"
ACROSS = "across_lists"


@dataclass(frozen=True, slots=True)
class Band:
    """Numbers sorted into bands: each ends at its number, the last has no end."""

    name: str
    title: str
    unit: str
    begins: float
    ends: tuple[float, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A way to break a figure down, by one column or two."""

    name: str
    title: str
    columns: tuple[str, ...]
    order: str = "official"
    """Of the lines: as the guidance lists the codes, by number, or by size."""
    show: str = "codes"
    """Codes, or Ofsted's groups of them."""
    chart: str = "bars"


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that a head of service would ask for."""

    name: str
    list_: str
    title: str
    because: str
    examples: str
    code: str = ""
    of: str = ""
    having: str = ""
    over: str = "all"
    counts: str = "rows"
    by: str = ""
    banded: str = ""
    cases: tuple[tuple[str, str], ...] = ()
    """Labels and their conditions: each row is in the first that is true of it."""
    average: str = ""
    unit: str = ""
    rate: str = ""
    polarity: str = "neither"
    indicator: str = ""
    informs: tuple[str, ...] = ()
    since: str = ""


def load_measures(specification: Specification) -> tuple[Measure, ...]:
    """Every measure, in the order of the lists and of the files."""
    # What a list says of itself comes before what it shares with others.
    files = sorted(read_folder("measures"), key=lambda file: file[0] == ACROSS)
    found = [
        measure
        for file, declared in files
        if file != BREAKDOWNS
        for measure in _measures_of(file, declared, specification)
    ]
    return tuple(sorted(found, key=lambda measure: specification.lists[measure.list_].number))


def load_breakdowns() -> tuple[Mapping[str, Breakdown], Mapping[str, Band]]:
    """Every breakdown by name, and every set of bands by name."""
    declared = dict(read_facts(f"measures/{BREAKDOWNS}"))
    bands = cast(dict[str, dict[str, object]], declared.pop("bands"))
    return (
        {name: _breakdown(name, cast(dict[str, object], facts)) for name, facts in declared.items()},
        {name: _band(name, facts) for name, facts in bands.items()},
    )


def _measures_of(file: str, declared: Mapping[str, object], specification: Specification) -> Iterator[Measure]:
    for name, facts in declared.items():
        own = dict(cast(dict[str, object], facts))
        lists = cast(Sequence[str], own.pop("lists", [])) or [cast(str, own.pop("list", file))]
        for list_ in lists:
            if list_ not in specification.lists:
                raise Problem(f"The measure {name} names no list that we know: {list_}.")
            yield _measure(f"{list_}.{name}", list_, own)


def _measure(name: str, list_: str, facts: Mapping[str, object]) -> Measure:
    rest = dict(facts)
    cases = tuple((case["label"], case["where"]) for case in cast(list[dict[str, str]], rest.pop("cases", [])))
    informs = tuple(cast(list[str], rest.pop("informs", [])))
    rate = str(rest.pop("rate", "")).lower().replace("true", "period").replace("false", "")
    try:
        return Measure(name=name, list_=list_, cases=cases, informs=informs, rate=rate, **rest)  # type: ignore[arg-type]  # the class refuses other keys
    except TypeError as error:
        raise Problem(f"The measure {name} is not complete or has a key we do not know: {error}.") from error


def _breakdown(name: str, facts: Mapping[str, object]) -> Breakdown:
    columns = tuple(cast(list[str], facts["columns"]))
    rest = {key: str(value) for key, value in facts.items() if key != "columns"}
    return Breakdown(name=name, columns=columns, **rest)


def _band(name: str, facts: Mapping[str, object]) -> Band:
    return Band(
        name=name,
        title=str(facts["title"]),
        unit=str(facts["unit"]),
        begins=cast(float, facts["begins"]),
        ends=tuple(cast(list[float], facts["ends"])),
        labels=tuple(cast(list[str], facts["labels"])),
    )
