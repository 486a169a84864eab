"""Lists and their columns."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class ColumnType(StrEnum):
    """What kind of value a column holds, and so how it is cleaned."""

    IDENTIFIER = "identifier"
    CATEGORY = "category"
    DATE = "date"
    AGE = "age"
    COUNT = "count"
    TEXT = "text"
    POSTCODE = "postcode"


@dataclass(frozen=True, slots=True)
class Column:
    """One column that the guidance defines."""

    name: str
    heading: str
    """The official heading, letter for letter."""
    type: ColumnType
    codes: str = ""
    """Name of the code set, for a category."""
    required: str = "always"
    """Always, or sometimes: then `blank_when` says when it may be blank."""
    blank: str = "error"
    """How bad a blank is where the column is always required: error or query."""
    blank_when: str = ""
    least: int = 0
    """Lowest value of a count."""
    also: tuple[str, ...] = ()
    """Other headings that councils and older templates use for it."""
    since: str = ""
    """First edition that has it; blank for all."""
    shows_extract_day: bool = False
    """Whether its latest date tells on which day the list was drawn."""
    joins: bool = False
    """Whether the identifier says which rows of different lists belong together."""
    varied: bool = False
    """Whether a council's rows should differ in it, so that one value in nearly all of them is odd."""
    means: str = ""
    source: str = ""
    sure: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """One of the eleven tables that the guidance defines."""

    name: str
    number: int
    title: str
    columns: Mapping[str, Column]
    holds: str = ""
    covers: str = ""
    one_row_per: str = ""
    leaves_out: str = ""
    source: str = ""
    titles_before: Mapping[str, str] | None = None
    """Edition to the title that the list had in it."""
    also: tuple[str, ...] = ()
    """Other names that councils give the sheet."""
    key: tuple[str, ...] = ()
    """Columns that no two rows share; none where the guidance allows several rows alike."""

    def columns_in(self, edition: str) -> tuple[Column, ...]:
        """The columns that an edition has, in official order."""
        return tuple(column for column in self.columns.values() if column.since <= edition)

    def title_in(self, edition: str) -> str:
        """The title that the list has in an edition."""
        return (self.titles_before or {}).get(edition, self.title)
