"""What was revised between two releases of the figures that the site shows."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from ilacs.benchmarking.kept_files import load_revisions
from ilacs.benchmarking.revisions import Revision
from ilacs.benchmarking.store import BUNDLED, PublishedFigures
from ilacs.web.core.library import figures

FROM_PACKAGE = "bundled"

ByIndicator = Mapping[str, Sequence[Revision]]


def revisions() -> ByIndicator:
    """Every value that differs from the release before, by the name of the indicator."""
    return _revisions(figures())


@lru_cache(maxsize=1)
def _revisions(published: PublishedFigures) -> ByIndicator:
    is_bundled = published.loaded_from == FROM_PACKAGE
    found: dict[str, list[Revision]] = {}
    for one in load_revisions(BUNDLED if is_bundled else Path(published.loaded_from)):
        found.setdefault(one.indicator, []).append(one)
    return found
