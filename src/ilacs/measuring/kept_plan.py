"""The plan of all measures, kept between runs so that none of them parses anything."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import cast

from ilacs.annex_a import Specification
from ilacs.lib.facts import digest
from ilacs.lib.kept import kept
from ilacs.measuring.planned import Key, PlannedMeasure
from ilacs.records import FigureKind

Plain = dict[str, object]


def measures_plan(specification: Specification) -> tuple[PlannedMeasure, ...]:
    """Every measure, bound: made when the facts changed, read back otherwise."""
    made_from = digest("annex_a", "measures", code=("conditions", "measuring"))
    return tuple(map(_planned, kept("measures", made_from, lambda: _make(specification))))


def _make(specification: Specification) -> list[Plain]:
    # The parser takes a fifth of a second to import: only who makes a plan pays it.
    from ilacs.measuring.making import make_plan

    return [asdict(measure) for measure in make_plan(specification)]


def _planned(plain: Plain) -> PlannedMeasure:
    keys = tuple(_key(key) for key in cast(Iterable[Plain], plain["keys"]))
    reads = {relation: tuple(columns) for relation, columns in cast(Mapping[str, list[str]], plain["reads"]).items()}
    whole = {
        **plain,
        "kind": FigureKind(str(plain["kind"])),
        "keys": keys,
        "reads": reads,
        "informs": tuple(cast(Iterable[str], plain["informs"])),
        "parameters": tuple(cast(Iterable[str], plain["parameters"])),
    }
    return PlannedMeasure(**whole)  # type: ignore[arg-type]  # as asdict wrote it


def _key(plain: Plain) -> Key:
    labels = tuple(cast(Iterable[str], plain["labels"]))
    return Key(**{**plain, "labels": labels})  # type: ignore[arg-type]  # as asdict wrote it
