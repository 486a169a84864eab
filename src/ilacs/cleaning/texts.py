"""Text without what is not seen on the screen, and with the damage of wrong encodings mended."""

import re

_PLAIN = re.compile(r"[!-~]+(?: [!-~]+)*").fullmatch
_INVISIBLE = re.compile(
    r"[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]"
)
_SPACES = re.compile(r"\s+")


def _as_windows_shows(byte: int) -> str:
    single = bytes([byte])
    try:
        return single.decode("cp1252")
    except UnicodeDecodeError:
        return single.decode("latin-1")


_BYTE_OF = {_as_windows_shows(byte): byte for byte in range(256)}
_FOLLOWERS = "".join(re.escape(_as_windows_shows(byte)) for byte in range(0x80, 0xC0))
_LETTER_FOLLOWERS = "".join(
    re.escape(_as_windows_shows(byte)) for byte in range(0x80, 0xC0) if byte not in range(0x91, 0x95)
)
# The first letters that UTF-8 read as Windows text begins with in western European writing. After Ä and Å a
# quotation mark is left alone, because a name may truly end there; other letters are rarer than false alarms.
_DAMAGE = re.compile(f"[ÂÃ][{_FOLLOWERS}]|[ÄÅ][{_LETTER_FOLLOWERS}]|â[€„][{_FOLLOWERS}]|ï»¿|ðŸ[{_FOLLOWERS}]{{2}}")


def tidy(text: str) -> str:
    """The text mended, on one line, with single spaces and nothing invisible."""
    if _PLAIN(text):
        return text
    # What is taken out may have stood between two halves of a damaged character, so again until nothing changes.
    while (tidied := without_stray_spaces(mend(text))) != text:
        text = tidied
    return text


def tidying(text: str) -> str:
    """Which kind of change `tidy` makes of a text; nothing where it makes none."""
    if mend(text) != text:
        return "encoding_mended"
    return "spaces_removed" if tidy(text) != text else ""


def mend(text: str) -> str:
    """The text with what was UTF-8 and read as Windows text put right, as often as that happened to it."""
    while (mended := _DAMAGE.sub(_mend_match, text)) != text:
        text = mended
    return text


def without_stray_spaces(text: str) -> str:
    """The text without invisible characters, and with one space wherever there were spaces of any kind."""
    return _SPACES.sub(" ", _INVISIBLE.sub("", text)).strip()


def _mend_match(match: re.Match[str]) -> str:
    # Whatever the pattern matches is well-formed UTF-8.
    return bytes(_BYTE_OF[character] for character in match[0]).decode("utf-8")
