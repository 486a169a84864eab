"""ilacs reports: inspection reports read, counted as at a day, collected and searched."""

import typer

from ilacs.cli.reports_fetch import fetch
from ilacs.cli.reports_library import add, correct, queue
from ilacs.cli.reports_outcomes import outcomes
from ilacs.cli.reports_read import read
from ilacs.cli.reports_search import export, search
from ilacs.cli.reports_topics import feed, improvements, show_best, topics

app = typer.Typer(no_args_is_help=True, help="Read, collect, count and search inspection reports.")
app.command("read")(read)
app.command("outcomes")(outcomes)
app.command("add")(add)
app.command("fetch")(fetch)
app.command("queue")(queue)
app.command("correct")(correct)
app.command("search")(search)
app.command("topics")(topics)
app.command("best")(show_best)
app.command("improvements")(improvements)
app.command("feed")(feed)
app.command("export")(export)
