"""What the published specification says of itself: title, source and licence."""

import json
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.handbook.scope import Scope
from ilacs.lib.facts import read_facts

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Publication:
    """The specification as a publication."""

    name: str
    title: str
    says: str
    keywords: tuple[str, ...]
    source: str
    licence_name: str
    licence_title: str
    licence_path: str

    def title_of(self, scope: Scope) -> str:
        """The title with its edition."""
        return f"{self.title}, edition of {scope.edition}"

    def description_of(self, scope: Scope) -> str:
        """What it is, and how sure its edition is."""
        edition = scope.specification.editions[scope.edition]
        return f"{self.says} {edition.says} How sure: {edition.sure}."


@cache
def load_publication() -> Publication:
    """Read facts/annex_a/publication.toml."""
    facts = read_facts("annex_a/publication")
    licence = cast(dict[str, str], facts["licence"])
    return Publication(
        name=str(facts["name"]),
        title=str(facts["title"]),
        says=str(facts["says"]),
        keywords=tuple(cast(list[str], facts["keywords"])),
        source=cast(dict[str, str], facts["source"])["title"],
        licence_name=licence["name"],
        licence_title=licence["title"],
        licence_path=licence["path"],
    )


def age_limits() -> Json:
    """The youngest age that a cell may hold (an unborn child) and the oldest."""
    numbers = cast(dict[str, int], read_facts("annex_a/cleaning")["numbers"])
    return {"minimum": numbers["youngest"], "maximum": numbers["oldest"]}


def without_blanks(described: Json) -> Json:
    """The same without properties that hold nothing."""
    return {name: value for name, value in described.items() if value not in ("", [], {}, None)}


def as_json(described: Json) -> str:
    """A descriptor as a file that people can read too."""
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"
