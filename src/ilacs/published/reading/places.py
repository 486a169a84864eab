"""Which authority a report is about, from its title."""

import re
from collections.abc import Iterator
from datetime import date

from ilacs.places.authority import Authority
from ilacs.places.register import Register, UnknownPlace, load_register
from ilacs.published.reading.declared import words
from ilacs.published.reading.lines import fold

LONGEST_NAME = 7
"""Words in the longest name of an authority, with room."""


def find_authority(title: str, *, on: date | None) -> Authority | None:
    """The one authority that a title names, by itself or through the trust that runs its services."""
    register = load_register()
    text = fold(title)
    found = (_find(register, candidate, on) for candidate in _candidates(text))
    return next(filter(None, found), None) or _only_one_named(register, text, on)


def _candidates(text: str) -> Iterator[str]:
    """What is left of a title without the words around the name, the most likely first."""
    before, after, run_by = (words("title_page", "places", kind) for kind in ("before", "after", "run_by"))
    named = [re.split(rf"^.*?\b(?:{one})\s+", text, maxsplit=1)[-1] for one in before if re.search(rf"\b{one}\s", text)]
    for part in (*named, text):
        short = re.split(rf"\s*(?:[-–:]\s*)?\b(?:{'|'.join(after)})\b", part, maxsplit=1)[0].strip(" -–:")
        yield short
        yield re.split(rf"\s+(?:{'|'.join(run_by)})\b", short, maxsplit=1)[0].strip(" -–:")


def _find(register: Register, text: str, on: date | None) -> Authority | None:
    if len(text.split()) > LONGEST_NAME or not text:
        return None
    try:
        found = register.find(text, on=on)
    except UnknownPlace:
        return None
    # A name that only an authority of another time has is that of a trust or a mistake.
    return found if on is None or found.existed_on(on) else None


def _only_one_named(register: Register, text: str, on: date | None) -> Authority | None:
    """The authority whose name stands somewhere in a text, where no other's does that is not part of it."""
    names = {authority.code: fold(authority.name) for authority in register.authorities}
    held = {code: name for code, name in names.items() if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)}
    whole = {name for name in held.values() if not any(name != other and name in other for other in held.values())}
    return _find(register, whole.pop(), on) if len(whole) == 1 else None
