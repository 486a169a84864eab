"""How cells look in the workbooks that we write: how a value is shown, and what a filled cell means."""

from enum import StrEnum

Look = dict[str, object]


class Fill(StrEnum):
    """Why a cell is filled."""

    ERROR = "error"
    QUERY = "query"
    EXPLAINED = "explained"
    UNREAD = "unread"


COLOURS = {Fill.ERROR: "#F8C4BC", Fill.QUERY: "#FFE9A8", Fill.EXPLAINED: "#DDE3E8", Fill.UNREAD: "#E4DAF0"}
"""All light enough for black text at a contrast above 10 to 1, and apart in lightness as well as in hue."""

SHOWN = {
    "general": "",
    "date": "dd/mm/yyyy",
    "moment": "dd/mm/yyyy hh:mm:ss",
    "time": "hh:mm:ss",
    "duration": "[h]:mm:ss",
}

HEADING: Look = {"bold": True, "bottom": 1, "valign": "top", "text_wrap": True, "bg_color": "#E9EEF2"}
LINK: Look = {"font_color": "#0B4F9C", "underline": 1, "valign": "top"}
WRAPPED: Look = {"text_wrap": True, "valign": "top"}
TOP: Look = {"valign": "top"}


def look_name(shown: str, fill: Fill | None) -> str:
    """Name of the look of a value with or without a fill."""
    return f"{shown} {fill}" if fill else shown


def all_looks() -> dict[str, Look]:
    """Every look by its name; plain general cells need none."""
    looks = {"heading": HEADING, "link": LINK, "wrapped": WRAPPED, "top": TOP}
    for shown, number_format in SHOWN.items():
        for fill in (None, *Fill):
            look: Look = {"num_format": number_format} if number_format else {}
            if fill:
                look |= {"bg_color": COLOURS[fill], "border": 1, "border_color": "#8A8F94", "valign": "top"}
            if look:
                looks[look_name(shown, fill)] = look
    return looks
