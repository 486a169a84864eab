"""ilacs indicators fetch: the newest published figures, from the statistics API or from files of its catalogue."""

import time
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from ilacs.benchmarking.bundling import keep, read_files
from ilacs.benchmarking.declared import Indicator, find_indicator, load_indicators
from ilacs.benchmarking.fetching import (
    Errand,
    Fetched,
    Service,
    StatisticsApi,
    fetch_csv,
    fetch_statistics,
    load_service,
    wanted_files,
    whole_files_of,
)
from ilacs.benchmarking.store import PublishedFigures
from ilacs.cli.data_folder import FIGURES, Data
from ilacs.cli.kept_figures import figures_to_replace, keep_or_say, print_loaded
from ilacs.cli.waiting import waiting
from ilacs.lib.network import Fetcher
from ilacs.lib.problem import Problem


def fetch(
    data: Data,
    csv: Annotated[
        list[str] | None,
        typer.Option(help="Instead of asking the API, fetch the CSV file at this address; may be given several times."),
    ] = None,
    indicator: Annotated[
        list[str] | None, typer.Option(help="Only the files that hold this indicator; may be given several times.")
    ] = None,
    api: Annotated[str, typer.Option(help="Ask the API at this address instead of the official one.")] = "",
) -> None:
    """Fetch what is newer than the figures held. Nothing is replaced before everything is read and checked."""
    folder = data / FIGURES
    held = figures_to_replace(folder)
    service = load_service(api)
    fetcher = Fetcher(time.sleep, manners=service.manners)
    with TemporaryDirectory() as staging, waiting() as told:
        told("asking for published figures")
        if csv:
            fetched = _from_files(fetcher, csv, held, staging=Path(staging))
        else:
            chosen = [find_indicator(name) for name in indicator or ()] or list(load_indicators().values())
            fetched = _from_api(fetcher, service, held, chosen=chosen, staging=Path(staging))
    if fetched.readings:
        print_loaded(keep_or_say(folder, lambda: keep(fetched.readings, folder)), folder)
    _print_said(fetched)


def _from_api(
    fetcher: Fetcher, service: Service, held: PublishedFigures, *, chosen: list[Indicator], staging: Path
) -> Fetched:
    wanted = wanted_files(whole_files_of(chosen))
    if not wanted:
        raise Problem(
            "None of these indicators is in a file that ilacs knows how to fetch. Load it: ilacs indicators load"
        )
    known = {origin.address: origin for origin in held.origins if origin.version}
    errand = Errand(StatisticsApi(fetcher, service), service, partial(read_files, held=held), staging, known)
    return fetch_statistics(errand, wanted)


def _from_files(fetcher: Fetcher, addresses: list[str], held: PublishedFigures, *, staging: Path) -> Fetched:
    parts = [fetch_csv(fetcher, one, staging=staging, read=partial(read_files, held=held)) for one in addresses]
    return Fetched(tuple(reading for part in parts for reading in part.readings))


def _print_said(fetched: Fetched) -> None:
    for change in fetched.changes:
        typer.echo(change)
    for reason in fetched.left_out:
        typer.echo(reason)
    if not fetched.readings:
        typer.echo("Nothing was fetched: the figures that were here stay in use.")
