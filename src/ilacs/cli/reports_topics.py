"""Topics of inspection reports on the command line: what is named, what outstanding councils do, what came up again."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.cli.data_folder import Data
from ilacs.cli.inputs import read_day
from ilacs.cli.outputs import write_text
from ilacs.cli.reports_library import NO_TEXTS, open_texts
from ilacs.cli.reports_search import print_passage
from ilacs.lib.problem import Problem
from ilacs.places.register import load_register
from ilacs.published.searching.best import Best, CouncilHits, best
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.improvements import Followed, follow_improvements
from ilacs.published.searching.news import what_is_new
from ilacs.published.searching.passages import ReportSummary
from ilacs.published.searching.quoting import report_reference
from ilacs.published.topics import load_topics
from ilacs.reporting.searched.atom import atom_feed
from ilacs.reporting.wording import counted, day_in_words, in_a_row

A_MONTH = timedelta(days=31)
MOST_SHOWN = 5
"""Passages of one council on the terminal."""


def topics(
    data: Data,
    council: Annotated[
        str, typer.Option(help="Show which topics each report of one council names, and which not.")
    ] = "",
) -> None:
    """List the topics of reports, and in how many of the reports here each is named."""
    reports = list(open_texts(data).reports.values())
    if council:
        code = load_register().find(council).code
        _print_named([report for report in reports if report.code == code])
        return
    counts = Counter(topic for report in reports for topic in report.topics)
    table = Table(
        "Topic", "Called", title=f"Topics of {counted(len(reports), 'report', 'reports')}", title_justify="left"
    )
    table.add_column("Reports here", justify="right")
    table.add_column("Of 100 published", justify="right")
    for topic in load_topics().values():
        share = "" if topic.share is None else str(topic.share)
        table.add_row(topic.title, topic.name, f"{counts[topic.name]:,}", share)
    Console().print(table)


def _print_named(reports: Iterable[ReportSummary]) -> None:
    found = list(reports)
    if not found:
        raise Problem(f"There is no report of that council among the texts here. {NO_TEXTS.partition('. ')[2]}")
    for report in found:
        missing = [topic.title for name, topic in load_topics().items() if name not in report.topics]
        typer.echo(f"{report_reference(report)}: {counted(len(report.topics), 'topic', 'topics')} named.")
        typer.echo(f"Not mentioned: {in_a_row(missing) or 'none'}.\n")


def show_best(
    data: Data,
    subject: Annotated[str, typer.Argument(help="A topic, or words of your own.", show_default=False)],
    as_at: Annotated[str, typer.Option(help="Look in each council's latest inspection as at this day; today.")] = "",
    whole_history: Annotated[bool, typer.Option("--all", help="Look in every report, not the latest alone.")] = False,
) -> None:
    """Show what outstanding councils do about a subject, and beside it, what others were found to do."""
    index = open_texts(data)
    if not index.reports:
        raise Problem(NO_TEXTS)
    day = read_day(as_at, "--as-at") if as_at else date.today()
    _print_best(best(index, subject, as_at=None if whole_history else day))


def _print_best(found: Best) -> None:
    console = Console()
    where = in_a_row([load_facets()["section"].says(section) for section in found.sections]) or "any section"
    console.print(f"{found.says}, in {where}", style="bold", markup=False)
    for note in found.notes:
        console.print(note, style="yellow", markup=False)
    _print_councils(console, "Where that section is outstanding", found.outstanding)
    _print_councils(console, "Where it requires improvement or is inadequate", found.contrast)
    _print_councils(console, "Areas for improvement on it", found.improvements)
    for report in found.silent:
        console.print(f"{report_reference(report)}: {found.says} is not mentioned.", markup=False)


def _print_councils(console: Console, title: str, councils: Iterable[CouncilHits]) -> None:
    some = list(councils)
    console.print(f"\n{title}: {counted(len(some), 'council', 'councils')}", style="bold")
    for one in some:
        for hit in one.hits[:MOST_SHOWN]:
            print_passage(console, hit.passage, hit.snippet)


def feed(
    data: Data,
    since: Annotated[str, typer.Option(help="The first day; a month ago.")] = "",
    atom: Annotated[Path | None, typer.Option(help="Write an Atom feed here.")] = None,
    address: Annotated[str, typer.Option(help="Where the feed will be published.")] = "",
) -> None:
    """Show the reports published since a day, and what each council is newly asked to improve."""
    day = read_day(since, "--since") if since else date.today() - A_MONTH
    news = what_is_new(open_texts(data).reports.values(), day)
    if atom:
        write_text(atom, atom_feed(news, address=address, updated_on=day))
    for one in news:
        typer.echo(f"{day_in_words(one.published_on)}: {report_reference(one.report)}")
        for theme in one.followed.new if one.followed else one.report.themes:
            typer.echo(f"  {'new: ' if one.followed else ''}{theme.text}")
    if not news:
        typer.echo(f"No report here was published on or after {day_in_words(day)}.")


def improvements(
    data: Data,
    council: Annotated[str, typer.Option(help="One council alone.")] = "",
) -> None:
    """Show whether what a council was asked to improve came up again at its next inspection."""
    followed = follow_improvements(open_texts(data).reports.values())
    if council:
        code = load_register().find(council).code
        followed = tuple(one for one in followed if one.later.code == code)
    for one in followed:
        _print_followed(one)
    if not followed:
        typer.echo("No council has two inspections among the texts here.")


def _print_followed(one: Followed) -> None:
    console = Console()
    console.print(f"{report_reference(one.earlier)}, then {report_reference(one.later)}", style="bold")
    table = Table("What became of it", "Area", "By")
    for match in one.again:
        by = ", ".join(load_topics()[name].title if name in load_topics() else name for name in match.by)
        table.add_row("again", escape(match.now.text), by)
    for theme in one.new:
        table.add_row("new", escape(theme.text), "")
    for theme in one.gone:
        table.add_row("not named again", escape(theme.text), "")
    console.print(table)
