"""The council's key, and what only it can do: make pseudonyms, turn them back, make codes.

Pseudonyms are AES-SIV (RFC 5297), which gives the same text the same pseudonym and needs no table to turn it
back. Codes of people are a keyed digest cut short: nothing turns them back.
"""

import base64
import hashlib
import hmac
import math
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from string import ascii_uppercase

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ilacs.cleaning.identifiers import spelling_key
from ilacs.records import Problem

BEGINS = "ilacs-key-1 "
SECRET_BYTES, SIV_BYTES, DIGEST_BYTES = 32, 64, 32
PURPOSE = b"ilacs pseudonymising 1"
SHORTEST, STEP = 8, 8
"""Bytes to which an identifier is filled up, and steps beyond, so that its length tells nothing."""
FILLER = b"\0"
CODE_LETTERS = 6
LETTERS = ascii_uppercase


@dataclass(frozen=True, slots=True)
class Key:
    """What a council keeps to itself. It is in no text that is made of this object."""

    secret: bytes = field(repr=False)
    _siv: AESSIV = field(init=False, repr=False, compare=False)
    _digest_secret: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Derive one key for each use, so that what one gives away tells nothing of the other."""
        derived = HKDF(SHA256(), SIV_BYTES + DIGEST_BYTES, salt=None, info=PURPOSE).derive(self.secret)
        object.__setattr__(self, "_siv", AESSIV(derived[:SIV_BYTES]))
        object.__setattr__(self, "_digest_secret", derived[SIV_BYTES:])

    def pseudonym(self, kind: str, identifier: str) -> str:
        """The pseudonym of an identifier, however it is spelt: case, spaces and leading zeros do not count."""
        spelt = spelling_key(identifier).upper().encode()
        longer = -(-max(len(spelt) - SHORTEST, 0) // STEP) * STEP
        sealed = self._siv.encrypt(spelt.ljust(SHORTEST + longer, FILLER), [PURPOSE, kind.encode()])
        return in_letters(sealed)

    def identifier(self, kind: str, pseudonym: str) -> str | None:
        """The identifier behind a pseudonym; none where this key did not make it for this kind."""
        try:
            sealed = from_letters(pseudonym)
            return self._siv.decrypt(sealed, [PURPOSE, kind.encode()]).rstrip(FILLER).decode()
        except (InvalidTag, OverflowError, ValueError):
            return None

    def code(self, kind: str, name: str) -> str:
        """A short code for a name, however its letters and spaces are written."""
        spelt = " ".join(name.casefold().split())
        digest = hmac.digest(self._digest_secret, f"{kind}\0{spelt}".encode(), hashlib.sha256)
        return base64.b32encode(digest).decode()[:CODE_LETTERS]


def in_letters(sealed: bytes) -> str:
    """Bytes as capital letters alone: no reader takes them for a number, and all have one shape."""
    number = int.from_bytes(sealed)
    letters = []
    for _ in range(math.ceil(8 * len(sealed) / math.log2(len(LETTERS)))):
        number, letter = divmod(number, len(LETTERS))
        letters.append(LETTERS[letter])
    return "".join(reversed(letters))


def from_letters(letters: str) -> bytes:
    """The bytes behind letters. Raises ValueError or OverflowError where there are none."""
    number = 0
    for letter in letters:
        number = number * len(LETTERS) + LETTERS.index(letter)
    return number.to_bytes(int(len(letters) * math.log2(len(LETTERS)) / 8))


def new_key() -> Key:
    """A key that nobody has had before."""
    return Key(secrets.token_bytes(SECRET_BYTES))


def key_text(key: Key) -> str:
    """The key as its file holds it."""
    return f"{BEGINS}{base64.b64encode(key.secret).decode()}\n"


def read_key(path: Path) -> Key:
    """The key in a file. Raises Problem where there is none."""
    try:
        text = path.read_text(encoding="ascii")
        secret = base64.b64decode(text.removeprefix(BEGINS).strip(), validate=True)
    except OSError as error:
        raise Problem(f"The key {path} could not be read ({error.strerror}). Check its place.") from error
    except ValueError:
        raise Problem(_no_key(path)) from None
    if len(secret) != SECRET_BYTES or not text.startswith(BEGINS):
        raise Problem(_no_key(path))
    return Key(secret)


def _no_key(path: Path) -> str:
    return f"{path} is not a key. Give the file that ilacs pseudonymise --new-key made."
