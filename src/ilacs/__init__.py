"""ilacs carries the inspection of local authority children's services in England from end to end."""

from typing import TYPE_CHECKING

from ilacs.version import __version__

if TYPE_CHECKING:
    from ilacs.pipeline import check as check

__all__ = ["__version__", "check"]


def __getattr__(name: str) -> object:
    # The pipeline brings the engine with it: only who checks a workbook waits for it.
    if name == "check":
        from ilacs.pipeline import check

        return check
    raise AttributeError(f"module 'ilacs' has no attribute {name!r}")
