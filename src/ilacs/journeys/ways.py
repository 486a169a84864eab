"""The way of one child through the services: forward moves, where it begins and where it ends."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ilacs.journeys.entries import Entry
from ilacs.journeys.services import ENDED, OPEN, Service

Move = tuple[str, str]
"""From one service to another."""


@dataclass(frozen=True, slots=True)
class Way:
    """The services that a child came through in the period, each once, from the nearest to the furthest."""

    steps: tuple[str, ...]
    """The end among them, as the last."""
    was_open: bool
    """Whether the first was open before the period began."""
    returns: frozenset[Move]


def way_of(entries: Sequence[Entry], services: Mapping[str, Service], *, started_on: str) -> Way | None:
    """The way of a child whose entries are in order; none where nothing happened in the period or was open then."""
    at = _opening(entries, started_on)
    was_open = at is not None
    steps = [at.service.name] if at else []
    returns: set[Move] = set()
    for entry in entries:
        if entry.day < started_on:
            continue
        step = _step(at, entry, services)
        if step is None:
            continue
        if at is None or step.service.layer > at.service.layer:
            steps.append(step.service.name)
            at = step
        elif step.service is at.service:
            at = at._replace(end=_later(at.end, step.end))
        elif not at.is_open_on(step.day) and step.service.layer < at.service.layer:
            returns.add((at.service.name, step.service.name))
    if at is None:
        return None
    return Way((*steps, OPEN if at.end is None else ENDED), was_open, frozenset(returns))


def _opening(entries: Iterable[Entry], started_on: str) -> Entry | None:
    """Where a child was when the period began: what was open then and is furthest on."""
    those = [entry for entry in entries if entry.day < started_on and entry.is_open_on(started_on)]
    return max(those, key=lambda entry: (entry.service.layer, entry.end is None, entry.end or ""), default=None)


def _step(at: Entry | None, entry: Entry, services: Mapping[str, Service]) -> Entry | None:
    """What an entry means to a child who is in a service: a step down may be a service of its own."""
    if at is None:
        return entry
    if entry.service.continues and at.is_open_on(entry.day):
        return None
    if entry.service.going_back and entry.service.layer < at.service.layer:
        outlasts = at.end is not None and (entry.end is None or entry.end > at.end)
        return entry._replace(service=services[entry.service.going_back]) if outlasts else None
    return entry


def _later(one: str | None, other: str | None) -> str | None:
    return None if one is None or other is None else max(one, other)
