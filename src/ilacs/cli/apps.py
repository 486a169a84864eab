"""How a module of one command offers it."""

from collections.abc import Callable
from typing import TypeVar

import typer

Command = TypeVar("Command", bound=Callable[..., None])


def single(command: Command) -> typer.Typer:
    """An app of one command, as main.py expects of each module."""
    app = typer.Typer(add_completion=False)
    app.command()(command)
    return app
