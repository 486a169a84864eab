"""What was revised between two releases of the figures that the site shows."""

from ilacs.web.core.figures_held import Revisions
from ilacs.web.core.library import figures_shelf


def revisions() -> Revisions:
    """Every value that differs from the release before, by the name of the indicator."""
    return figures_shelf().current().revisions
