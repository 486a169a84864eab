"""Figures as a person sees them on the terminal: the single numbers; charts and tables are for the report."""

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.records import CheckResult
from ilacs.reporting.data_report.figure_words import details, headline
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.wording import day_in_words


def print_figures(pages: Sequence[ListPage], result: CheckResult) -> None:
    """Every list that was found, with its figures and how many more there are."""
    console = Console()
    day = f"as at {day_in_words(result.as_at)}" if result.as_at else "on a day that nobody gave (--as-at)"
    console.print(f"Annex A, edition of {result.edition}, {day}")
    for page in pages:
        if page.headlines:
            console.print(_figures(page))
        elif page.account is None:
            console.print(f"{escape(page.title)}: not found", style="dim")
    breakdowns = sum(len(page.breakdowns) for page in pages)
    console.print(f"{breakdowns} more are broken down: see them with ilacs report, or with --json, --csv or --xlsx")
    without = sum(len(page.without) for page in pages)
    if without:
        console.print(f"{without} could not be worked out; --json says why of each", style="dim")


def _figures(page: ListPage) -> Table:
    table = Table("Measure", title=escape(page.title), title_justify="left", min_width=80)
    table.add_column("Figure", justify="right")
    table.add_column("Of what")
    table.add_column("Rows at fault", justify="right")
    for answer in page.headlines:
        at_fault = f"{answer.weakened.rows:,}" if answer.weakened.by else ""
        table.add_row(escape(answer.measure.title), headline(answer), " ".join(details(answer)), at_fault)
    return table
