"""Reducing a heading or a name to what counts in it."""

import re

YES_NO = re.compile(
    r"""\(\s*y(?:es)?\s*/\s*no?\s*\)      # (Y/N)
    | [\s_-]y(?:es)?[\s_/-]*no?[\s_?]*$   # Y/N, _Y_N or _YN, as databases export it, at the end
    | (?<=[a-z0-9])(?-i:YN)[?]?$          # MonthsYN
    """,
    re.IGNORECASE | re.VERBOSE,
)
ESCAPED = re.compile(r"_x[0-9a-f]{4}_", re.IGNORECASE)
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―", "-"))
NO_KEY = re.compile(r"[^a-z0-9]+")
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
WORD = re.compile(r"[a-z0-9]+")
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
QUOTED_LETTERS = 80


def key(text: str) -> str:
    """Letters and digits alone, in small letters, without (Y/N).

    Every official heading keeps all that counts in plain letters, so case, spaces, quotes, brackets, dashes and the
    debris of a wrong encoding (â€™) fall away together, and ChildUniqueID equals Child Unique ID.
    """
    plain = YES_NO.sub("", ESCAPED.sub("", text)).lower().replace("&", "and")
    return NO_KEY.sub("", plain) or text.strip().casefold()


def words(text: str) -> tuple[str, ...]:
    """The words of a heading, also where capitals or underscores part them."""
    plain = YES_NO.sub("", ESCAPED.sub(" ", " ".join(text.split()))).translate(DASHES)
    plain = plain.replace("'", "").encode("ascii", "ignore").decode()
    return tuple(WORD.findall(CAMEL.sub(" ", plain).lower().replace("&", " and ")))


def tidy(text: str) -> str:
    """On one line, without control characters."""
    return " ".join(CONTROL.sub(" ", text).split())


def quote(text: str) -> str:
    """Short enough to be shown."""
    plain = tidy(text)
    return plain if len(plain) <= QUOTED_LETTERS else plain[: QUOTED_LETTERS - 1] + "…"
