"""What the facts say of the services between which children move."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.journeys.declared import Declared, Filter, read_filter
from ilacs.lib.facts import read_facts

OPEN, ENDED = "still_open", "no_further_step"
"""The two ends that `facts/journeys/ends.toml` declares."""


@dataclass(frozen=True, slots=True)
class Source:
    """Rows of a list, and their columns of the first and the last day."""

    list_: str
    from_: str = ""
    to: str = ""
    dated_by: "Source | None" = None
    within_days: int = 0
    only: Filter | None = None
    unless: Filter | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """A service, how far along it is, and what brings a child into it."""

    name: str
    says: str
    layer: int
    enters: tuple[Source, ...]
    going_back: str = ""
    awaits: tuple[Source, ...] = ()
    continues: Source | None = None


@dataclass(frozen=True, slots=True)
class End:
    """Where a way ends."""

    name: str
    says: str
    layer: int


@cache
def load_services() -> Mapping[str, Service]:
    """Every service by its name, in the order in which one leads to the next."""
    declared = cast(dict[str, Declared], read_facts("journeys/services"))
    return {name: _service(name, facts) for name, facts in declared.items()}


@cache
def load_ends() -> tuple[End, ...]:
    """The ends of the way."""
    declared = cast(dict[str, Declared], read_facts("journeys/ends"))
    return tuple(
        End(name, cast(str, declared[name]["says"]), cast(int, declared[name]["layer"])) for name in (OPEN, ENDED)
    )


@cache
def load_months() -> int:
    """How many months before the day drawn the period begins."""
    return cast(dict[str, dict[str, int]], read_facts("journeys/ends"))["period"]["months"]


def _service(name: str, declared: Declared) -> Service:
    sources, awaits = (cast(list[Declared], declared.get(key, [])) for key in ("enters", "awaits"))
    return Service(
        name,
        says=cast(str, declared["says"]),
        layer=cast(int, declared["layer"]),
        enters=tuple(_source(source) for source in sources),
        going_back=cast(str, declared.get("going_back", "")),
        awaits=tuple(_source(source) for source in awaits),
        continues=_source(cast(Declared, declared["continues"])) if "continues" in declared else None,
    )


def _source(declared: Declared) -> Source:
    dated_by = cast(Declared, declared.get("dated_by"))
    return Source(
        list_=cast(str, declared["list"]),
        from_=cast(str, declared.get("from", declared.get("column", ""))),
        to=cast(str, declared.get("to", "")),
        dated_by=_source(dated_by) if dated_by else None,
        within_days=cast(int, declared.get("within_days", 0)),
        only=read_filter(declared.get("only")),
        unless=read_filter(declared.get("unless")),
    )
