"""The command `ilacs` and its doors: what a person can put right leaves by 2, our own fault by 3."""

import gc
import sys
import traceback
from importlib import import_module

import click
import typer
from typer.core import TyperGroup

from ilacs.version import __version__
from ilacs.cli.exits import OUR_FAULT, UNUSABLE
from ilacs.records import Problem

COMMANDS = ("check", "match", "explain", "rules", "settings", "recognise", "synthesise", "spec", "handbook")
"""In the order of the help. Each is a module of its own, imported when it is called: a check must not wait for the rest."""


class Commands(TyperGroup):
    """The commands, found by name when one is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Their names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"ilacs.cli.{cmd_name}")
        return typer.main.get_command(module.app)


app = typer.Typer(cls=Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback(invoke_without_command=True)
def ilacs(*, version: bool = typer.Option(False, "--version", help="Print the version and stop.")) -> None:
    """Checks, cleans and explains what a council hands over when inspectors call. Nothing leaves this machine."""
    if version:
        typer.echo(__version__)
        raise typer.Exit


def main() -> None:
    """Run a command, and say in one sentence what went wrong where something did."""
    # A command makes millions of values and keeps them to its end: looking for garbage among them takes a tenth of the time.
    gc.disable()
    try:
        app()
    except Problem as problem:
        typer.echo(str(problem), err=True)
        sys.exit(UNUSABLE)
    except Exception as error:  # noqa: BLE001  # the outermost door: nothing may leave with a child's value in it
        typer.echo(_our_fault(error), err=True)
        sys.exit(OUR_FAULT)


def _our_fault(error: Exception) -> str:
    """Where it happened and what kind of failure it was; never its message, which may quote a cell."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{last.filename.rpartition('ilacs')[2].lstrip('/')}:{last.lineno} in {last.name}"
    return (
        f"Something went wrong that is our fault and not yours: {type(error).__name__} at {place} (ilacs {__version__}). "
        "Your files are as they were. Please report this line; it holds nothing from your workbook."
    )
