"""A council's own figures, as `ilacs measure` writes them, to stand beside published ones."""

import csv
import io
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from ilacs.benchmarking.declared import load_indicators
from ilacs.records import FigureKind, Problem

Measured = Mapping[str, object]
NOT_OURS = "These are not figures that ilacs measure wrote. Write them with: ilacs measure WORKBOOK --json FILE"
PER = "Rate per"


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """One figure of the council's own: never published, never ranked."""

    measure: str
    value: float
    numerator: float | None
    denominator: float | None


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """All of them, by the name of the indicator that each stands beside."""

    as_at: date | None = None
    figures: Mapping[str, OwnFigure] = field(default_factory=dict)


def read_own(text: str) -> OwnFigures:
    """The figures of a file that `ilacs measure` wrote, JSON or CSV. Raises Problem where it is something else."""
    text = text.removeprefix("\ufeff").strip()
    if text.startswith("{"):
        return _read_json(text)
    lines = csv.DictReader(io.StringIO(text))
    if not {"measure", "indicator", "kind", "label"}.issubset(lines.fieldnames or ()):
        raise Problem(NOT_OURS)
    return OwnFigures(None, _by_indicator(line for line in lines if not line["label"]))


def _read_json(text: str) -> OwnFigures:
    try:
        whole = json.loads(text)
        day = date.fromisoformat(whole["as_at"]) if whole["as_at"] else None
        return OwnFigures(day, _by_indicator(cast(list[Measured], whole["figures"])))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Problem(NOT_OURS) from error


def _by_indicator(measured: Iterable[Measured]) -> dict[str, OwnFigure]:
    known = load_indicators()
    found: dict[str, OwnFigure] = {}
    for one in measured:
        name = str(one.get("indicator") or "")
        value = _comparable(one, known[name].unit) if name in known and not one.get("why") else None
        if value is not None:
            numbers = _number(one.get("numerator")), _number(one.get("denominator"))
            found.setdefault(name, OwnFigure(str(one.get("title")), value, *numbers))
    return found


def _comparable(one: Measured, unit: str) -> float | None:
    """A figure in the unit of published ones: a share in percent, a mean, a rate a year, or a count."""
    match one.get("kind"):
        case FigureKind.SHARE:
            share = _number(one.get("share"))
            return None if share is None else 100 * share
        case FigureKind.MEAN:
            return _number(one.get("mean"))
        case FigureKind.BREAKDOWN:
            return None
    return _number(one.get("rate" if unit.startswith(PER) else "count"))


def _number(said: object) -> float | None:
    if said is None or said == "":
        return None
    number = float(str(said))
    return number if math.isfinite(number) else None
