"""What several commands ask for, in the same words each time."""

from pathlib import Path
from typing import Annotated

import typer

Files = Annotated[
    list[Path], typer.Argument(help="The workbook: one file or several, a folder or a zip.", show_default=False)
]
AsAt = Annotated[str | None, typer.Option(help="The day the lists were drawn, such as 2026-11-02.")]
MappingFile = Annotated[Path | None, typer.Option(help="Sheets and headings as corrected with ilacs match --save.")]
SettingsFile = Annotated[
    Path | None, typer.Option(help="Local settings; ilacs.toml in this folder is used where there is one.")
]
Quiet = Annotated[bool, typer.Option("--quiet", help="Print nothing but problems.")]
