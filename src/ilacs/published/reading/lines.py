"""One line of a page, and how its text is made plain."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.published.reading.declared import words

JOINED = "\ufffe"
"""What the PDF library gives for a hyphen at the end of a line."""
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff\x00-\x08\x0b\x0c\x0e-\x1f]")
PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
UNREAD = "\ufffd"
"""What stands for a character that only the file's own font knows."""
APOSTROPHES = str.maketrans({"'": "’", "‘": "’", "`": "’", "´": "’", "ʼ": "’"})
DASHES = re.compile("[‐‑‒–—−]")


@dataclass(frozen=True, slots=True)
class Line:
    """A line as printed. Where it stands and in what type is 0 and False where that is not known."""

    text: str
    page: int
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0
    is_bold: bool = False
    runs_on: bool = False
    """Its last word goes on in the next line, after a hyphen."""


def tidy(text: str) -> str:
    """Text with plain spaces, bullets as • and nothing that is not seen."""
    text = re.sub(r"[^\S\n]+", " ", INVISIBLE.sub("", text.replace("\u2011", "-"))).strip()
    return PRIVATE.sub(UNREAD, _as_bullet(unicodedata.normalize("NFC", text)))


def fold(text: str) -> str:
    """Text for comparing: no capitals, one kind of apostrophe, single spaces."""
    return " ".join(text.translate(APOSTROPHES).casefold().split())


def join(lines: Iterable[Line]) -> str:
    """The text of some lines as one."""
    text = ""
    for line in lines:
        text += line.text if _is_glued(text, line.text) else f" {line.text}"
    return " ".join(text.split())


def _is_glued(before: str, text: str) -> bool:
    """Whether a word goes on after its hyphen; not where that stands for a part left out: short- and long-term."""
    if not re.fullmatch(r"[^\W\d_]-", before[-2:]):
        return False
    return not re.match(r"(?:and|or|to)\b", text)


def _as_bullet(text: str) -> str:
    if not text:
        return text
    is_private = unicodedata.category(text[0]) == "Co" or text[0] in words_of_bullets()
    is_lone = text[0] in lone_bullets() and text[1:2] == " "
    return f"• {text[1:].strip()}".strip() if is_private or is_lone else text


def words_of_bullets() -> str:
    """Signs that are bullets wherever a line begins with one."""
    return "".join(words("furniture", "bullets", "glyphs"))


def lone_bullets() -> str:
    """Letters and signs that are bullets where they stand alone at the beginning."""
    return "".join(words("furniture", "bullets", "lone"))
