"""ilacs recognise: what a spelling of a category is read as."""

import csv
import io
from pathlib import Path
from typing import Annotated

import typer

from ilacs.annex_a import Column, List, load_specification
from ilacs.cleaning.recognising import recognise_column
from ilacs.records import Problem

HEADINGS = ("list", "column", "spelling", "code", "official", "group", "kind", "suggestions")


def recognise(
    file: Annotated[
        Path,
        typer.Argument(
            help="A csv file with the columns list, column and spelling; - for the terminal.", show_default=False
        ),
    ],
) -> None:
    """Read spellings of category values and print, as csv, the code and group that each is read as."""
    rows = list(csv.DictReader(io.StringIO(_read(file)), restval=""))
    if rows and not {"list", "column", "spelling"} <= rows[0].keys():
        raise Problem("The file needs the columns list, column and spelling. Name them in its first line.")
    out = csv.DictWriter(written := io.StringIO(), HEADINGS, lineterminator="\n")
    out.writeheader()
    for row in rows:
        out.writerow(_recognised(row["list"], row["column"], row["spelling"]))
    typer.echo(written.getvalue(), nl=False)


def _recognised(list_name: str, column_name: str, spelling: str) -> dict[str, str]:
    specification = load_specification()
    column = find_column(find_list(list_name), column_name)
    code_set = specification.codes_of(column)
    if code_set is None:
        raise Problem(f"{column.heading.strip()} holds no categories. Choose a column with a code set.")
    found = recognise_column(code_set, [spelling])[spelling]
    code = code_set.codes[found.code] if found.code else None
    return {
        "list": list_name,
        "column": column_name,
        "spelling": spelling,
        "code": found.code or "",
        "official": code.official if code else "",
        "group": code.group if code else "",
        "kind": found.kind,
        "suggestions": " | ".join(found.suggestions),
    }


def _read(file: Path) -> str:
    try:
        if str(file) == "-":
            return typer.get_text_stream("stdin", encoding="utf-8-sig").read()
        return file.read_text(encoding="utf-8-sig")
    except (OSError, ValueError) as error:
        raise Problem(f"{file.name} could not be read. Name a csv file that exists and is saved as UTF-8.") from error


def find_list(name: str) -> List:
    """A list by its name or number: contacts, 1, list_1, List 1."""
    number = name.lower().removeprefix("list").strip(" _")
    for list_ in load_specification().lists.values():
        if name == list_.name or number == str(list_.number):
            return list_
    raise Problem(f"There is no list {name}. The lists are {', '.join(load_specification().lists)}.")


def find_column(list_: List, name: str) -> Column:
    """A column by its name or its heading."""
    for column in list_.columns.values():
        if name == column.name or _plain(name) in {_plain(heading) for heading in (column.heading, *column.also)}:
            return column
    raise Problem(f"{list_.title} has no column {name}. Its columns are {', '.join(list_.columns)}.")


def _plain(heading: str) -> str:
    return "".join(letter for letter in heading.lower() if letter.isalnum())
