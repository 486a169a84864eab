"""ilacs reports fetch: new inspection reports from Ofsted's site, one polite question after the other."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Annotated

import typer

from ilacs.cli.data_folder import PDFS, Data
from ilacs.cli.exits import ERRORS_FOUND
from ilacs.cli.reports_library import add as add_to_library
from ilacs.cli.waiting import waiting
from ilacs.lib.network import Fetcher
from ilacs.lib.problem import Problem
from ilacs.places import Authority, load_register
from ilacs.published.fetching import Provider, ReportsFetched, Round, fetch_reports, load_site
from ilacs.reporting.wording import counted


def fetch(
    data: Data,
    councils: Annotated[
        list[str] | None, typer.Argument(help="Councils, by name, code or URN.", show_default=False)
    ] = None,
    all_: Annotated[
        bool, typer.Option("--all", help="All councils there are today; that takes half an hour or more.")
    ] = False,
    most: Annotated[int, typer.Option(min=0, help="Most reports to take; 0 for as many as the site's notes say.")] = 0,
    add: Annotated[bool, typer.Option("--add/--no-add", help="Read what was fetched into the collection.")] = True,
    site: Annotated[str, typer.Option(help="Ask the site at this address instead of Ofsted's.")] = "",
) -> None:
    """Fetch reports of councils that are not here yet. What the site no longer lists is kept."""
    asked = load_site(site)
    limited = replace(asked, most_reports=most or asked.most_reports)
    fetcher = Fetcher(time.sleep, manners=asked.manners)
    folder = data / PDFS
    providers = list(_providers(councils or [], all_=all_))
    round_ = Round(limited, fetcher, folder, datetime.now(UTC).isoformat(timespec="seconds"))
    with waiting() as told:
        told(f"asking {asked.address} about {counted(len(providers), 'council', 'councils')}")
        fetched = fetch_reports(providers, round_=round_)
    _print(fetched)
    if add and fetched.taken:
        add_to_library(data, [folder])
    elif fetched.taken:
        typer.echo(f"They are in {folder}. Read them into the collection with: ilacs reports add {folder}")
    if fetched.failures:
        raise typer.Exit(ERRORS_FOUND)


def _providers(councils: list[str], *, all_: bool) -> Iterator[Provider]:
    register = load_register()
    chosen = [register.find(text) for text in councils]
    if all_:
        chosen += register.existing_on(date.today())
    if not chosen:
        raise Problem("Name one council or several, or ask for all: ilacs reports fetch --all")
    for council in dict.fromkeys(chosen):
        yield _provider(council)


def _provider(council: Authority) -> Provider:
    if not council.urn:
        raise Problem(f"Ofsted's number of {council.name} is not known here, so that its page cannot be found.")
    return Provider(council.urn, council.name)


def _print(fetched: ReportsFetched) -> None:
    taken = counted(len(fetched.taken), "new report was fetched", "new reports were fetched")
    here = counted(fetched.already_here, "was here already", "were here already")
    typer.echo(f"{taken}; {here}.")
    for kept in fetched.no_longer_listed:
        typer.echo(f"{kept.file} is not on the site any more (last seen {kept.last_listed_at[:10]}). It is kept.")
    for failure in fetched.failures:
        typer.echo(failure, err=True)
