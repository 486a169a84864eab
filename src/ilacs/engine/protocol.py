"""What the stages ask of an engine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

Row = tuple[object, ...]


class EngineError(Exception):
    """The engine could not run a statement. The message names the kind of failure and holds no value."""


@dataclass(frozen=True, slots=True)
class NewTable:
    """A table to be made of columns of text, and the SQL types they are to have; one not given is all blank."""

    name: str
    types: Mapping[str, str]
    columns: Mapping[str, Sequence[str | None]]


class Engine(Protocol):
    """Loads tables of text columns, runs SQL, reads rows back."""

    def load(self, tables: Sequence[NewTable]) -> None:
        """Make tables, side by side where the engine can."""
        ...

    def run(self, sql: str) -> Sequence[Row]:
        """Run one statement and give back its rows. Raises EngineError."""
        ...

    def run_all(self, statements: Sequence[str]) -> Sequence["Sequence[Row] | EngineError"]:
        """Run statements that do not depend on one another, side by side where the engine can."""
        ...

    def close(self) -> None:
        """Let go of everything that was loaded."""
        ...
