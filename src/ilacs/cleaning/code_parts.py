"""Finding the codes in a cell, and the words that are left when they are taken out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ilacs.cleaning.folding import words_of
from ilacs.cleaning.spellings import CodeShape, Spellings

_TOKEN = re.compile(r"[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*")
_NUMBERING = re.compile(r"^[(\[]?(?:[a-z]{1,2}\d?|\d{1,2})\)\s*(?=\S)")
_LOCAL_CODE = re.compile(r"^\W*[A-Z]{2,8}\d*\s*[-:–]\s*(?=\S)")
_CLOSES = re.compile(r"\s*(?:[-:;.,)\]>–—/]|$)")
_OPENS = re.compile(r"[(\[]\s*$")


@dataclass(frozen=True, slots=True)
class Parts:
    """The codes that a cell holds in their order, a council's own numbering, and the words beside them."""

    codes: tuple[str, ...]
    scheme: str
    words: str
    are_codes_all: bool
    """Whether the cell holds nothing but codes."""
    does_code_lead: bool
    """Whether the first code begins the cell or is in brackets, and is not in the midst of a sentence."""


class CodeParts:
    """Finds the codes of one set."""

    def __init__(self, codes: Mapping[str, str], spellings: Spellings) -> None:
        self._codes = codes
        self._shapes = spellings.shapes
        self._vocabulary = spellings.vocabulary

    def split(self, text: str) -> Parts:
        """Take the codes out of a cell; one in the midst of a sentence is left there as well."""
        text = _NUMBERING.sub("", text)
        alone = [self._codes.get(word.upper()) for word in _TOKEN.findall(text)]
        if len(alone) > 1 and None not in alone:
            return Parts(tuple(dict.fromkeys(filter(None, alone))), "", "", are_codes_all=True, does_code_lead=True)
        found = [(token, *self._meaning(token, text)) for token in _TOKEN.finditer(text)]
        known = [(token, means, is_scheme) for token, means, is_scheme in found if means is not None]
        apart = [token for token, _, _ in known if _stands_apart(token, text)]
        codes = [(token, means) for token, means, is_scheme in known if not is_scheme]
        codes.sort(key=lambda code: code[0] not in apart)
        schemes = [means for _, means, is_scheme in known if is_scheme]
        return Parts(
            codes=tuple(dict.fromkeys(means for _, means in codes)),
            scheme=schemes[0] if schemes else "",
            words=self._without_local_code(_without(apart, text)),
            are_codes_all=len(known) == len(found),
            does_code_lead=bool(codes) and codes[0][0] in apart,
        )

    def _without_local_code(self, words: str) -> str:
        local = _LOCAL_CODE.match(words)
        return words[local.end() :] if local and not self._vocabulary.issuperset(words_of(local.group())) else words

    def _meaning(self, token: re.Match[str], text: str) -> tuple[str | None, bool]:
        word = token.group()
        if _may_be_code(token, text) and word.upper() in self._codes:
            return self._codes[word.upper()], False
        if not _stands_apart(token, text):
            return None, False
        shape = self._shape(word)
        return (shape.means, shape.is_scheme) if shape else (None, False)

    def _shape(self, word: str) -> CodeShape | None:
        return next((shape for shape in self._shapes if shape.shape.fullmatch(word)), None)


def _may_be_code(token: re.Match[str], text: str) -> bool:
    """Whether a word that is spelt like a code is meant as one, and is not an English word such as OR or BOTH."""
    word = token.group()
    if len(word) == 1 or word.isdigit():
        return _stands_apart(token, text) and (_is_closed(token, text) or word.isdigit())
    if any(map(str.isdigit, word)):
        return True
    if not word.isupper():
        return False
    return not text.isupper() or (_stands_apart(token, text) and _is_closed(token, text))


def _stands_apart(token: re.Match[str], text: str) -> bool:
    """Whether it begins the cell or is in brackets."""
    before = text[: token.start()]
    return not _TOKEN.search(before) or bool(_OPENS.search(before))


def _is_closed(token: re.Match[str], text: str) -> bool:
    return bool(_CLOSES.match(text, token.end()))


def _without(tokens: Sequence[re.Match[str]], text: str) -> str:
    ends = [0, *(token.end() for token in tokens)]
    starts = [*(token.start() for token in tokens), len(text)]
    return " ".join(text[end:start] for end, start in zip(ends, starts, strict=True))
