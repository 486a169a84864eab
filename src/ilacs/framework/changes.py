"""What changed in the inspection framework since it came out, and how sure each day and each content is."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts


class Sureness(StrEnum):
    """How we know something of the framework."""

    VERIFIED = "verified"
    SHOWN = "shown"
    REMEMBERED = "remembered"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Change:
    """One update of the framework's page, or a milestone around it."""

    name: str
    on: date
    """The day, or the first day on which it may have been; good for putting changes in order."""
    day: str
    day_is: Sureness
    title: str
    what: str
    content_is: Sureness
    source: str
    update: int | None
    """Its line on the page as it stood on 13 December 2024, 22 being the oldest."""


@cache
def load_changes() -> tuple[Change, ...]:
    """Every change, the oldest first."""
    declared = cast(dict[str, dict[str, object]], read_facts("framework/changes"))
    return tuple(_build(name, facts) for name, facts in declared.items())


def _build(name: str, facts: dict[str, object]) -> Change:
    return Change(
        name=name,
        on=cast(date, facts["on"]),
        day=str(facts["day"]),
        day_is=Sureness(str(facts["day_is"])),
        title=str(facts["title"]),
        what=str(facts["what"]),
        content_is=Sureness(str(facts["content_is"])),
        source=str(facts["source"]),
        update=cast(int | None, facts.get("update")),
    )
