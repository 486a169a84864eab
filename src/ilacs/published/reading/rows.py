"""Which judgement the words of a row or of a heading name."""

import re

from ilacs.published.reading.declared import listed, table
from ilacs.published.reading.lines import fold

NUMBERED = re.compile(r"^\d(?:\.\d)?\.?\s+")


def judgement_of(label: str, family: str) -> str | None:
    """The judgement that the words of a row or a heading name."""
    text = plain_label(label)
    for key, facts in table("judgements", family, "rows").items():
        if all(word in text for word in listed(facts, "has")):
            return key
    return None


def plain_label(text: str) -> str:
    """The words of a row without its number and its full stop."""
    return NUMBERED.sub("", fold(text)).strip(" .:")
