"""Following children through a workbook's files: one child's journey, and the flow of all."""

import datetime
from collections.abc import Sequence
from pathlib import Path

from ilacs.annex_a import load_specification
from ilacs.checking.days_drawn import extracted_on
from ilacs.conditions.settings import load_settings, settle
from ilacs.journeys import flows, journey_of
from ilacs.pipeline.preparing import Options, Told, prepare, tell_nobody
from ilacs.records import Problem, Table
from ilacs.records.flows import Flows
from ilacs.records.journeys import Journey

NO_DAY = "No list holds a day on which something happened. Give the day the lists were drawn with --as-at."


def follow_child(files: Sequence[Path], options: Options, told: Told = tell_nobody, *, child_id: str) -> Journey:
    """One child's journey. Raises Problem for unusable files, and where no list holds the child."""
    tables, as_at = _tables(files, options, told)
    told("following the child")
    return journey_of(tables, load_specification(), child_id=child_id, as_at=as_at)


def follow_children(files: Sequence[Path], options: Options, told: Told = tell_nobody) -> Flows:
    """The moves of all children between services. Raises Problem for unusable files."""
    tables, as_at = _tables(files, options, told)
    told("following the children")
    return flows(tables, load_specification(), as_at=as_at)


def _tables(files: Sequence[Path], options: Options, told: Told) -> tuple[tuple[Table, ...], datetime.date]:
    specification = load_specification()
    settings = settle(load_settings(), options.settings)
    prepared = prepare(files, options.corrections, specification, settings=settings, told=told)
    as_at = options.as_at or extracted_on(prepared.cleaned.tables, specification)
    if as_at is None:
        raise Problem(NO_DAY)
    return prepared.cleaned.tables, as_at
