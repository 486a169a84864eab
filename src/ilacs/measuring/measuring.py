"""Measuring: a figure for every planned measure, out of the clean tables of one workbook."""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from ilacs.conditions.availability import Available
from ilacs.conditions.circumstances import fill
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.loading import load_relations
from ilacs.engine import Engine, EngineError
from ilacs.measuring.naming import name_categories
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.queries import NUMBERS, breakdown_query, numbers_query
from ilacs.records import Category, Figure, FigureKind

FAILED = "The measure could not be worked out"
PER = 10_000


class Measurer:
    """Works out measures over the clean tables of one workbook."""

    def __init__(self, engine: Engine, workbook: CleanWorkbook) -> None:
        self._engine = engine
        self._workbook = workbook
        self._values = workbook.given.values()
        self._available = Available(workbook)

    def measure(self, measures: Sequence[PlannedMeasure]) -> tuple[Figure, ...]:
        """One figure for each measure, in their order; a figure without a value says why there is none."""
        reasons = {m.name: self._available.why_not(m.list_, m.reads or {}, m.parameters, m.since) for m in measures}
        can = [measure for measure in measures if not reasons[measure.name]]
        load_relations(self._engine, self._workbook, _needs(can))
        figures = {name: Figure(name, FigureKind.COUNT, why=why) for name, why in reasons.items() if why}
        figures |= {figure.measure: figure for figure in self._numbers([m for m in can if not m.keys])}
        figures |= {figure.measure: figure for figure in self._breakdowns([m for m in can if m.keys])}
        return tuple(figures[measure.name] for measure in measures)

    def _filled(self, measure: PlannedMeasure) -> tuple[str, str, str]:
        parts = (
            measure.of or "TRUE",
            measure.having or "CAST(NULL AS BOOLEAN)",
            measure.average or "CAST(NULL AS INTEGER)",
        )
        return cast(tuple[str, str, str], tuple(fill(part, self._values) for part in parts))

    def _numbers(self, measures: Sequence[PlannedMeasure]) -> Iterator[Figure]:
        groups = [list(group) for _, group in itertools.groupby(measures, key=lambda measure: measure.list_)]
        queries = [numbers_query(group, {m.name: self._filled(m) for m in group}) for group in groups]
        for group, answer in zip(groups, self._engine.run_all(queries), strict=True):
            if isinstance(answer, EngineError):
                yield from self._one_by_one(group, answer)
                continue
            cells = answer[0]
            for place, measure in enumerate(group):
                yield self._figure(measure, cells[place * NUMBERS : (place + 1) * NUMBERS])

    def _one_by_one(self, group: Sequence[PlannedMeasure], error: EngineError) -> Iterator[Figure]:
        """One measure that cannot be worked out must not silence its neighbours."""
        if len(group) == 1:
            yield Figure(group[0].name, group[0].kind, why=f"{FAILED} ({error}).")
            return
        for measure in group:
            yield from self._numbers([measure])

    def _figure(self, measure: PlannedMeasure, cells: Sequence[object]) -> Figure:
        count, true, unknown = (int(str(cell)) for cell in cells[:3])
        if measure.kind is FigureKind.SHARE:
            denominator = count - unknown if measure.over == "known" else count
            return Figure(measure.name, measure.kind, count, true, denominator, unknown, rate=self._rate(measure, true))
        if measure.kind is FigureKind.MEAN:
            mean, median = (float(str(cell)) if cell is not None else None for cell in cells[3:5])
            return Figure(
                measure.name, measure.kind, count, unknown=count - int(str(cells[5])), mean=mean, median=median
            )
        return Figure(measure.name, measure.kind, count, rate=self._rate(measure, count))

    def _rate(self, measure: PlannedMeasure, count: int) -> float | None:
        population = self._workbook.given.settings.get("children_aged_0_to_17")
        if not measure.rate or not isinstance(population, int | float) or not population:
            return None
        # Half a year's count is doubled, to be set beside a year's.
        return count * PER / population * (2 if measure.rate == "year" else 1)

    def _breakdowns(self, measures: Sequence[PlannedMeasure]) -> Iterator[Figure]:
        queries = [
            breakdown_query(measure, self._filled(measure), [fill(key.sql, self._values) for key in measure.keys])
            for measure in measures
        ]
        for measure, answer in zip(measures, self._engine.run_all(queries), strict=True):
            if isinstance(answer, EngineError):
                yield Figure(measure.name, measure.kind, why=f"{FAILED} ({answer}).")
            else:
                yield self._broken_down(measure, answer)

    def _broken_down(self, measure: PlannedMeasure, answer: Sequence[tuple[object, ...]]) -> Figure:
        width, is_share = len(measure.keys), measure.kind is FigureKind.SHARE
        lines = [
            Category(
                tuple("" if value is None else str(value) for value in cells[:width]),
                int(str(cells[width])),
                int(str(cells[width + 1])) if is_share else None,
                int(str(cells[width + 2])) if is_share else 0,
            )
            for cells in answer
        ]
        categories = name_categories(measure, lines, self._workbook.specification)
        count, unknown = sum(line.count for line in lines), sum(line.unknown for line in lines)
        if not is_share:
            blank = sum(line.count for line in categories if "" in line.labels)
            return Figure(measure.name, measure.kind, count, unknown=blank, categories=categories)
        denominator = count
        if measure.over == "known":
            denominator = count - unknown
            categories = tuple(replace(line, denominator=line.count - line.unknown) for line in categories)
        true = sum(line.numerator or 0 for line in lines)
        return Figure(measure.name, measure.kind, count, true, denominator, unknown, categories=categories)


def _needs(measures: Iterable[PlannedMeasure]) -> Mapping[str, set[str]]:
    needs: dict[str, set[str]] = {}
    for measure in measures:
        for relation, columns in (measure.reads or {}).items():
            needs.setdefault(relation, set()).update(columns)
    return needs
