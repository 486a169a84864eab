"""ilacs compare: what changed between two workbooks of one council."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.checking.explaining import read_explanations
from ilacs.cli.check import explanations_path
from ilacs.cli.inputs import read_day, read_settings, section
from ilacs.cli.outputs import write_text
from ilacs.cli.parameters import MappingFile, SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.comparing import load_words
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Options
from ilacs.pipeline.comparing import ComparedWorkbooks, compare_workbooks
from ilacs.records import Figure
from ilacs.records.comparisons import Comparison, Direction, FigureComparison, Move
from ilacs.reporting.over_time.comparison_files import Located, comparison_csv, comparison_json
from ilacs.reporting.over_time.comparison_lists import overview
from ilacs.reporting.over_time.comparison_page import Compared, comparison_html, headlines
from ilacs.reporting.over_time.words import Measures, difference_words, direction_words, figure_words, percent
from ilacs.reporting.wording import day_in_words

MOST_MEASURES = 12
"""Measures shown on the terminal; the files hold all."""
SHORT = ("Before", "Now", "New", "Gone", "To ask", "Ended", "Corrected")
"""What stands above the numbers of a list, short enough for a terminal."""
ISSUE_MOVES = (Move.FIXED, Move.LEFT, Move.STILL_OPEN, Move.INTRODUCED, Move.CAME)


def compare(
    old: Annotated[Path, typer.Argument(help="The earlier workbook: a file, a folder or a zip.", show_default=False)],
    new: Annotated[Path, typer.Argument(help="The later workbook.", show_default=False)],
    as_at_old: Annotated[str | None, typer.Option(help="The day the earlier lists were drawn.")] = None,
    as_at: Annotated[str | None, typer.Option(help="The day the later lists were drawn, such as 2026-11-02.")] = None,
    json: Annotated[Path | None, typer.Option(help="Write every change here as JSON; - for the terminal.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write every change here as csv; - for the terminal.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write a page to read and print here.")] = None,
    mapping: MappingFile = None,
    settings: SettingsFile = None,
    with_values: Annotated[
        bool, typer.Option("--with-values", help="Put identifiers and cell values into JSON and csv.")
    ] = False,
) -> None:
    """Tell who is new, who left and why, what was corrected, which issues were fixed, and how each measure moved."""
    options = Options(
        as_at=read_day(as_at, "--as-at") if as_at else None,
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=section(read_settings(settings), "settings"),
        explanations=read_explanations(explanations_path([new])),
    )
    earlier = replace(
        options,
        as_at=read_day(as_at_old, "--as-at-old") if as_at_old else None,
        explanations=read_explanations(explanations_path([old])),
    )
    to_terminal = "-" in (str(json), str(csv))
    with waiting(quiet=to_terminal) as told:
        compared = compare_workbooks([old], [new], earlier, options, told)
    found = compared.comparison
    tables = (compared.old.checked.cleaned.tables, compared.new.checked.cleaned.tables)
    located = Located.of(*tables, with_values=with_values)
    if json:
        _write(json, comparison_json(found, located))
    if csv:
        _write(csv, comparison_csv(found, located))
    if html:
        page = Compared(found, _measures(compared), load_specification(), old.name, new.name)
        _write(html, comparison_html(page))
    if not to_terminal:
        _print(found, _measures(compared))


def _measures(compared: ComparedWorkbooks) -> Measures:
    return {measure.name: measure for measure in compared.new.measures}


def _write(path: Path, text: str) -> None:
    if str(path) == "-":
        typer.echo(text, nl=False)
    else:
        write_text(path, text)


def _print(found: Comparison, measures: Measures) -> None:
    console = Console()
    days = f"From {day_in_words(found.old_as_at)} to {day_in_words(found.new_as_at)}"
    console.print(days, style="bold")
    console.print(_lists(found))
    console.print(_issues(found))
    moved = sorted(filter(_is_shown, found.figures), key=_plain_first)
    console.print(_figures(moved[:MOST_MEASURES], measures))
    if len(moved) > MOST_MEASURES:
        console.print(
            f"and {len(moved) - MOST_MEASURES} more measures that moved: --html FILE shows them all", style="dim"
        )
    for number, says in headlines(found):
        console.print(f"{number} {says}", style="bold")


def _lists(found: Comparison) -> Table:
    table = Table("List", title="Lists", title_justify="left")
    for heading in SHORT:
        table.add_column(heading, justify="right", no_wrap=True)
    for one in found.lists:
        table.add_row(*overview(one, load_specification()))
    return table


def _issues(found: Comparison) -> Table:
    words = load_words("issues")
    table = Table("Issues", title="Issues", title_justify="left")
    for move in ISSUE_MOVES:
        table.add_column(words[move].says, justify="right")
    for severity in dict.fromkeys(issue.severity for issue in found.issues):
        those = [issue for issue in found.issues if issue.severity is severity]
        table.add_row(severity, *(f"{sum(issue.count(move) for issue in those):,}" for move in ISSUE_MOVES))
    return table


def _is_shown(figure: FigureComparison) -> bool:
    return bool(figure.difference) and figure.direction in (Direction.BETTER, Direction.WORSE)


def _plain_first(figure: FigureComparison) -> tuple[bool, float]:
    """What is more than chance first, then the largest difference."""
    return not (figure.chance and figure.chance.is_more), -abs(figure.difference or 0)


def _short(figure: Figure) -> str:
    return percent(figure.share) if figure.share is not None else figure_words(figure)


def _figures(figures: list[FigureComparison], measures: Measures) -> Table:
    table = Table(title="Measures that moved", title_justify="left")
    table.add_column("Measure", ratio=1)
    for heading in ("Before", "Now", "Difference", "", "Chance?"):
        table.add_column(heading, justify="right", no_wrap=True)
    for one in figures:
        by_chance = "" if one.chance is None else "no" if one.chance.is_more else "maybe"
        words = (_short(one.old), _short(one.new), difference_words(one), direction_words(one), by_chance)
        table.add_row(escape(measures[one.measure].title), *words)
    return table
