"""Areas for improvement and for priority action, with the codes of the National Framework they refer to."""

import re
from collections.abc import Sequence
from functools import cache
from typing import cast

from ilacs.published.reading.blocks import Block, Kind, is_in_next_column
from ilacs.published.reading.days import DAY
from ilacs.published.reading.declared import table, words
from ilacs.published.reading.lines import fold, join
from ilacs.published.report import Improvement

THROUGH = r"\bto\b|–|-"
BRACKETS = re.compile(r"[(\[]([^()\[\]]*)(?:[)\]]|$)")


def read_improvements(blocks: Sequence[Block]) -> tuple[Improvement, ...]:
    """Each point of a list; where there is no list, each paragraph, unless it says that there is nothing to improve."""
    bullets = [block for block in blocks if block.kind is Kind.BULLET]
    points = bullets or [block for block in blocks if block.kind is Kind.NUMBERED]
    if not points:
        nothing = words("national_framework", "nothing", "says")
        points = [block for block in blocks if block.kind is Kind.PLAIN and not fold(block.text).startswith(nothing)]
    return tuple(_improvement(block.text) for block in points)


def read_actions(blocks: Sequence[Block]) -> tuple[Improvement, ...]:
    """The points of a list, or the right-hand cells of a table of who is to do what."""
    first = next((block.lines[0] for block in blocks if block.kind is Kind.PLAIN), None)
    if first is None or not any(is_in_next_column(first, block.lines[0]) for block in blocks):
        return read_improvements(blocks)
    cells: list[list[Block]] = []
    is_after_left = True
    for block in blocks:
        is_right = is_in_next_column(first, block.lines[0])
        if is_right and is_after_left:
            cells.append([block])
        elif is_right:
            cells[-1].append(block)
        is_after_left = not is_right
    return tuple(_improvement(join(line for block in cell for line in block.lines)) for cell in cells)


def read_requirements(blocks: Sequence[Block]) -> tuple[Improvement, ...]:
    """The requirements of a provider's report: each ends where the day stands by which it is due."""
    found: list[str] = []
    parts: list[str] = []
    for block in blocks:
        if DAY.fullmatch(fold(block.text)):
            found.append(" ".join(parts))
            parts = []
        else:
            parts.append(block.text)
    return tuple(_improvement(text) for text in [*found, " ".join(parts)] if text)


def framework_codes(text: str) -> tuple[str, ...]:
    """The codes in a text's brackets, in order and once each: outcome 4, enabler 2, principle."""
    found = [code for part in BRACKETS.findall(fold(text)) for code in _codes(part)]
    return tuple(dict.fromkeys(found))


def _improvement(text: str) -> Improvement:
    return Improvement(text, framework_codes(text))


def _codes(part: str) -> list[str]:
    codes = [
        f"{kind} {number}"
        for kind, pattern, most in _kinds()
        for found in pattern.finditer(part)
        for number in _numbers(found[1])
        if 1 <= number <= most
    ]
    declared = table("national_framework")["principle"]
    is_principle = re.search(rf"\b(?:{declared['pattern']})\b", part) is not None
    return [*codes, str(declared["name"])] if is_principle else codes


def _numbers(text: str) -> list[int]:
    """The numbers in a text, with those between where it says "1 to 3"."""
    found: list[int] = []
    for joined, word in re.findall(rf"(?:\s*({THROUGH})\s*)?(\w+)", text):
        digit = str(table("national_framework")["numbers"].get(word, word))
        if digit.isdigit():
            found.extend(range(found[-1] + 1 if joined and found else int(digit), int(digit) + 1))
    return found


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str], int], ...]:
    one = rf"(?:\d(?!\d)|{'|'.join(table('national_framework')['numbers'])})"
    declared = table("national_framework")["kinds"]
    return tuple(
        (kind, re.compile(rf"\b(?:{facts[0]})\s*({one}(?:\s*(?:,|and|&|/|{THROUGH})\s*{one}\b)*)"), int(facts[1]))
        for kind, facts in cast(dict[str, list[str]], declared).items()
    )
