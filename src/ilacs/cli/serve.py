"""The command `ilacs serve`: the website on this machine."""

import gc
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from ilacs.lib.problem import Problem

WEB = Path(__file__).parents[1] / "web"
MANIFEST = WEB / "built" / "collected" / "staticfiles.json"
WORKERS, THREADS = 2, 2
"""Pages are the processor's work: with more threads than this they take turns, and some reader waits for all."""
NO_SITE = "The website needs a few more packages. Install them with: pip install 'ilacs[site]'"
NOT_BUILT = "The site's style sheets are not built yet. Build them with: python -m ilacs.web.frontend"

Port = Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")]
DataFolder = Annotated[
    Path | None, typer.Option("--data", help="The folder of fetched figures and reports; .ilacs in your home folder.")
]


def serve(port: Port = 8000, data_folder: DataFolder = None) -> None:
    """Start the website on this machine, and only for it. Stop it with Ctrl+C."""
    check_it_can_start()
    if data_folder:
        os.environ["ILACS_DATA"] = str(data_folder.resolve())
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ilacs.web.settings")
    # Commands do without; a server that runs for weeks cannot.
    gc.enable()
    typer.echo(f"Open http://127.0.0.1:{port} in a browser. Stop with Ctrl+C.")
    start = _start_django if os.name == "nt" else _start_gunicorn
    start(port)


def check_it_can_start() -> None:
    """Raises Problem where a package or the built style sheets are missing."""
    if not find_spec("django") or not find_spec("whitenoise"):
        raise Problem(NO_SITE)
    if not MANIFEST.is_file():
        raise Problem(NOT_BUILT)


def words_for_gunicorn(port: int) -> list[str]:
    """One process that reads the data, and workers that share it."""
    kinds = [
        "--worker-class",
        "gthread",
        "--workers",
        str(WORKERS),
        "--threads",
        str(THREADS),
        "--preload",
        "--no-control-socket",
    ]
    return ["gunicorn", "--bind", f"127.0.0.1:{port}", *kinds, "--log-level", "warning", "ilacs.web.wsgi:application"]


def _start_gunicorn(port: int) -> None:
    from gunicorn.app.wsgiapp import run

    sys.argv = words_for_gunicorn(port)
    run()


def _start_django(port: int) -> None:
    """Where there is no gunicorn, which needs Unix."""
    from django.core.management import execute_from_command_line

    execute_from_command_line(["ilacs", "runserver", "--noreload", "--insecure", f"127.0.0.1:{port}"])
