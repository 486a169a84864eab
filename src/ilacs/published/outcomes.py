"""The outcomes of inspections as at a day: of each authority, the one that ended last."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from ilacs.places.authority import Authority
from ilacs.places.register import load_register
from ilacs.published.continuity import Continuity, count_continuity
from ilacs.published.inspection import Inspection
from ilacs.published.profile import Profile, count_profile
from ilacs.published.register import InspectionRegister
from ilacs.published.transitions import Transitions, count_transitions


@dataclass(frozen=True, slots=True)
class Result:
    """The inspection that counts for an authority."""

    authority: Authority
    inspection: Inspection


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What was known of every authority that existed on a day.

    An authority has a result where at least one grade of its last inspection has been read. The others are named,
    apart by reason.
    """

    as_at: date
    published_by: date | None
    results: tuple[Result, ...]
    not_inspected: tuple[Authority, ...]
    """New after a reorganisation, and not inspected since."""
    unread: tuple[Authority, ...]
    """Their last inspection is not in the register, or none of its grades has been read."""
    transitions: Transitions

    @property
    def n(self) -> int:
        """How many authorities have a result."""
        return len(self.results)

    @property
    def profile(self) -> Profile:
        """All results, by judgement and grade."""
        return count_profile(result.inspection for result in self.results)

    @property
    def by_region(self) -> Mapping[str, Profile]:
        """By Ofsted's eight regions, by name."""
        return self._profile_by(lambda authority: authority.ofsted_region)

    @property
    def by_kind(self) -> Mapping[str, Profile]:
        """By type of authority: counties, unitary authorities and so on."""
        return self._profile_by(lambda authority: authority.kind)

    @property
    def continuity(self) -> Continuity:
        """Our own measure, which goes on after overall effectiveness."""
        return count_continuity(result.inspection for result in self.results)

    @property
    def abolished_since(self) -> tuple[Result, ...]:
        """Results of authorities that have ended since, which lists of the present ones leave out."""
        return tuple(result for result in self.results if result.authority.ended_on)

    def _profile_by(self, group: Callable[[Authority], str]) -> Mapping[str, Profile]:
        grouped: defaultdict[str, list[Inspection]] = defaultdict(list)
        for result in self.results:
            grouped[group(result.authority)].append(result.inspection)
        return {name: count_profile(grouped[name]) for name in sorted(grouped)}


def outcomes_as_at(day: date, register: InspectionRegister, *, published_by: date | None = None) -> Outcomes:
    """By Ofsted's rule: per authority of that day, the graded inspection whose last day on site is the latest by then.

    Ofsted also asks that the report was out by a later day, which differs from year to year: give it as `published_by`.
    """
    counted = register.ended_by(day, published_by=published_by)
    # In the order of the last days on site, so that the latest is the one that stays.
    latest = {inspection.code: inspection for inspection in counted}
    authorities = load_register().existing_on(day)
    results = tuple(Result(one, latest[one.code]) for one in authorities if _is_read(latest.get(one.code)))
    read = {result.authority.code for result in results}
    without = tuple(one for one in authorities if one.code not in read)
    return Outcomes(
        as_at=day,
        published_by=published_by,
        results=results,
        not_inspected=tuple(one for one in without if _is_new(one) and one.code not in latest),
        unread=tuple(one for one in without if not _is_new(one) or one.code in latest),
        transitions=count_transitions(tuple(one for one in counted if one.code in read)),
    )


def _is_read(inspection: Inspection | None) -> bool:
    return inspection is not None and bool(inspection.judgements)


def _is_new(authority: Authority) -> bool:
    """Whether it began within the years of the register; all older ones have been inspected."""
    return authority.started_on is not None
