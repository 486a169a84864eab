"""ilacs rules: list them, show one, and try a council's own on their examples."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.checking.trying import every_rule, try_rules
from ilacs.cli.exits import ERRORS_FOUND
from ilacs.cli.recognise import find_list
from ilacs.records import Problem

app = typer.Typer(help="Look at the rules, and try your own.", no_args_is_help=True, add_completion=False)


@app.command("list")
def list_(
    list_name: Annotated[
        str | None, typer.Argument(help="Only the rules of one list, such as child_protection.")
    ] = None,
) -> None:
    """List every rule with its severity and what it says."""
    table = Table("Rule", "Severity", "What it says", "Number")
    chosen = find_list(list_name).name if list_name else None
    for rule in every_rule(load_specification()):
        if chosen is None or rule.list_ == chosen:
            table.add_row(rule.name, rule.severity, escape(rule.says), rule.code)
    Console().print(table)


@app.command("show")
def show(name: Annotated[str, typer.Argument(help="Full name of the rule.")]) -> None:
    """Show one rule whole."""
    for rule in every_rule(load_specification()):
        if rule.name == name:
            typer.echo(f"{rule.name} ({rule.severity})\n{rule.says}\n\n{rule.because}\n")
            typer.echo(f"where {rule.where}" if rule.where else f"found while {rule.found_by}")
            typer.echo(f"\n{rule.examples.strip()}" if rule.examples else "")
            return
    raise Problem(f"There is no rule {name}. See ilacs rules list.")


@app.command("test")
def test(file: Annotated[Path, typer.Argument(help="A file of the council's own rules.", show_default=False)]) -> None:
    """Run the examples of a council's own rules."""
    complaints = try_rules(file, load_specification())
    for complaint in complaints:
        typer.echo(complaint)
    if complaints:
        raise typer.Exit(ERRORS_FOUND)
    typer.echo("Every example came out as it says.")
