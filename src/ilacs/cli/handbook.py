"""ilacs handbook: write the reference pages from the declarations."""

from pathlib import Path
from typing import Annotated

import typer

from ilacs.annex_a import load_specification
from ilacs.handbook import write_handbook


def handbook(
    folder: Annotated[Path, typer.Argument(help="Where to write, such as docs/reference.", show_default=False)],
) -> None:
    """Write every list, column, code, rule and setting as pages to read."""
    count = write_handbook(folder, load_specification())
    typer.echo(f"{count} pages written to {folder}")
