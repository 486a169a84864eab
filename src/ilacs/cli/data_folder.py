"""Where fetched figures and reports are kept: the folder named, that of the environment, or one in the home folder."""

from pathlib import Path
from typing import Annotated

import typer

FIGURES = "figures"
"""The folder of figures inside it; the website looks for them there."""
PDFS = "pdfs"
"""The folder of reports as they were fetched."""

Data = Annotated[
    Path,
    typer.Option(
        "--data",
        envvar="ILACS_DATA",
        default_factory=lambda: Path(typer.get_app_dir("ilacs", force_posix=True)),
        show_default="~/.ilacs",
        help="The folder of fetched figures and reports.",
    ),
]
