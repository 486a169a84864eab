"""Finding a council by what somebody types."""

from collections.abc import Sequence
from dataclasses import dataclass

from ilacs.places import Authority, UnknownPlace, load_register
from ilacs.places.names import fold, suggest


@dataclass(frozen=True, slots=True)
class Found:
    """What a search came to: a council surely meant, several that have the words, or some that are like them."""

    surely: Authority | None = None
    perhaps: Sequence[Authority] = ()
    similar: Sequence[Authority] = ()
    problem: str = ""


def find(text: str) -> Found:
    """By name, part of a name, or any code."""
    asked = text.strip()
    if not asked:
        return Found()
    try:
        return Found(surely=load_register().find(asked))
    except UnknownPlace:
        return _nearly(asked)


def _nearly(asked: str) -> Found:
    perhaps = _with_part(fold(asked))
    if len(perhaps) == 1:
        return Found(surely=perhaps[0])
    if perhaps:
        return Found(perhaps=perhaps)
    return Found(similar=_like(fold(asked)), problem=f"No council is called {asked}, and no code is {asked}")


def _with_part(folded: str) -> list[Authority]:
    named = [one for one in load_register().authorities if folded and folded in fold(one.name)]
    current = [one for one in named if one.ended_on is None]
    return sorted(current or named, key=lambda one: one.name)


def _like(folded: str) -> list[Authority]:
    names = {fold(one.name): one for one in load_register().authorities if one.ended_on is None}
    return [names[name] for name in suggest(folded, list(names))]
