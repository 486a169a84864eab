"""The command `ilacs` and its doors: what a person can put right leaves by 2, our own fault by 3."""

import gc
import sys
import traceback
from importlib import import_module
from pathlib import Path

import typer

from ilacs.cli.exits import OUR_FAULT, UNUSABLE
from ilacs.records import Problem
from ilacs.version import __version__

COMMANDS = (
    "check",
    "match",
    "explain",
    "rules",
    "settings",
    "recognise",
    "measure",
    "report",
    "journey",
    "flows",
    "compare",
    "history",
    "sample",
    "from-ssd",
    "merge",
    "synthesise",
    "pseudonymise",
    "profile",
    "compare-places",
    "indicators",
    "reports",
    "serve",
    "places",
    "spec",
    "handbook",
)
"""In the order of the help. Each is a module (from-ssd is from_ssd): with an `app`, or a function of its name."""


OURS = Path(__file__).parents[1]


def show_version(*, version: bool = typer.Option(False, "--version", help="Print the version and stop.")) -> None:
    """Checks, cleans and explains what a council hands over when inspectors call. Nothing leaves this machine."""
    if version:
        typer.echo(__version__)
        raise typer.Exit


def build_app(called: str = "") -> typer.Typer:
    """The app with the command that is called, or with all: a check must not wait for the imports of the rest."""
    app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    app.callback(invoke_without_command=True)(show_version)
    for name in (called,) if called in COMMANDS else COMMANDS:
        plain = name.replace("-", "_")
        module = import_module(f"ilacs.cli.{plain}")
        if hasattr(module, "app"):
            app.add_typer(module.app, name=name)
        else:
            app.command(name)(getattr(module, plain))
    return app


def main() -> None:
    """Run a command, and say in one sentence what went wrong where something did."""
    # A command keeps nearly all that it makes to its end: looking for garbage among it takes a tenth of the time.
    gc.disable()
    try:
        build_app(sys.argv[1] if len(sys.argv) > 1 else "")()
    except Problem as problem:
        typer.echo(str(problem), err=True)
        sys.exit(UNUSABLE)
    except Exception as error:  # noqa: BLE001  # the outermost door: nothing may leave with a child's value in it
        typer.echo(_our_fault(error), err=True)
        sys.exit(OUR_FAULT)


def _our_fault(error: Exception) -> str:
    """Where it happened and what kind of failure it was; never its message, which may quote a cell."""
    # Of our own code alone: where else it went on is a place on somebody's machine.
    ours = [frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(OURS)]
    place = f"{Path(ours[-1].filename).relative_to(OURS).as_posix()}:{ours[-1].lineno} in {ours[-1].name}"
    return (
        f"Something went wrong that is our fault and not yours: {type(error).__name__} at {place} "
        f"(ilacs {__version__}). Your files are as they were. "
        "Please report this line; it holds nothing from your workbook."
    )
