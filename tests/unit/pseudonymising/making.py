"""Keys and small tables for the tests of pseudonymising."""

from collections.abc import Mapping

from ilacs.annex_a import load_specification
from ilacs.pseudonymising import Key, Manner, People
from ilacs.records import ListMatch, Matching, RawSheet, Table

SPECIFICATION = load_specification()
KEY, OTHER_KEY = Key(b"a" * 32), Key(b"b" * 32)
CODED, DROPPED = Manner(KEY, People.CODE, 5), Manner(KEY, People.DROP, 5)


def table(list_: str, unusable: Mapping[str, frozenset[int]] | None = None, **columns: list[str | None]) -> Table:
    """A list with some of its columns, the first row in row 2."""
    count = len(next(iter(columns.values())))
    return Table(list_, "a sheet", range(2, 2 + count), columns, dict.fromkeys(columns, 0), unusable or {})


def matching(*lists: str, extra: tuple[str, ...] = (), unmatched: tuple[str, ...] = ()) -> Matching:
    """Lists that were found, each with the extra headings."""
    sheet = RawSheet("a file", "a sheet", [])
    found = tuple(ListMatch(list_, sheet, 1, (), (), extra, 1.0, "") for list_ in lists)
    return Matching("2023", found, dict.fromkeys(unmatched, "no list"), ())
