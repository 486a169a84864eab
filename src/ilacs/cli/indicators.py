"""ilacs indicators: published figures of all councils fetched, loaded and looked at."""

import typer

from ilacs.cli.indicators_fetch import fetch
from ilacs.cli.indicators_list import list_
from ilacs.cli.indicators_load import bundle, load
from ilacs.cli.indicators_revisions import revisions
from ilacs.cli.indicators_table import table

app = typer.Typer(help="Published figures of all councils: list, compare, fetch and load them.", no_args_is_help=True)
app.command("list")(list_)
app.command("table")(table)
app.command("revisions")(revisions)
app.command("fetch")(fetch)
app.command("load")(load)
app.command("bundle")(bundle)
