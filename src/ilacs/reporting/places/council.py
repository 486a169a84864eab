"""The profile of one council: its inspections, and where it stands on every indicator, by judgement."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ilacs.benchmarking.comparing import catalogue_of
from ilacs.benchmarking.declared import Indicator, load_indicators
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.store import PublishedFigures
from ilacs.framework.editions import load_editions
from ilacs.places.authority import Authority
from ilacs.places.register import load_register
from ilacs.published.history import NextWindow, Step, history_of, next_window
from ilacs.published.register import InspectionRegister
from ilacs.reporting.places.entries import LAIT, Asked, Entry, entry_of
from ilacs.reporting.published_words import load_words


@dataclass(frozen=True, slots=True)
class ProfileArea:
    """The indicators under one judgement, first those that are ranked."""

    judgement: str
    entries: tuple[Entry, ...]

    @property
    def title(self) -> str:
        """Its heading."""
        return load_words().area[self.judgement]

    @property
    def ranked(self) -> tuple[Entry, ...]:
        """Where one way is better."""
        return tuple(one for one in self.entries if one.comparison.polarity != "neither")

    @property
    def unranked(self) -> tuple[Entry, ...]:
        """Where neither way is."""
        return tuple(one for one in self.entries if one.comparison.polarity == "neither")


@dataclass(frozen=True, slots=True)
class CouncilProfile:
    """Everything that a profile tells."""

    authority: Authority
    asked: Asked
    areas: tuple[ProfileArea, ...]
    absent: tuple[Indicator, ...]
    """Indicators without a row for it, such as those of a time when it did not exist."""
    steps: tuple[Step, ...]
    next_window: NextWindow | None
    as_at: date
    """The day that the inspections are told of."""
    inspections_until: date
    origins: tuple[Origin, ...]
    release: str

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every indicator, in the order of the areas."""
        return tuple(entry for area in self.areas for entry in area.entries)


def council_profile(
    authority: Authority,
    published: PublishedFigures,
    register: InspectionRegister,
    *,
    as_at: date,
    asked: Asked | None = None,
    is_past_told: bool = True,
) -> CouncilProfile:
    """The profile of a council. Past ranks take most of the time, and are left out where nobody shows them."""
    asked = asked or Asked()
    names = [load_indicators()[name] for name in _compared(published, asked.mode)]
    found = {
        one.name: entry_of(published, one, authority.code, asked=asked, is_past_told=is_past_told) for one in names
    }
    return CouncilProfile(
        authority=authority,
        asked=asked,
        areas=_areas(entry for entry in found.values() if entry),
        absent=tuple(one for one in names if found[one.name] is None),
        steps=tuple(step for step in history_of(authority.code, register) if step.inspection.ended_on <= as_at),
        next_window=next_window(authority.code, register, as_at=as_at),
        as_at=as_at,
        inspections_until=register.position,
        origins=published.origins,
        release=published.release,
    )


def predecessors_of(profile: CouncilProfile) -> tuple[str, ...]:
    """The names of the councils that it took over from."""
    return tuple(load_register().by_code(code).name for code in profile.authority.predecessors)


def _compared(published: PublishedFigures, mode: str) -> tuple[str, ...]:
    """The indicators there are figures of; by the tool's rules those that it has."""
    return catalogue_of(published) if mode == LAIT else published.indicators


def _areas(entries: Iterable[Entry]) -> tuple[ProfileArea, ...]:
    ordered = sorted(entries, key=lambda one: (one.comparison.polarity == "neither", one.standing.value is None))
    keys = [key for key in load_editions()[-1].judgements if key in load_words().area]
    areas = (ProfileArea(key, tuple(one for one in ordered if one.indicator.judgement == key)) for key in keys)
    return tuple(area for area in areas if area.entries)
