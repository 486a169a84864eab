"""Bytes to text, whatever program wrote them, without losing a line."""

import codecs

_BOMS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SAMPLE = 4096


def decode(content: bytes) -> str:
    """The text of a csv file. Each line that is not UTF-8 is taken for Windows-1252, Excel's own in England."""
    bom = next((bom for bom in _BOMS if content.startswith(bom)), b"")
    encoding = _BOMS[bom] if bom else _encoding_by_zeros(content)
    return _decode(content.removeprefix(bom), encoding).replace("\0", "")


def _decode(content: bytes, encoding: str) -> str:
    if encoding != "utf-8":
        return content.decode(encoding, errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(map(_decode_line, content.split(b"\n")))


def _encoding_by_zeros(content: bytes) -> str:
    """UTF-16 without its mark has a zero byte at every other place of plain letters."""
    sample = content[:_SAMPLE]
    half = len(sample) // 2
    if sample[1::2].count(0) > 0.6 * half:
        return "utf-16-le"
    if sample[::2].count(0) > 0.6 * half:
        return "utf-16-be"
    return "utf-8"


def _decode_line(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        # Five bytes have no letter in Windows-1252: they become marks of damage.
        return line.decode("cp1252", errors="replace")
