"""The headings that a family's reports stand under, over as many lines as they are printed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ilacs.published.reading.declared import any_of, listed, table, words
from ilacs.published.reading.grades import find_grade, grade_words, read_grade
from ilacs.published.reading.lines import Line, fold, join
from ilacs.published.reading.rows import judgement_of

MOST_LINES = 4
NUMBER = re.compile(r"\d{1,3}\.")


@dataclass(frozen=True, slots=True)
class Heading:
    """The section that begins here, with its grade where the heading says one."""

    section: str
    grade: str | None
    length: int
    """How many lines it takes."""


def heading_at(lines: Sequence[Line], at: int, family: str) -> Heading | None:
    """The heading that begins with a line: the longest that fits, as one may begin another."""
    if not fold(lines[at].text).startswith(_first_words(family)):
        return None
    most = min(MOST_LINES, len(lines) - at)
    for match in (_match, _match_around_grade, _match_loosely):
        for length in range(most, 0, -1):
            found = match(lines, at, length=length, family=family)
            if found and len({line.page for line in lines[at : at + length]}) == 1 and _is_set_apart(lines, at, length):
                return Heading(found[0], found[1], length)
    return None


def kind_of(family: str, section: str) -> str:
    """What the text under a section is, as declared; paragraphs where nothing else is."""
    return str(table("sections", family).get(section, {}).get("kind", "paragraphs"))


def is_last(family: str, section: str) -> bool:
    """Whether everything that follows belongs to a section."""
    return bool(table("sections", family).get(section, {}).get("is_last"))


def _is_set_apart(lines: Sequence[Line], at: int, length: int) -> bool:
    """Not the middle of a sentence that happens to begin a line with the words of a heading."""
    before = lines[at - 1].text if at else ""
    after = lines[at + length].text if at + length < len(lines) else ""
    is_whole = not re.match(r"[a-z]", after) and not re.search(
        r"\b(?:the|of|and|for|in|to|by|with|that|their|,)$", before
    )
    return is_whole and lines[at].text[:1].isupper()


def _match(lines: Sequence[Line], at: int, *, length: int, family: str) -> tuple[str, str | None] | None:
    text = fold(join(lines[at : at + length]))
    for section, pattern in _patterns(family):
        found = pattern.fullmatch(text)
        if found:
            return section, find_grade(found["grade"]) if found["grade"] else None
    return None


def _match_around_grade(lines: Sequence[Line], at: int, *, length: int, family: str) -> tuple[str, str | None] | None:
    """A heading in a cell that goes on below its grade: children who need help and / Good / protection."""
    grades = [line for line in lines[at + 1 : at + length - 1] if read_grade(line.text)]
    if len(grades) != 1:
        return None
    label = [line for line in lines[at : at + length] if line is not grades[0]]
    found = _match(label, 0, length=len(label), family=family)
    return (found[0], read_grade(grades[0].text)) if found and not found[1] else None


def _match_loosely(lines: Sequence[Line], at: int, *, length: int, family: str) -> tuple[str, str | None] | None:
    """A heading in other words than those declared: it begins as they do, ends with a grade, and a number follows."""
    after = lines[at + length].text if at + length < len(lines) else ""
    if family not in table("judgements") or not NUMBER.match(after):
        return None
    starts = any_of(words("judgements", family, "starts"))
    pattern = rf"(?P<label>(?:{starts})\b[^.]{{0,90}}?)[\s:–-]+(?P<grade>{grade_words()})\.?"
    found = re.fullmatch(pattern, fold(join(lines[at : at + length])))
    section = judgement_of(found["label"], family) if found else None
    return (section, find_grade(found["grade"])) if found and section else None


@cache
def _patterns(family: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    verb = r"(?:\s+(?:is|are|was|were)\b(?: that (?:it|they))?(?: is| are)?)?"
    ending = rf"(?:\s*[:–•-])?{verb}\s*:?\s*(?P<grade>{grade_words()})?\s*[.:?]?\s*\d?"
    return tuple(
        (
            section,
            re.compile(rf"(?:key judgement:? |graded judgement:? )?(?:{any_of(listed(facts, 'headings'))}){ending}"),
        )
        for section, facts in table("sections", family).items()
    )


@cache
def _first_words(family: str) -> tuple[str, ...]:
    """The first word of every heading: most lines begin with none of them."""
    headings = [heading for facts in table("sections", family).values() for heading in listed(facts, "headings")]
    firsts = {heading.split()[0].rstrip(":") for heading in headings} | {"key", "graded"}
    return tuple(sorted(firsts))
