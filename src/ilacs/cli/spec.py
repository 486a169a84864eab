"""ilacs spec: the specification of the eleven lists, for programs and for people."""

from pathlib import Path
from typing import Annotated

import typer

from ilacs.annex_a import load_specification
from ilacs.cli.recognise import find_list
from ilacs.handbook import FORMATS, select_scope, write_pages
from ilacs.records import Problem


def spec(
    form: Annotated[str, typer.Option("--format", help=f"One of {', '.join(FORMATS)}.", show_default=False)],
    lists: Annotated[
        list[str] | None, typer.Option("--list", help="Only this list, by name or number; may be given several times.")
    ] = None,
    edition: Annotated[str | None, typer.Option(help="Edition of the template; the newest unless named.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="Write the files into this folder: the descriptor, empty lists, code sets.")
    ] = None,
) -> None:
    """Print the specification of Annex A for programs or people, or write it into a folder."""
    if form not in FORMATS:
        raise Problem(f"There is no format {form}. The formats are {', '.join(FORMATS)}.")
    specification = load_specification()
    chosen = map(find_list, lists or ())
    files = FORMATS[form](select_scope(specification, edition=edition or specification.newest, lists=chosen))
    if out:
        write_pages(out, files)
        typer.echo(f"{len(files)} files written to {out}")
        return
    pages = list(files.values()) if form == "markdown" else [next(iter(files.values()))]
    typer.echo("\n".join(pages), nl=False)
