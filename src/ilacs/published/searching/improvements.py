"""Whether what a council was asked to improve came up again at its next inspection."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from ilacs.published.searching.latest import GRADED
from ilacs.published.searching.passages import ReportSummary, Theme


@dataclass(frozen=True, slots=True)
class Again:
    """An area for improvement whose theme had been one at the inspection before."""

    now: Theme
    before: tuple[Theme, ...]
    by: tuple[str, ...]
    """The topics that both name; where they share none, their references to the National Framework."""


@dataclass(frozen=True, slots=True)
class Followed:
    """Two inspections of one council, one after the other, and what became of each area for improvement."""

    earlier: ReportSummary
    later: ReportSummary
    again: tuple[Again, ...]
    new: tuple[Theme, ...]
    gone: tuple[Theme, ...]
    """Areas of the earlier inspection whose theme did not come up again, mended or not."""


def follow_improvements(reports: Iterable[ReportSummary]) -> tuple[Followed, ...]:
    """Every pair of graded inspections of one council whose reports are both here, the latest first."""
    graded = [one for one in reports if one.family in GRADED and one.code and one.ended_on]
    followed = [pair for code, some in groupby(sorted(graded, key=_order), key=_code) for pair in _pairs(some)]
    return tuple(sorted(followed, key=lambda pair: _order(pair.later)[1:], reverse=True))


def _order(report: ReportSummary) -> tuple[str, str, str]:
    return report.code, str(report.ended_on), report.sha256


def _code(report: ReportSummary) -> str:
    return report.code


def _pairs(reports: Iterable[ReportSummary]) -> Iterator[Followed]:
    for earlier, later in pairwise(reports):
        matches = [(theme, _again(theme, earlier.themes)) for theme in later.themes]
        again = tuple(match for _, match in matches if match)
        came_back = {id(theme) for match in again for theme in match.before}
        yield Followed(
            earlier=earlier,
            later=later,
            again=again,
            new=tuple(theme for theme, match in matches if match is None),
            gone=tuple(theme for theme in earlier.themes if id(theme) not in came_back),
        )


def _again(now: Theme, earlier: Iterable[Theme]) -> Again | None:
    """Topics say more than the few references to the framework, which are asked only where no topic is shared."""
    before = list(earlier)
    for asked in (_topics, _codes):
        by = tuple(name for name in asked(now) if any(name in asked(one) for one in before))
        if by:
            return Again(now, tuple(one for one in before if set(by) & set(asked(one))), by)
    return None


def _topics(theme: Theme) -> tuple[str, ...]:
    return theme.topics


def _codes(theme: Theme) -> tuple[str, ...]:
    return theme.codes
