"""Why rows are new, why rows are gone, and which have ended since."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from ilacs.comparing.entries import BORN, Both
from ilacs.comparing.pairing import Pairing
from ilacs.lib.days import age_on
from ilacs.records.comparisons import Arrived, ArrivedRows, EndedRows, Left, LeftRows

Why = TypeVar("Why")


def arrived_rows(both: Both, pairing: Pairing) -> Iterator[ArrivedRows]:
    """Rows of NEW alone, by why they are new."""
    groups = _grouped(pairing.arrived, lambda place: _why_new(both, place))
    for why in Arrived:
        if why in groups:
            yield ArrivedRows(why, [both.new.table.rows[place] for place in groups[why]])


def left_rows(both: Both, pairing: Pairing) -> Iterator[LeftRows]:
    """Rows of OLD alone, by why they are gone and the reason that OLD gives for their end."""
    reasons = both.old.column(both.old.how.reason)
    why_gone = {place: _why_gone(both, place, pairing.replaced) for place in pairing.gone}
    groups = _grouped(pairing.gone, lambda place: (why_gone[place], reasons[place] or ""))
    for why, reason in sorted(groups, key=lambda group: (list(Left).index(group[0]), -len(groups[group]), group[1])):
        yield LeftRows(why, reason, [both.old.table.rows[place] for place in groups[why, reason]])


def ended_rows(both: Both, pairing: Pairing) -> Iterator[EndedRows]:
    """Rows open in OLD that have an end in NEW, by its reason, the most frequent first."""
    before, after = both.old.ended, both.new.ended
    reasons = both.new.column(both.new.how.reason)
    places = [
        new for old, new in zip(pairing.old, pairing.new, strict=True) if before[old] is None and after[new] is not None
    ]
    groups = _grouped(places if both.new.how.ends else (), lambda place: reasons[place] or "")
    for reason in sorted(groups, key=lambda group: (-len(groups[group]), group)):
        yield EndedRows(reason, [both.new.table.rows[place] for place in groups[reason]])


def _why_new(both: Both, place: int) -> Arrived:
    began = both.new.begins[place]
    if began is None:
        return Arrived.UNDATED
    return Arrived.BEGAN_SINCE if began > both.old.drawn_on else Arrived.ADDED_LATE


def _why_gone(both: Both, place: int, replaced: frozenset[int]) -> Left:
    old, new = both.old, both.new
    began, last = old.begins[place], old.last_days[place]
    if place in replaced:
        return Left.REPLACED
    if began is not None and began > new.drawn_on:
        return Left.NOT_YET_BEGUN
    if last is not None and last < new.window_starts:
        return Left.PAST_WINDOW
    if old.ended[place] is not None:
        return Left.ENDED
    return Left.REACHED_AGE if _has_reached_age(both, old.column(BORN)[place]) else Left.UNEXPLAINED


def _has_reached_age(both: Both, born_on: str | None) -> bool:
    age = both.new.how.until_age
    return bool(age and born_on) and age_on(datetime.date.fromisoformat(str(born_on)), both.new.drawn) >= age


def _grouped(places: Sequence[int], why: Callable[[int], Why]) -> dict[Why, list[int]]:
    found: dict[Why, list[int]] = {}
    for place in places:
        found.setdefault(why(place), []).append(place)
    return found
