"""The subjects that reports write about, declared in facts/reports/topics.toml."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import read_facts
from ilacs.published.phrases import Phrases
from ilacs.published.words import in_singular


@dataclass(frozen=True, slots=True)
class Topic:
    """One subject, the phrases that name it, and the judgements where it belongs."""

    name: str
    title: str
    sections: tuple[str, ...]
    phrases: tuple[str, ...]
    share: int | None = None
    """Of a hundred ILACS reports, those that name it; None where nobody counted."""

    @property
    def all_sections(self) -> tuple[str, ...]:
        """With those sections that held several judgements in one."""
        held = (joint for joint, parts in _joint().items() if set(parts) & set(self.sections))
        return (*self.sections, *held)


@cache
def load_topics() -> Mapping[str, Topic]:
    """Every topic by its name, in the order of the facts."""
    declared = cast("Mapping[str, Mapping[str, object]]", read_facts("reports/topics")["topic"])
    return {name: _topic(name, fields) for name, fields in declared.items()}


def _topic(name: str, fields: Mapping[str, object]) -> Topic:
    sections, phrases = (tuple(cast("list[str]", fields[field])) for field in ("sections", "phrases"))
    return Topic(name, str(fields["title"]), sections, phrases, cast("int | None", fields.get("share")))


@cache
def _joint() -> Mapping[str, list[str]]:
    return cast("Mapping[str, list[str]]", read_facts("reports/topics")["joint"])


@cache
def _phrases() -> Phrases:
    return Phrases({topic.name: topic.phrases for topic in load_topics().values()}, in_singular)


def topics_of(text: str) -> tuple[str, ...]:
    """The topics that a text names, in the order of the facts."""
    found = {one.name for one in _phrases().find(text)}
    return tuple(name for name in load_topics() if name in found)
