"""Published figures with what was revised in them, taken up together: a folder is whole, or it is not shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ilacs.benchmarking.kept_files import load_revisions
from ilacs.benchmarking.revisions import Revision
from ilacs.benchmarking.store import BUNDLED, PublishedFigures, load_bundled, load_folder

Revisions = Mapping[str, Sequence[Revision]]
"""By the name of the indicator."""


@dataclass(frozen=True, slots=True, eq=False)
class FiguresHeld:
    """One state of the figures."""

    figures: PublishedFigures
    revisions: Revisions


def hold_bundled() -> FiguresHeld:
    """What came with the package."""
    return FiguresHeld(load_bundled(), _by_indicator(BUNDLED))


def hold_folder(folder: Path) -> FiguresHeld:
    """What was fetched. Raises UnreadableFigures, with nothing taken up."""
    return FiguresHeld(load_folder(folder), _by_indicator(folder))


def _by_indicator(folder: Path) -> Revisions:
    found: dict[str, list[Revision]] = {}
    for one in load_revisions(folder):
        found.setdefault(one.indicator, []).append(one)
    return found
