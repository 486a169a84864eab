"""The register of inspections: which there were, when, and what each judged."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.inspection import Inspection
from ilacs.published.registered import read_ilacs, read_single_inspections


@dataclass(frozen=True, slots=True)
class InspectionRegister:
    """Graded inspections in the order of their last days on site."""

    inspections: tuple[Inspection, ...]
    position: date
    """Every ILACS report that was published by this day is in the register."""

    def of(self, code: str) -> tuple[Inspection, ...]:
        """The inspections of one authority, the oldest first."""
        return tuple(one for one in self.inspections if one.code == code)

    def ended_by(self, day: date, *, published_by: date | None = None) -> tuple[Inspection, ...]:
        """What had ended by a day, and where a second day is given, was published by that."""
        ended = (one for one in self.inspections if one.ended_on <= day)
        if published_by is None:
            return tuple(ended)
        return tuple(one for one in ended if one.published_on and one.published_on <= published_by)

    def with_added(self, added: Iterable[Inspection]) -> "InspectionRegister":
        """With more inspections; one of the same authority and first day, or report, takes the place of the old one.

        The report is told by its day of publication: a single inspection is in the register before its days are.
        """
        new = {(one.code, one.started_on): one for one in added}
        reports = {(one.code, one.published_on) for one in new.values() if one.published_on}
        kept = (one for one in self.inspections if (one.code, one.started_on) not in new)
        kept = (one for one in kept if (one.code, one.published_on) not in reports)
        return replace(self, inspections=in_order((*kept, *new.values())))


@cache
def load_inspections() -> InspectionRegister:
    """The register that comes with ilacs."""
    position = cast(date, read_facts("inspections/register")["position"])
    return InspectionRegister(in_order((*read_ilacs(), *read_single_inspections())), position)


def in_order(inspections: Iterable[Inspection]) -> tuple[Inspection, ...]:
    """By their last days on site; by code where these are the same."""
    return tuple(sorted(inspections, key=lambda one: (one.ended_on, one.code)))
