"""What a person put right once about a council's files, kept in a TOML file beside them."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.matching.wordings import quote
from ilacs.records import Problem, RawWorkbook

IGNORED = "none"
Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Corrections:
    """Sheets to lists, headings to columns, and rows of headings, as a person named them.

    A heading that a file does not have is no fault, so that one set of corrections serves year after year.
    """

    sheets: Names = field(default_factory=dict)
    headings: Mapping[str, Names] = field(default_factory=dict)
    heading_rows: Mapping[str, int] = field(default_factory=dict)


def read_corrections(path: Path) -> Corrections:
    """Corrections from a TOML file; a Problem says what is amiss with it."""
    try:
        declared = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"The corrections {path.name} could not be read. Give a text file that exists.") from error
    except tomllib.TOMLDecodeError as error:
        raise Problem(f"The corrections {path.name} are not valid TOML: {error}") from error
    for section in declared:
        _expect(section, among=("sheets", "headings", "heading_rows"), what="section of the corrections")
    sections = {name: _table(declared.get(name, {}), name) for name in ("sheets", "headings", "heading_rows")}
    return Corrections(
        sheets=dict(_texts(sections["sheets"], "sheets")),
        headings={list_: dict(_texts(_table(names, list_), list_)) for list_, names in sections["headings"].items()},
        heading_rows=dict(_numbers(sections["heading_rows"])),
    )


def check_corrections(corrections: Corrections, workbook: RawWorkbook, specification: Specification) -> None:
    """Refuse a sheet, list or column that nobody knows, naming the nearest that is known."""
    sheets = [sheet.name for sheet in workbook.sheets]
    for sheet in (*corrections.sheets, *corrections.heading_rows):
        _expect(sheet, among=sheets, what="sheet of this file")
    for list_ in corrections.sheets.values():
        _expect(list_, among=(*specification.lists, IGNORED), what="list")
    for list_, names in corrections.headings.items():
        _expect(list_, among=specification.lists, what="list")
        for column in names.values():
            _expect(column, among=(*specification.lists[list_].columns, IGNORED), what=f"column of {list_}")


def _expect(name: str, *, among: Iterable[str], what: str) -> None:
    known = list(among)
    if name in known:
        return
    from difflib import get_close_matches  # only here, so that a check without mistakes does not pay for it

    nearest = get_close_matches(name, known, n=1, cutoff=0)
    meant = f" Did you mean “{quote(nearest[0])}”?" if nearest else ""
    raise Problem(f"The corrections name “{quote(name)}”, which is no {what}.{meant}")


def _table(value: object, name: str) -> Mapping[str, object]:
    if isinstance(value, dict):
        return value
    raise Problem(f"In the corrections, [{quote(name)}] must be a section with one line for each name.")


def _texts(section: Mapping[str, object], name: str) -> Iterator[tuple[str, str]]:
    for found, meant in section.items():
        if not isinstance(meant, str):
            raise Problem(f"In the corrections, section {name}, “{quote(found)}” must be followed by a name in quotes.")
        yield found, meant


def _numbers(section: Mapping[str, object]) -> Iterator[tuple[str, int]]:
    for sheet, row in section.items():
        if not isinstance(row, int) or isinstance(row, bool) or row < 1:
            raise Problem(f"In the corrections, the heading row of “{quote(sheet)}” must be a whole number from 1.")
        yield sheet, row
