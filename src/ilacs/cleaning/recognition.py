"""What a value of a category column was recognised as."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a value was recognised, or why it was not."""

    PREFERRED = "preferred"
    """Letter for letter the official form."""
    CODE = "code"
    """The code alone, or with another prefix or other words."""
    LABEL = "label"
    DETAIL = "detail"
    GROUP = "group"
    """One of Ofsted's groups; which of its codes is not told."""
    SYNONYM = "synonym"
    REPAIRED = "repaired"
    """As one of the above once damage, spacing, case or a slip of the pen was put right."""
    UNRECOGNISED = "unrecognised"
    DISAGREEING = "disagreeing"
    """The code and the words beside it mean different things."""
    SEVERAL = "several"
    """More than one code, or a sign that there was more than one."""
    BLANK = "blank"
    """It says nothing, such as nan, NULL or a dash."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a value means: a key of the set's codes, which may stand for a group; none where we are not sure."""

    code: str | None
    kind: Kind
    suggestions: tuple[str, ...] = ()
    """The nearest official forms, where it was not recognised."""
