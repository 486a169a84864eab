"""A journey as rows of words: what happened and what is marked, in one order."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from ilacs.records.journeys import Journey, JourneyEvent, Mark, MarkKind, Place, Stretch
from ilacs.reporting.wording import counted, day_in_words, in_a_row

MARKED = {MarkKind.GAP: "Gap", MarkKind.OVERLAP: "Overlap"}


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line of the timeline: an event, or the beginning of a gap or an overlap."""

    day: str
    since: str
    """Days since the event before."""
    says: str
    where: str
    mark: MarkKind | None = None


def timeline(journey: Journey) -> Iterator[TimelineRow]:
    """Events and marks by their days; a mark stands after the events of the day on which it begins."""
    events = ((event.on, 0, place, _event(event)) for place, event in enumerate(journey.events))
    marks = ((mark.started_on, 1, place, _mark(mark)) for place, mark in enumerate(journey.marks))
    for *_, row in sorted((*events, *marks), key=lambda told: told[:3]):
        yield row


def stretch_row(stretch: Stretch) -> tuple[str, str, str, str, str]:
    """What lasted, from when, to when, how long and where it stands."""
    if stretch.is_end_unread:
        ended, days = "could not be read", ""
    else:
        ended = day_in_words(stretch.ended_on) if stretch.ended_on else "still open"
        days = f"{stretch.days:,}" if stretch.days >= 0 else "ended before it started"
    return stretch.says, day_in_words(stretch.started_on), ended, days, where(stretch.place)


def where(place: Place) -> str:
    """Sheet and cell, as in the workbook: List 3, F12."""
    return f"{place.sheet}, {place.cell or f'row {place.row}'}"


def unread_words(journey: Journey) -> str:
    """Which cells could not be read as days; nothing where all could."""
    places = in_a_row([where(place) for place in journey.unread])
    return f"Not in this journey, because they could not be read as days: {places}." if places else ""


def journey_json(journey: Journey) -> str:
    """All of it, for other programs."""
    return json.dumps(asdict(journey), default=str, indent=1, ensure_ascii=False) + "\n"


def _event(event: JourneyEvent) -> TimelineRow:
    since = "" if event.days_since is None else f"{event.days_since:,}"
    says = f"{event.says}: {event.beside}" if event.beside else event.says
    return TimelineRow(day_in_words(event.on), since, says, where(event.place))


def _mark(mark: Mark) -> TimelineRow:
    lasted = f"{counted(mark.days, 'day', 'days')}, to {day_in_words(mark.ended_on)}"
    places = in_a_row([where(place) for place in mark.places])
    says = f"{MARKED[mark.kind]}. {mark.says} {lasted}."
    return TimelineRow(day_in_words(mark.started_on), "", says, places, mark.kind)
