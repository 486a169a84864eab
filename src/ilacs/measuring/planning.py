"""Planning measures: every condition bound to the declared columns. It depends on the facts alone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ilacs.annex_a import Column, Specification
from ilacs.conditions.binding import Binder, Bound
from ilacs.conditions.relations import Relations
from ilacs.measuring.declared import Band, Breakdown, Measure, load_breakdowns
from ilacs.measuring.planned import Key, PlannedMeasure
from ilacs.records import FigureKind, Problem


def plan_measures(
    measures: Iterable[Measure], specification: Specification, settings: Iterable[str]
) -> tuple[PlannedMeasure, ...]:
    """Bind every measure. Raises Problem, naming the measure, at the first that cannot be computed."""
    breakdowns, bands = load_breakdowns()
    planner = _Planner(specification, Binder(Relations.of(specification), frozenset(settings)), breakdowns, bands)
    return tuple(map(planner.plan, measures))


@dataclass(slots=True)
class _Needs:
    """What the conditions of one measure read, taken together."""

    reads: dict[str, set[str]] = field(default_factory=dict)
    parameters: set[str] = field(default_factory=set)

    def add(self, bound: Bound) -> str:
        for relation, columns in bound.reads.items():
            self.reads.setdefault(relation, set()).update(columns)
        self.parameters |= bound.parameters
        return bound.sql


@dataclass(frozen=True, slots=True)
class _Planner:
    specification: Specification
    binder: Binder
    breakdowns: Mapping[str, Breakdown]
    bands: Mapping[str, Band]

    def plan(self, measure: Measure) -> PlannedMeasure:
        needs = _Needs()
        try:
            return self._plan(measure, needs)
        except Problem as problem:
            raise Problem(f"The measure {measure.name} cannot be computed. {problem}") from problem

    def _plan(self, measure: Measure, needs: _Needs) -> PlannedMeasure:
        own = self.specification.lists[measure.list_]
        breakdown = self.breakdowns.get(measure.by)
        of, having, average = (
            self._bind(text, measure, needs) for text in (measure.of, measure.having, measure.average)
        )
        keys = tuple(self._keys(measure, needs))
        needs.reads.setdefault(measure.list_, set()).update(
            name for name in ("child_id", "family_id", "adopter_id") if name in own.columns
        )
        return PlannedMeasure(
            name=measure.name,
            list_=measure.list_,
            title=measure.title,
            because=measure.because,
            kind=_kind(measure, keys),
            code=measure.code,
            counts=measure.counts,
            over=measure.over,
            of=of,
            having=having,
            average=average,
            keys=keys,
            order=breakdown.order if breakdown else "official",
            chart=breakdown.chart if breakdown else "bars" if keys else "",
            unit=measure.unit,
            rate=measure.rate,
            polarity=measure.polarity,
            indicator=measure.indicator,
            informs=measure.informs,
            since=measure.since,
            reads={relation: tuple(sorted(columns)) for relation, columns in sorted(needs.reads.items())},
            parameters=tuple(sorted(needs.parameters)),
        )

    def _bind(self, text: str, measure: Measure, needs: _Needs) -> str:
        if not text:
            return ""
        number = self.specification.lists[measure.list_].number
        return needs.add(self.binder.bind(text, measure.list_, list_number=number))

    def _keys(self, measure: Measure, needs: _Needs) -> Iterable[Key]:
        columns = self.specification.lists[measure.list_].columns
        if measure.cases:
            yield self._cases(measure, needs)
        elif measure.by in self.bands:
            band = self.bands[measure.by]
            yield Key(band.title, _in_bands(self._bind(measure.banded, measure, needs), band), "band", "", band.labels)
        elif measure.by in self.breakdowns:
            breakdown = self.breakdowns[measure.by]
            for name in breakdown.columns:
                yield self._column(columns[name], breakdown.show, measure, needs)
        elif measure.by in columns:
            yield self._column(columns[measure.by], "codes", measure, needs)
        elif measure.by:
            known = ", ".join([*self.breakdowns, *self.bands])
            raise Problem(f"There is no breakdown {measure.by}. There are {known}, and the columns of the list.")

    def _column(self, column: Column, show: str, measure: Measure, needs: _Needs) -> Key:
        sql = self._bind(column.name, measure, needs)
        fold = show if column.codes else "plain"
        return Key(column.heading.strip(), sql, fold, column.codes)

    def _cases(self, measure: Measure, needs: _Needs) -> Key:
        arms = " ".join(
            f"WHEN {self._bind(where, measure, needs)} THEN {place}" for place, (_, where) in enumerate(measure.cases)
        )
        return Key(measure.title, f"CASE {arms} END", "cases", labels=tuple(label for label, _ in measure.cases))


def _in_bands(number: str, band: Band) -> str:
    """The place of the band that a number falls into; none below the first."""
    arms = " ".join(f"WHEN {number} <= {end} THEN {place}" for place, end in enumerate(band.ends))
    return f"CASE WHEN {number} < {band.begins} THEN NULL {arms} WHEN {number} IS NOT NULL THEN {len(band.ends)} END"


def _kind(measure: Measure, keys: tuple[Key, ...]) -> FigureKind:
    if measure.average:
        return FigureKind.MEAN
    if keys and not measure.having:
        return FigureKind.BREAKDOWN
    return FigureKind.SHARE if measure.having else FigureKind.COUNT
