"""Every wording known for every column, ready to be looked up."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ilacs.annex_a import Column, List, Specification
from ilacs.matching.corrections import IGNORED, Corrections
from ilacs.matching.wordings import key


@dataclass(frozen=True, slots=True)
class KnownList:
    """The headings known for one list, by key, and what each column says about a sheet."""

    list_: List
    official: Mapping[str, str]
    variants: Mapping[str, str]
    corrected: Mapping[str, str]
    """What a person said; a column of none means a heading to pass over."""
    weights: Mapping[str, float]
    """1 for a column that no other list has; the less, the more lists have it."""
    whole: float
    """Weights of all columns that every edition has."""
    identifier: str

    def column(self, heading_key: str) -> str | None:
        """The column that a heading's key stands for; what a person said comes first."""
        if heading_key in self.corrected:
            column = self.corrected[heading_key]
            return None if column == IGNORED else column
        return self.official.get(heading_key) or self.variants.get(heading_key)

    def columns(self, heading_keys: Iterable[str]) -> frozenset[str]:
        """The columns that some of the keys stand for."""
        found = (self.column(heading_key) for heading_key in heading_keys)
        return frozenset(column for column in found if column)

    def share(self, columns: Iterable[str]) -> float:
        """How much of the list some columns are, those counting most that no other list has."""
        return min(1.0, round(sum(self.weights[column] for column in columns) / self.whole, 6))


def know_headings(specification: Specification, corrections: Corrections) -> dict[str, KnownList]:
    """What is known of each list, in official order."""
    lists_of = Counter(
        key(column.heading) for list_ in specification.lists.values() for column in list_.columns.values()
    )
    return {
        name: _know(list_, lists_of, corrections.headings.get(name, {})) for name, list_ in specification.lists.items()
    }


def _know(list_: List, lists_of: Mapping[str, int], corrected: Mapping[str, str]) -> KnownList:
    columns = list_.columns.values()
    weights = {column.name: 1 / lists_of[key(column.heading)] for column in columns}
    official = {key(column.heading): column.name for column in columns}
    return KnownList(
        list_=list_,
        official=official,
        variants={key(text): column.name for column in columns for text in column.also if key(text) not in official},
        corrected={key(heading): column for heading, column in corrected.items()},
        weights=weights,
        whole=sum(weights[column.name] for column in columns if not column.since),
        identifier=_identifier(columns),
    )


def _identifier(columns: Iterable[Column]) -> str:
    """The first column of a list says whose row it is."""
    return next(iter(columns)).name
