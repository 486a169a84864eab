"""Names for sheets that a spreadsheet accepts, each once."""

import re
from collections.abc import Iterable

from ilacs.reporting.safe_text import ILLEGAL

LONGEST = 31
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
RESERVED = {"history"}
"""Names that Excel keeps for itself."""


def allowed_names(wanted: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """The names wanted, changed only where a spreadsheet would refuse them or has the name already."""
    used = {name.casefold() for name in taken} | RESERVED
    names = []
    for name in wanted:
        allowed = _free(_legal(name), used)
        used.add(allowed.casefold())
        names.append(allowed)
    return names


def _legal(name: str) -> str:
    return FORBIDDEN.sub("_", ILLEGAL.sub("", name)).strip().strip("'")[:LONGEST].strip().rstrip("'") or "Sheet"


def _free(name: str, used: set[str]) -> str:
    number, free = 1, name
    while free.casefold() in used:
        number += 1
        ending = f" ({number})"
        free = name[: LONGEST - len(ending)] + ending
    return free
