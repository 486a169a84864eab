"""Who led an inspection, as names without their titles."""

import re
from collections.abc import Sequence
from functools import cache

from ilacs.published.reading.declared import words
from ilacs.published.reading.lines import Line, fold

BETWEEN = re.compile(r"\s*(?:,|;|/|\n|\band\b|&|\()\s*")
AS_LEAD = re.compile(r"^(?P<name>[^,]{3,60}), (?P<title>[^,]{0,40}\blead inspector)\b", re.IGNORECASE)


def read_leads(text: str) -> tuple[str, ...]:
    """The names in what follows "Lead inspector:"; none where one of its parts is neither a name nor a title."""
    parts = [_without_titles(part) for part in BETWEEN.split(text)]
    names = [part for part in parts if part]
    if not all(_is_name(name) for name in names):
        return ()
    return tuple(dict.fromkeys(names))


def leads_of_team(lines: Sequence[Line]) -> tuple[str, ...]:
    """The names in a table of a team that are marked as lead inspectors, one council's and one health inspector's."""
    found: list[str] = []
    for line in lines:
        text = line.text
        while match := AS_LEAD.match(text):
            found.extend(read_leads(match["name"]))
            text = text[match.end() :].strip()
    return tuple(dict.fromkeys(found))


def signed_by(after: Sequence[Line]) -> tuple[str, ...]:
    """The name under a letter."""
    signed = words("title_page", "leads", "signed")
    at = next((at for at, line in enumerate(after) if fold(line.text).startswith(signed)), None)
    if at is None:
        return ()
    names = (read_leads(line.text) for line in after[at + 1 : at + 4])
    return next(filter(None, names), ())


def after_heading(lines: Sequence[Line], headings: tuple[str, ...]) -> tuple[str, ...]:
    """The names in the lines that follow a heading, such as Inspectors."""
    at = next((at for at, line in enumerate(lines) if fold(line.text).strip(" :") in headings), None)
    if at is None:
        return ()
    found = [name for line in lines[at + 1 : at + 5] for name in read_leads(line.text)]
    return tuple(dict.fromkeys(found))


def _without_titles(part: str) -> str:
    text = " ".join(part.replace(")", " ").split())
    for title in _titles():
        text = title.sub(" ", text)
    # Names are printed with stray spaces about their hyphens.
    return re.sub(r"\s*[-‐‑‒–—]\s*", "-", " ".join(text.split())).strip(" .:-")


@cache
def _titles() -> tuple[re.Pattern[str], ...]:
    longest_first = sorted(words("title_page", "leads", "titles"), key=len, reverse=True)
    either = [title.replace("’", "[’']") for title in longest_first]
    return tuple(re.compile(rf"(?<![\w’'-])(?:{title})(?![\w’'-])", re.IGNORECASE) for title in either)


def _is_name(text: str) -> bool:
    return re.fullmatch(words("title_page", "leads", "pattern")[0], text.replace("'", "’"), re.IGNORECASE) is not None
