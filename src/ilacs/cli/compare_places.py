"""ilacs compare-places: one or several councils on some indicators, beside all others."""

from collections.abc import Iterable
from enum import Enum
from typing import Annotated

import typer

from ilacs.benchmarking.declared import find_indicator
from ilacs.cli.data_folder import Data
from ilacs.cli.outputs import write_file
from ilacs.cli.printing_places import print_comparison
from ilacs.cli.published_data import (
    AsCsv,
    AsHtml,
    AsJson,
    AsXlsx,
    Edition,
    Mode,
    Neighbours,
    Own,
    Polarity,
    Rules,
    published_in,
    read_asked,
    split_pair,
    write_asked_for,
    write_or_print,
)
from ilacs.lib.problem import Problem
from ilacs.places import load_register
from ilacs.reporting.places.comparing_places import Groups, all_rows, compared_json
from ilacs.reporting.places.comparing_places import compare_places as compare
from ilacs.reporting.places.comparison_page import comparison_html
from ilacs.reporting.places.rows import rows_csv
from ilacs.reporting.places.workbook import write_comparison


class Axis(Enum):
    """Where the axes of charts begin."""

    ZERO = "zero"
    RANGE = "range"


def compare_places(
    councils: Annotated[
        list[str], typer.Argument(help="Names, three-digit codes, ONS codes or URNs.", show_default=False)
    ],
    data: Data,
    indicator: Annotated[
        list[str] | None, typer.Option(help="An indicator, as ilacs indicators list names it. May be repeated.")
    ] = None,
    mode: Mode = Rules.SOUND,
    edition: Edition = Neighbours.NEWEST,
    group: Annotated[
        list[str] | None,
        typer.Option(help="A group of your own to compare with: NAME=place,place. May be repeated."),
    ] = None,
    polarity: Polarity = None,
    own: Own = None,
    axis: Annotated[Axis, typer.Option(help="Begin the axes of charts at 0, or with the range of values.")] = Axis.ZERO,
    json: AsJson = False,
    csv: AsCsv = None,
    xlsx: AsXlsx = None,
    html: AsHtml = None,
) -> None:
    """Set councils beside their region, England, statistical neighbours, groups of your own and all others."""
    authorities = [load_register().find(text) for text in dict.fromkeys(councils)]
    if not indicator:
        raise Problem("Say which indicator to compare: --indicator NAME. List them with: ilacs indicators list")
    indicators = [find_indicator(text) for text in indicator]
    groups = read_groups(group or ())
    published = published_in(data)
    asked = read_asked(mode, edition, polarity=polarity, own=own)
    made = compare(authorities, indicators, published, asked=asked, groups=groups)
    files = write_asked_for(
        (
            (csv, lambda path: write_or_print(path, rows_csv(all_rows(made, published)))),
            (html, lambda path: write_or_print(path, comparison_html(made, axis.value))),
            (xlsx, lambda path: write_file(path, lambda: write_comparison(path, made, published))),
        )
    )
    if json:
        typer.echo(compared_json(made, published), nl=False)
    elif not files:
        print_comparison(made)


def read_groups(texts: Iterable[str]) -> Groups:
    """Groups as typed: a name, then places between commas. Raises Problem where one cannot be used."""
    form = "NAME=place,place"
    named = [split_pair(text, "--group", form) for text in texts]
    register = load_register()
    return {
        name: tuple(register.find(place).code for place in places.split(",") if place.strip()) for name, places in named
    }
