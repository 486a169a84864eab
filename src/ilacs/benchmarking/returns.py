"""What was returned for a period: once for each return, which may be of two councils together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from ilacs.benchmarking.areas import existing_on, joint_codes
from ilacs.benchmarking.figures import Figure
from ilacs.benchmarking.settings import load_settings
from ilacs.benchmarking.timeline import Timeline
from ilacs.places.register import load_register

KEPT = 32
"""The returns of a period are asked for as its own, and as those before the next."""


@dataclass(frozen=True, slots=True)
class Return:
    """One figure, and the authorities it is of."""

    codes: tuple[str, ...]
    figure: Figure

    @property
    def value(self) -> float | None:
        """Its value; nothing where a symbol stands for it."""
        return self.figure.value


@lru_cache(maxsize=KEPT)
def returns_at(line: Timeline, ends_on: date) -> Mapping[str, Return]:
    """The return that each authority is in, by code. A joint one stands before copies of it for each."""
    places = (authority.code for authority in load_register().authorities)
    own = {code: figure for code in places if (figure := line.figure(code, ends_on))}
    found = {code: Return((code,), figure) for code, figure in own.items()}
    for codes, figure in [*_copied(own, ends_on), *_published(line, ends_on)]:
        together = Return(codes, figure)
        found |= dict.fromkeys(codes, together)
    return found


def distinct(returns: Iterable[Return], ends_on: date) -> list[Return]:
    """Each return once, of authorities that existed at the end of the period."""
    existing = existing_on(ends_on)
    return list({one.codes: one for one in returns if existing.issuperset(one.codes)}.values())


def _published(line: Timeline, ends_on: date) -> list[tuple[tuple[str, ...], Figure]]:
    places = [place for place in line.series.figures if joint_codes(place)]
    return [(joint_codes(place), figure) for place in places if (figure := line.figure(place, ends_on))]


def _copied(own: Mapping[str, Figure], ends_on: date) -> list[tuple[tuple[str, ...], Figure]]:
    """Joint returns that the tool's file holds as one figure twice."""
    if (ends_on.month, ends_on.day) != load_settings().joint_return_day:
        return []
    joint = [codes for codes in load_register().joint_returns if existing_on(ends_on).issuperset(codes)]
    held = [(codes, [own[code] for code in codes if code in own]) for codes in joint]
    return [(codes, figures[0]) for codes, figures in held if _are_alike(figures, len(codes))]


def _are_alike(figures: list[Figure], expected: int) -> bool:
    return len(figures) == expected and len({(figure.value, figure.symbol) for figure in figures}) == 1
