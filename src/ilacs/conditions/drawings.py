"""Examples of a rule or a measure: tables drawn in text, each a little workbook."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ilacs.records import Problem

FAILS = "fails"
GIVES = "gives "
TIMES = re.compile(r"(\d+) times")
HEADED = re.compile(r"^([a-z_0-9.]+):\s*(.*)$")
AGAIN = re.compile(r"^---\s*$", flags=re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Drawing:
    """One table of an example."""

    relation: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...] = ()
    failing: frozenset[int] = frozenset()
    """Places of the rows at fault, from 0."""


@dataclass(frozen=True, slots=True)
class Example:
    """One little workbook, and what a rule should say of it."""

    drawings: tuple[Drawing, ...] = ()
    values: dict[str, str] = field(default_factory=dict)
    """Days and settings that this example changes."""
    is_at_fault: bool = False
    """Of a rule about a whole list: whether this list is at fault."""
    gives: str = ""
    """Of a measure: what comes out."""


def parse_examples(text: str, list_: str, name: str) -> list[Example]:
    """The workbooks drawn for a rule or measure of a list. Raises Problem where a drawing cannot be read."""
    return [_Parser(list_, name).parse(part.splitlines()) for part in AGAIN.split(text.strip())]


class _Parser:
    """Reads the lines of one example from the top."""

    def __init__(self, list_: str, name: str) -> None:
        self._own = list_
        self._name = name
        self._relation = list_
        self._columns: tuple[str, ...] = ()
        self._rows: list[tuple[str | None, ...]] = []
        self._failing: set[int] = set()
        self._drawings: list[Drawing] = []
        self._values: dict[str, str] = {}
        self._is_at_fault = False
        self._gives = ""

    def parse(self, lines: Iterable[str]) -> Example:
        for line in filter(None, map(str.strip, lines)):
            self._read(line)
        self._finish()
        return Example(tuple(self._drawings), self._values, self._is_at_fault, self._gives)

    def _read(self, line: str) -> None:
        if line.startswith("with "):
            name, _, value = line.removeprefix("with ").partition("=")
            self._values[name.strip()] = value.strip()
        elif line.startswith(GIVES):
            self._gives = line.removeprefix(GIVES)
        elif headed := HEADED.match(line):
            self._finish()
            self._relation = self._named(headed[1])
            self._begin(headed[2])
        elif not self._columns:
            self._begin(line)
        else:
            self._add_row(line)

    def _named(self, relation: str) -> str:
        """`this` is the list that the condition is of, and `previous.this` the same in an earlier workbook."""
        return {"this": self._own, "previous.this": f"previous.{self._own}"}.get(relation, relation)

    def _begin(self, line: str) -> None:
        cells = [cell.strip() for cell in line.split("|")]
        self._is_at_fault |= cells[-1] == FAILS
        self._columns = tuple(cell for cell in cells if cell not in ("", FAILS))

    def _add_row(self, line: str) -> None:
        cells = [cell.strip() for cell in line.split("|")]
        values, notes = cells[: len(self._columns)], cells[len(self._columns) :]
        times = [int(found[1]) for note in notes if (found := TIMES.fullmatch(note))]
        if len(values) < len(self._columns) or len(times) + notes.count(FAILS) + notes.count("") < len(notes):
            raise Problem(f"In the examples of {self._name} this row does not fit its headings: {line}")
        for _ in range(times[0] if times else 1):
            if FAILS in notes:
                self._failing.add(len(self._rows))
            self._rows.append(tuple(value or None for value in values))

    def _finish(self) -> None:
        if self._columns:
            self._drawings.append(Drawing(self._relation, self._columns, tuple(self._rows), frozenset(self._failing)))
        self._columns, self._rows, self._failing = (), [], set()
