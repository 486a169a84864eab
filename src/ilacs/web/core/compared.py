"""Comparisons of the figures that the site shows: each made once for a state of the data, and kept."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from ilacs.benchmarking.comparison import CURRENT_EDITION, Choices, Comparison
from ilacs.benchmarking.declared import Indicator, load_indicators
from ilacs.benchmarking.ranking_sound import rank_line
from ilacs.benchmarking.settings import load_settings
from ilacs.benchmarking.store import PublishedFigures
from ilacs.benchmarking.timeline import timeline
from ilacs.lib.problem import Problem
from ilacs.reporting.places.entries import LAIT, SOUND, Asked, compare
from ilacs.web.core.library import figures

KEPT = 1024
"""More than there are indicators, by both sets of rules."""
KEPT_PASTS = 64
"""Pages ask for the past of the same place twice: for the figures, and for the picture."""
MODES = (SOUND, LAIT)


class Compared:
    """Everything that is compared of one body of figures."""

    def __init__(self, published: PublishedFigures) -> None:
        self.published = published
        self._comparison = lru_cache(maxsize=KEPT)(self._compare)
        self._past = lru_cache(maxsize=KEPT_PASTS)(self._compare_past)

    def comparison(
        self,
        indicator: Indicator,
        mode: str = SOUND,
        *,
        edition: str = CURRENT_EDITION,
        polarity: str = "",
        ends_on: date | None = None,
    ) -> Comparison:
        """All places on an indicator by one set of rules. Raises Problem where LAIT has no such indicator."""
        chosen = "" if polarity == indicator.polarity else polarity
        return self._comparison(indicator.name, mode, edition, chosen, ends_on)

    def past(self, indicator: Indicator, place: str = "", *, polarity: str = "") -> tuple[Comparison, ...]:
        """Every period by the sound rules, the oldest first, with the neighbours of its time; of one place or all."""
        return self._past(indicator.name, place, "" if polarity == indicator.polarity else polarity)

    def latest(self, mode: str = SOUND, *, edition: str = CURRENT_EDITION) -> Iterator[Comparison]:
        """Every indicator with figures, in the order of the catalogue."""
        for name in self.published.indicators:
            indicator = load_indicators()[name]
            if mode == SOUND or indicator.catalogue == LAIT:
                yield self.comparison(indicator, mode, edition=edition)

    def _compare(self, name: str, mode: str, edition: str, polarity: str, ends_on: date | None) -> Comparison:
        indicator = load_indicators()[name]
        if mode == LAIT and indicator.catalogue != LAIT:
            raise Problem(f"LAIT has no indicator like {indicator.short_title}. Choose the sound rules to see it.")
        polarities = {name: polarity} if polarity else {}
        return compare(self.published, indicator, Asked(mode, Choices(edition, polarities, ends_on)))

    def _compare_past(self, name: str, place: str, polarity: str) -> tuple[Comparison, ...]:
        indicator = load_indicators()[name]
        polarities, places = {name: polarity} if polarity else {}, frozenset((place,) if place else ())
        line = timeline(self.published.series(name), indicator.year_type)
        editions = ((day, load_settings().edition_used(day)) for day in line.periods)
        choices = (Choices(edition, polarities, day, places) for day, edition in editions)
        return tuple(rank_line(line, indicator, one) for one in choices)


@lru_cache(maxsize=1)
def _compared(published: PublishedFigures) -> Compared:
    return Compared(published)


def compared() -> Compared:
    """Comparisons of the figures as they are now."""
    return _compared(figures())


def compare_everything() -> None:
    """Make what most pages need, by both sets of rules."""
    for mode in MODES:
        for _ in compared().latest(mode):
            pass
