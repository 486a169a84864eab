"""A matching written down as corrections, for a person to amend and keep."""

import json
from collections.abc import Iterator

from ilacs.matching.columns import EXACT
from ilacs.matching.corrections import IGNORED
from ilacs.records import ListMatch, Matching

OPENING = """\
# How the sheets and headings of this council's files were read. Change what is wrong, take the # off a line to use
# it, and give this file with every check. “none” passes over a sheet or a heading.
"""


def corrections_toml(matching: Matching) -> str:
    """The text of a file that `read_corrections` reads; what was not matched stands in it as comments."""
    return "\n".join([OPENING, *_sheets(matching), *_heading_rows(matching), *_headings(matching)])


def _sheets(matching: Matching) -> Iterator[str]:
    yield "[sheets]"
    for found in matching.lists:
        yield _line(found.sheet.name, _text(found.list_))
    for sheet, why in matching.unmatched.items():
        yield f"# {_line(sheet, _text(IGNORED))}  # {_comment(why)}"
    if matching.missing:
        yield f"# Lists without a sheet: {', '.join(matching.missing)}"
    yield ""


def _heading_rows(matching: Matching) -> Iterator[str]:
    yield "[heading_rows]"
    for found in matching.lists:
        if found.heading_row > 1:
            yield _line(found.sheet.name, str(found.heading_row))
    yield ""


def _headings(matching: Matching) -> Iterator[str]:
    for found in matching.lists:
        lines = list(_heading_lines(found))
        if lines:
            yield from (f"[headings.{found.list_}]", *lines, "")


def _heading_lines(found: ListMatch) -> Iterator[str]:
    for match in found.columns:
        if match.score != EXACT:
            yield _line(match.heading, _text(match.column))
    for heading in found.extra:
        yield f"# {_line(heading, _text(IGNORED))}"
    if found.missing:
        yield f"# Columns without a heading: {', '.join(found.missing)}"


def _line(name: str, value: str) -> str:
    return f"{_text(name)} = {value}"


def _text(text: str) -> str:
    # TOML reads JSON's escapes, but wants DEL escaped and no halves of a pair.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f").encode(errors="replace").decode()


def _comment(text: str) -> str:
    return " ".join(text.split())
