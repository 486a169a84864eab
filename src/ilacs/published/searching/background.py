"""Each council's graded inspections, of the register and of the reports that were read, joined by their days."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from ilacs.published.inspection import Inspection
from ilacs.published.report import InspectionReport

Judgements: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Background:
    """What is known of each council's inspections: those of the register, and those whose reports were read."""

    inspections: Mapping[str, tuple[Inspection, ...]] = field(default_factory=dict)
    read: Mapping[str, tuple[InspectionReport, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, reports: Iterable[InspectionReport], inspections: Iterable[Inspection] = ()) -> "Background":
        """Sorted by council once, so that each report is looked up quickly."""
        held, read = defaultdict[str, list[Inspection]](list), defaultdict[str, list[InspectionReport]](list)
        for inspection in inspections:
            held[inspection.code].append(inspection)
        for report in reports:
            if report.code and report.windows and report.judgements:
                read[report.code].append(report)
        return cls({code: tuple(of) for code, of in held.items()}, {code: tuple(of) for code, of in read.items()})

    def inspection_of(self, report: InspectionReport) -> Inspection | None:
        """The register's entry for a graded report: of the same council and kind, with a day in common."""
        if not report.windows or not report.judgements:
            return None
        first, last = _first_day(report), _last_day(report)
        return next(
            (
                one
                for one in self.inspections.get(report.code or "", ())
                if one.family == report.family
                and ((one.started_on <= last and first <= one.ended_on) or _is_published_with(one, report))
            ),
            None,
        )

    def before(self, report: InspectionReport) -> Judgements:
        """The grades of the inspection before this report's; nothing where none is known."""
        if not report.windows:
            return {}
        known = dict(self._known(report.code or ""))
        earlier = [day for day in known if day < _first_day(report)]
        return known[max(earlier)] if earlier else {}

    def _known(self, code: str) -> Iterable[tuple[date, Judgements]]:
        """What was read comes after the register, and so stands where both hold an inspection."""
        yield from ((one.ended_on, one.judgements) for one in self.inspections.get(code, ()))
        yield from ((_last_day(one), one.judgements) for one in self.read.get(code, ()))


def _is_published_with(held: Inspection, report: InspectionReport) -> bool:
    """Single inspections are in the register by their publication until their days have been read."""
    return held.published_on is not None and held.published_on == report.published


def _first_day(report: InspectionReport) -> date:
    return min(window.start for window in report.windows)


def _last_day(report: InspectionReport) -> date:
    return max(window.end for window in report.windows)
