"""Text made safe for the kinds of file that are opened in a spreadsheet."""

import re

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that XML cannot hold."""
LOOKS_ESCAPED = re.compile("_x[0-9A-Fa-f]{4}_")
"""What a spreadsheet would take for one of its own escapes and turn into another character."""
CELL_HOLDS = 32_767
"""Characters that a cell of a spreadsheet can hold."""
CUT = " [cut here: a cell of a spreadsheet holds no more]"
BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def sheet_text(text: str) -> str:
    """Text as the XML of a workbook holds it."""
    if len(text) > CELL_HOLDS:
        text = text[: CELL_HOLDS - len(CUT)] + CUT
    text = ILLEGAL.sub("", text)
    if "_x" in text:
        text = LOOKS_ESCAPED.sub(r"_x005F\g<0>", text)
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "_x000D_")


def csv_text(text: str) -> str:
    """Text that a spreadsheet will not take for a formula, quoted for a csv file."""
    text = ILLEGAL.sub("", text)
    if text.startswith(BEGINS_FORMULA):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in ',"\r\n') else text
