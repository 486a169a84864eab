"""ilacs settings: what a council may set, and what is assumed."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from ilacs.conditions.settings import load_settings


def settings(
    as_toml: Annotated[
        bool, typer.Option("--toml", help="Print them as a file to start from: ilacs settings --toml > ilacs.toml")
    ] = False,
) -> None:
    """Show every setting with its default and how sure that is."""
    if as_toml:
        typer.echo("[settings]")
        for fact in load_settings().values():
            typer.echo(f"# {fact.means} {fact.unit}; {fact.sure}.")
            typer.echo(f"# {fact.name} = {fact.default!r}" if fact.default is not None else f"# {fact.name} =")
        return
    table = Table("Setting", "Default", "Unit", "What it means", "How sure the default is")
    for fact in load_settings().values():
        table.add_row(fact.name, "" if fact.default is None else str(fact.default), fact.unit, fact.means, fact.sure)
    Console().print(table)
