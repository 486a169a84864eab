"""What stands under each heading: paragraphs with their section and grade, improvements and priority actions."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ilacs.published.reading.blocks import Block, Kind
from ilacs.published.reading.declared import words
from ilacs.published.reading.headings import is_last, kind_of
from ilacs.published.reading.improvements import read_actions, read_improvements, read_requirements
from ilacs.published.reading.lines import fold
from ilacs.published.report import Improvement, Paragraph

SUMMARY = "summary"
TEXT = (Kind.NUMBERED, Kind.PLAIN, Kind.BULLET)


@dataclass(frozen=True, slots=True)
class Body:
    """The text of a report by what it is."""

    paragraphs: tuple[Paragraph, ...]
    improvements: tuple[Improvement, ...]
    priority_actions: tuple[Improvement, ...]
    headings: Mapping[str, str | None]
    """Each section that has a heading, with the grade printed in it."""
    has_strays: bool = False
    """Whether text that is no point of the list stands after the first point to improve."""
    unknown: tuple[int, ...] = ()
    """Pages with a heading that we do not know, though it says what to improve."""


@dataclass(frozen=True, slots=True)
class _Placed:
    block: Block
    section: str


def read_body(blocks: Sequence[Block], family: str, judgements: Mapping[str, str]) -> Body:
    """The text under each heading. A section's grade is its heading's, else the table's."""
    headings = _headings(blocks)
    placed = list(_placed(blocks, family))
    grades = {section: headings.get(section) or judgements.get(section) for section in {one.section for one in placed}}
    listed: dict[str, list[Block]] = defaultdict(list)
    for one in placed:
        listed[kind_of(family, one.section)].append(one.block)
    return Body(
        paragraphs=tuple(_paragraphs(placed, family, grades)),
        improvements=(*read_requirements(listed["requirements"]), *read_improvements(listed["improvements"])),
        priority_actions=read_actions(listed["priority_actions"]),
        headings=headings,
        has_strays=_has_strays(listed["improvements"]),
        unknown=tuple(block.page for block in blocks if _is_unknown(block)),
    )


def _is_unknown(block: Block) -> bool:
    telling = "|".join(words("furniture", "headings", "telling"))
    return block.kind is Kind.SUBHEADING and re.search(rf"\b(?:{telling})\b", fold(block.text)) is not None


def _has_strays(blocks: Sequence[Block]) -> bool:
    first = next((at for at, block in enumerate(blocks) if block.kind is not Kind.PLAIN), len(blocks))
    return any(block.kind is Kind.PLAIN for block in blocks[first:])


def _headings(blocks: Sequence[Block]) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for block in blocks:
        if block.heading:
            found[block.heading.section] = found.get(block.heading.section) or block.heading.grade
    return found


def _placed(blocks: Sequence[Block], family: str) -> Iterator[_Placed]:
    section = SUMMARY
    for block in blocks:
        if block.heading:
            section = _next_section(section, block.heading.section, family)
        elif block.kind in TEXT:
            yield _Placed(block, section)


def _next_section(section: str, named: str, family: str) -> str:
    kind = kind_of(family, named)
    if kind == "aside" or (is_last(family, section) and kind != "left_out"):
        return section
    return named


def _paragraphs(placed: Sequence[_Placed], family: str, grades: Mapping[str, str | None]) -> Iterator[Paragraph]:
    for one in placed:
        is_text = kind_of(family, one.section) == "paragraphs"
        # A numbered point to improve is a paragraph too: its number is what people quote.
        if is_text or one.block.number is not None:
            yield Paragraph(one.block.number, one.section, grades[one.section], one.block.page, one.block.text)
