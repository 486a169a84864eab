"""Lines as blocks: headings, numbered paragraphs, bullets and plain paragraphs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from ilacs.published.reading.declared import number, words
from ilacs.published.reading.headings import Heading, heading_at
from ilacs.published.reading.lines import Line, fold, join

NUMBERED = re.compile(r"^(\d{1,3})(?:\.(?!\d)\s*|\)\s+|\s+(?=[A-Z‘’“']))")
ENDS_SENTENCE = re.compile(r"[.?!:;’”\")]$")
SKIPPED = 3
"""How many numbers may be missing before a number is no paragraph's."""


class Kind(Enum):
    """What a block is."""

    HEADING = auto()
    SUBHEADING = auto()
    NUMBERED = auto()
    BULLET = auto()
    PLAIN = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together."""

    kind: Kind
    lines: tuple[Line, ...]
    number: int | None = None
    heading: Heading | None = None

    @property
    def page(self) -> int:
        return self.lines[0].page

    @property
    def text(self) -> str:
        return join(self.lines)


@dataclass(slots=True)
class _Reading:
    family: str
    size: float
    widest: int
    blocks: list[Block] = field(default_factory=list)
    last: int = 0
    margin: float | None = None


def read_blocks(lines: Sequence[Line], family: str, *, size: float) -> tuple[Block, ...]:
    """The blocks of a report's body, in order."""
    lines = [line for line in lines if not _is_of_table(line)]
    reading = _Reading(family, size, max((len(line.text) for line in lines), default=0))
    at = 0
    while at < len(lines):
        heading = heading_at(lines, at, family)
        taken = heading.length if heading else 1
        if heading:
            reading.blocks.append(Block(Kind.HEADING, tuple(lines[at : at + taken]), heading=heading))
        else:
            _add(reading, lines[at])
        at += taken
    return tuple(block for block in reading.blocks if block.text or block.kind is Kind.HEADING)


def _is_of_table(line: Line) -> bool:
    return fold(line.text) in words("furniture", "tables", "lines")


def _add(reading: _Reading, line: Line) -> None:
    found = NUMBERED.match(line.text)
    if found and _is_paragraph(reading, found, line):
        reading.last, reading.margin = int(found[1]), min(line.x, reading.margin or line.x)
        reading.blocks.append(Block(Kind.NUMBERED, (_shortened(line, found.end()),), number=reading.last))
    elif line.text.startswith("•"):
        _add_bullet(reading, line)
    elif _is_subheading(reading, line):
        reading.blocks.append(Block(Kind.SUBHEADING, (line,)))
    elif _goes_on(reading, line):
        before = reading.blocks.pop()
        reading.blocks.append(Block(before.kind, (*before.lines, line), before.number))
    else:
        reading.blocks.append(Block(Kind.PLAIN, (line,)))


def _add_bullet(reading: _Reading, line: Line) -> None:
    before = reading.blocks[-1] if reading.blocks else None
    if before and before.kind is Kind.NUMBERED:
        # A list within a numbered paragraph is part of it.
        reading.blocks[-1] = Block(before.kind, (*before.lines, line), before.number)
        return
    reading.blocks.append(Block(Kind.BULLET, (_shortened(line, 1),)))


def _shortened(line: Line, cut: int) -> Line:
    return Line(line.text[cut:].strip(), line.page, line.x, line.y, line.size, line.is_bold, line.runs_on)


def _is_paragraph(reading: _Reading, found: re.Match[str], line: Line) -> bool:
    """Whether a number begins the next paragraph: by counting, and by standing at the margin where that is known."""
    value = int(found[1])
    if re.match(r"[a-z]", line.text[found.end() :]):
        return False
    if not found[0].strip().endswith((".", ")")):
        # Its full stop may have been forgotten.
        is_next = value == reading.last + 1 and (value > 1 or _is_under_heading(reading, Kind.SUBHEADING))
        return is_next and _is_at_margin(reading, line) and not _is_inside(reading)
    if value == reading.last + 1:
        if reading.last == 0:
            return not (reading.blocks and _runs_on_in(reading.blocks[-1], line))
        return (bool(line.size) and _is_at_margin(reading, line)) or not _is_inside(reading)
    if value == 1:
        return _is_under_heading(reading)
    is_near = 0 < value - reading.last <= SKIPPED and reading.last > 0
    return is_near and _is_at_margin(reading, line) and not _is_inside(reading)


def _runs_on_in(before: Block, line: Line) -> bool:
    """Whether a line stands so close under text that it is a part of it, where places are known."""
    last = before.lines[-1]
    is_text = before.kind is Kind.BULLET
    return is_text and last.page == line.page and bool(last.size and line.size) and not _is_apart(last, line)


def _is_under_heading(reading: _Reading, *others: Kind) -> bool:
    return bool(reading.blocks) and reading.blocks[-1].kind in (Kind.HEADING, *others)


def _is_at_margin(reading: _Reading, line: Line) -> bool:
    return reading.margin is None or line.x - reading.margin < line.size or not line.size


def _is_inside(reading: _Reading) -> bool:
    """Whether the line before ends within a sentence."""
    before = reading.blocks[-1]
    is_text = before.kind in (Kind.NUMBERED, Kind.PLAIN, Kind.BULLET)
    return is_text and not ENDS_SENTENCE.search(before.lines[-1].text)


def _is_subheading(reading: _Reading, line: Line) -> bool:
    """A short bold line that is no sentence; where type is not known there is none."""
    if not line.is_bold or len(line.text) > reading.widest * number("furniture", "gap", "short_line"):
        return False
    return not re.search(r"[.,;]$", line.text)


def _goes_on(reading: _Reading, line: Line) -> bool:
    if not reading.blocks or reading.blocks[-1].kind in (Kind.HEADING, Kind.SUBHEADING):
        return False
    before = reading.blocks[-1]
    last = before.lines[-1]
    if before.kind is Kind.NUMBERED or not before.text:
        return True
    if last.page == line.page and last.size and line.size:
        return not _is_apart(last, line)
    if before.kind is Kind.BULLET:
        return True
    return not (ENDS_SENTENCE.search(last.text) and _had_room(reading, last, line))


def _had_room(reading: _Reading, last: Line, line: Line) -> bool:
    """Whether the next word would have gone on the line before: then that was the last line of its paragraph."""
    together = len(last.text) + 1 + len(line.text.split()[0])
    return together < reading.widest * number("furniture", "gap", "full_line")


def _is_apart(last: Line, line: Line) -> bool:
    """Far below, above, or in another column."""
    gap = (last.y - line.y) / max(last.size, line.size)
    name = "sentence" if ENDS_SENTENCE.search(last.text) else "paragraph"
    return gap > number("furniture", "gap", name) or gap < 0 or is_in_next_column(last, line)


def is_in_next_column(left: Line, line: Line) -> bool:
    """Whether a line stands in a column of a table to the right of another, or back to its left."""
    return bool(left.size) and abs(line.x - left.x) > number("furniture", "gap", "between_columns") * left.size
