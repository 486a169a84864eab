"""Where fetched figures and reports are kept: the folder named, that of the environment, or one in the home folder."""

import os
from pathlib import Path
from typing import Annotated

import typer

FIGURES = "figures"
"""The folder of figures inside it; the website looks for them there."""
PDFS = "pdfs"
"""The folder of reports as they were fetched."""

HOME = Path(typer.get_app_dir("ilacs", force_posix=True))
VARIABLE = "ILACS_DATA"

Data = Annotated[
    Path,
    typer.Option(
        "--data",
        envvar=VARIABLE,
        default_factory=lambda: HOME,
        show_default="~/.ilacs",
        help="The folder of fetched figures and reports.",
    ),
]


def data_folder() -> Path:
    """The folder for a command that does not ask for one."""
    return Path(os.environ.get(VARIABLE) or HOME)
