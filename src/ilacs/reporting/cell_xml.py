"""Cells as the XML of a sheet, each distinct value turned into XML once."""

import datetime
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ilacs.records import CellValue, column_letter
from ilacs.reporting.looks import Fill, look_name

EPOCH = datetime.date(1899, 12, 30).toordinal()
FIRST_DAY = datetime.date(1900, 3, 1)
"""Spreadsheets count a 29 February 1900 that never was; from here on all agree."""
TRUE, FALSE = "\0TRUE", "\0FALSE"
"""Stand in for booleans, which are the same keys of a dictionary as 1 and 0. No cell can hold these texts."""

LINE_HEIGHT = 15
WORDS_FILL = 0.8
"""How much of a line bold words fill before the next word no longer fits."""
Heading = tuple[str, int]
"""What a column is headed, and how wide it is."""


class Texts(dict[str, int]):
    """The texts that all sheets of a workbook share, each with its number."""

    def __init__(self, first: int) -> None:
        super().__init__()
        self._first = first

    def __missing__(self, text: str) -> int:
        number = self[text] = self._first + len(self)
        return number


@dataclass(frozen=True, slots=True)
class Palette:
    """What cells are written with: looks by name as the workbook numbers them, and its shared texts."""

    styles: Mapping[str, int]
    texts: Texts

    def text(self, text: str, look: str = "") -> str:
        """A cell of text, from after its name on. So a value that begins with = is never a formula."""
        return f'"{self._style(look)} t="s"><v>{self.texts[text]}</v></c>'

    def number(self, number: float, look: str = "") -> str:
        """A cell of a number."""
        return f'"{self._style(look)}><v>{number!r}</v></c>'

    def truth(self, *, is_true: bool, look: str = "") -> str:
        """A cell that is true or false."""
        return f'"{self._style(look)} t="b"><v>{int(is_true)}</v></c>'

    def blank(self, look: str) -> str:
        """A cell without a value that still has a look."""
        return f'"{self._style(look)}/>'

    def _style(self, look: str) -> str:
        style = self.styles.get(look, 0)
        return f' s="{style}"' if style else ""


class Bodies(dict[CellValue, str]):
    """Values as cells, each worked out when it is first met. A blank without a fill is no cell at all."""

    def __init__(self, palette: Palette, fill: Fill | None = None) -> None:
        super().__init__()
        self._palette = palette
        self._fill = fill

    def __missing__(self, value: CellValue) -> str:
        body = self[value] = self._body(value)
        return body

    def _body(self, value: CellValue) -> str:
        general = look_name("general", self._fill)
        if isinstance(value, str):
            if value in (TRUE, FALSE):
                return self._palette.truth(is_true=value == TRUE, look=general)
            if value == "":
                return self._palette.blank(general) if self._fill else ""
            return self._palette.text(value, general)
        shown, number = as_number(value)
        if number is None:
            return self._palette.text(str(value), general)
        return self._palette.number(number, look_name(shown, self._fill))


def as_number(value: float | datetime.date | datetime.time | datetime.timedelta) -> tuple[str, float | None]:
    """How a value is shown and the number that a spreadsheet keeps for it, or None where it has none."""
    match value:
        case datetime.datetime():
            seconds = (value - datetime.datetime.combine(value.date(), datetime.time(), value.tzinfo)).total_seconds()
            day = day_number(value.date())
            return ("moment", day + seconds / 86400) if day else ("moment", None)
        case datetime.date():
            return "date", day_number(value)
        case datetime.time():
            seconds = value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1_000_000
            return "time", seconds / 86400
        case datetime.timedelta():
            return "duration", value.total_seconds() / 86400 if value >= datetime.timedelta() else None
    return "general", _finite(value)


def day_number(day: datetime.date) -> int | None:
    """The number that stands for a day, where spreadsheets agree on one."""
    return day.toordinal() - EPOCH if day >= FIRST_DAY else None


def _finite(number: float) -> float | None:
    if not math.isfinite(number):
        return None
    return int(number) if number == int(number) and abs(number) < 1e15 else float(number)


def without_booleans(values: Sequence[CellValue]) -> Sequence[CellValue]:
    """The same values, booleans replaced by what stands in for them."""
    if bool not in set(map(type, values)):
        return values
    return [(TRUE if value else FALSE) if isinstance(value, bool) else value for value in values]


def column_cells(letter: str, rows: Sequence[int], bodies: Iterable[str]) -> list[str]:
    """The cells of a column, one for each row, empty where there is none."""
    start = f'<c r="{letter}'
    return [f"{start}{row}{body}" if body else "" for row, body in zip(rows, bodies, strict=True)]


def joined_rows(rows: Sequence[int], columns: Sequence[Sequence[str]]) -> str:
    """Rows of a sheet from the cells of its columns; rows without cells are left out."""
    lines = zip(rows, map("".join, zip(*columns, strict=True)), strict=True)
    return "".join([f'<row r="{row}">{cells}</row>' for row, cells in lines if cells])


def headings_row(headings: Iterable[Heading], palette: Palette) -> str:
    """The first row of a sheet: its headings, from column A on, high enough for the words of each."""
    headings = tuple(headings)
    lines = max(math.ceil(len(text) / (width * WORDS_FILL)) for text, width in headings)
    cells = (f'<c r="{column_letter(at)}1{palette.text(text, "heading")}' for at, (text, _) in enumerate(headings))
    return f'<row r="1" ht="{lines * LINE_HEIGHT}" customHeight="1">{"".join(cells)}</row>'
