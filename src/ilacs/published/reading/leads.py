"""Who led an inspection, as names without their titles."""

import re
from collections.abc import Sequence
from functools import cache

from ilacs.published.reading.declared import words
from ilacs.published.reading.lines import Line, fold

BETWEEN = re.compile(r"\s*(?:,|;|/|\n|\band\b|&|\()\s*")
SIGNATURE = 3
"""Lines under a letter that hold who signed it."""
CELL = 4
"""Lines that may stand between two of one cell: those of the cell beside it."""
AS_LEAD = re.compile(r"^(?P<name>[^,]{3,60}), (?P<title>[^,]{0,40}\blead inspector)\b", re.IGNORECASE)


def read_leads(text: str) -> tuple[str, ...]:
    """The names in what follows "Lead inspector:"; none where one of its parts is neither a name nor a title."""
    parts = BETWEEN.split(_without_titles(text))
    names = [name for part in parts if (name := _with_hyphens(part))]
    if not all(_is_name(name) for name in names):
        return ()
    return tuple(dict.fromkeys(names))


def leads_of_team(lines: Sequence[Line]) -> tuple[str, ...]:
    """The names in a table of a team that are marked as lead inspectors, one council's and one health inspector's."""
    found: list[str] = []
    for at, line in enumerate(lines):
        text = f"{line.text} {_rest_of_cell(lines, at)}"
        while match := AS_LEAD.match(text):
            found.extend(read_leads(match["name"]))
            text = text[match.end() :].strip()
    return tuple(dict.fromkeys(found))


def _rest_of_cell(lines: Sequence[Line], at: int) -> str:
    """The next line of the same cell, where a title is wrapped before its last word."""
    if not fold(lines[at].text).endswith(" lead"):
        return ""
    same = (line for line in lines[at + 1 : at + 1 + CELL] if abs(line.x - lines[at].x) < max(line.size, 1))
    return next((line.text for line in same if fold(line.text).startswith("inspector")), "")


def signed_by(after: Sequence[Line]) -> tuple[str, ...]:
    """The name under a letter."""
    signed = words("title_page", "leads", "signed")
    at = next((at for at, line in enumerate(after) if fold(line.text).startswith(signed)), None)
    if at is None:
        return ()
    under = after[at + 1 : at + 1 + SIGNATURE]
    if any(re.search(rf"\b(?:{one})\b", fold(line.text)) for line in under for one in not_leads()):
        return ()
    return next(filter(None, (read_leads(line.text) for line in under)), ())


def not_leads() -> tuple[str, ...]:
    """Titles of those who sign for others."""
    return words("title_page", "leads", "not_leads")


def after_heading(lines: Sequence[Line], headings: tuple[str, ...]) -> tuple[str, ...]:
    """The names in the lines that follow a heading, such as Inspectors."""
    at = next((at for at, line in enumerate(lines) if fold(line.text).strip(" :") in headings), None)
    if at is None:
        return ()
    found = [name for line in lines[at + 1 : at + 5] for name in read_leads(line.text)]
    return tuple(dict.fromkeys(found))


def _without_titles(text: str) -> str:
    """A title ends a name: Ann Other HMI Bea Other HMI are two."""
    text = " ".join(text.replace(")", " ").split())
    for title in _titles():
        text = title.sub(";", text)
    return text


def _with_hyphens(part: str) -> str:
    # Names are printed with stray spaces about their hyphens.
    return re.sub(r"\s*[-‐‑‒–—]\s*", "-", " ".join(part.split())).strip(" .:-")


@cache
def _titles() -> tuple[re.Pattern[str], ...]:
    longest_first = sorted(words("title_page", "leads", "titles"), key=len, reverse=True)
    either = [title.replace("’", "[’']") for title in longest_first]
    return tuple(re.compile(rf"(?<![\w’'-])(?:{title})(?![\w’'-])", re.IGNORECASE) for title in either)


def _is_name(text: str) -> bool:
    others = "|".join(words("title_page", "leads", "never_in_names"))
    if re.search(rf"(?<!\w)(?:{others})(?!\w)", fold(text)):
        return False
    return re.fullmatch(words("title_page", "leads", "pattern")[0], text.replace("'", "’"), re.IGNORECASE) is not None
