"""ilacs sample: the cases an inspection team would be likely to choose, and why."""

import csv
import io
import json as json_
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.annex_a import load_specification
from ilacs.cli.options import read_options
from ilacs.cli.parameters import AsAt, Files, MappingFile
from ilacs.cli.recognise import find_list
from ilacs.cli.waiting import waiting
from ilacs.pipeline.sampling import sample_at_random, sample_workbook
from ilacs.records import Case, Problem, Sample
from ilacs.sampling import RANDOM, load_activities, load_criteria

HEADINGS = ("list", "sheet", "row", "child_id", "team", "worker", "reasons")


def sample(
    files: Files,
    activity: Annotated[str, typer.Option(help="What inspectors come for, or random for an audit of your own.")],
    cases: Annotated[int | None, typer.Option(help="How many cases; each activity has a usual number.", min=1)] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same cases.")] = 1,
    list_name: Annotated[str, typer.Option("--list", help="Of a random sample: which list.")] = "children_in_need",
    as_at: AsAt = None,
    json: Annotated[Path | None, typer.Option(help="Write the cases here as JSON.")] = None,
    csv_file: Annotated[Path | None, typer.Option("--csv", help="Write the cases here as csv.")] = None,
    mapping: MappingFile = None,
) -> None:
    """Choose the cases that inspectors would be likely to look at. Prints identifiers of children."""
    options = read_options(as_at=as_at, mapping=mapping, settings=None)
    activities = load_activities()
    if activity != RANDOM and activity not in activities:
        known = ", ".join([*activities, RANDOM])
        raise Problem(f"There is no activity {activity}. There are {known}.")
    with waiting() as told:
        if activity == RANDOM:
            drawn = sample_at_random(files, find_list(list_name).name, options, told, seed=seed, cases=cases or 10)
        else:
            drawn = sample_workbook(files, activities[activity], options, told, seed=seed, cases=cases)
    _print(drawn)
    if json:
        json.write_text(_json(drawn), encoding="utf-8")
    if csv_file:
        csv_file.write_text(_csv(drawn), encoding="utf-8-sig")


def _print(drawn: Sample) -> None:
    lists = load_specification().lists
    table = Table("List", "Row", "Child", "Team", "Worker", title_justify="left")
    table.add_column("Why", ratio=1)
    for case in drawn.cases:
        place = f"{lists[case.list_].number} {lists[case.list_].title}"
        why = " ".join(_reasons(case))
        table.add_row(place, str(case.row), *map(escape, (case.child_id, case.team, case.worker)), why)
    console = Console()
    console.print(table)
    console.print(f"{len(drawn.cases)} cases of {drawn.candidates:,} candidates, seed {drawn.seed}", style="bold")
    for name, why in drawn.not_asked.items():
        console.print(f"Not asked: {name}. {escape(why)}", style="dim")


def _reasons(case: Case) -> list[str]:
    criteria = load_criteria()
    return [criteria[name].reason for name in case.reasons]


def _fields(case: Case) -> dict[str, object]:
    return {name: getattr(case, name) for name in HEADINGS[1:-1]} | {"list": case.list_}


def _json(drawn: Sample) -> str:
    cases = [{**_fields(case), "reasons": case.reasons, "why": _reasons(case)} for case in drawn.cases]
    whole = {"activity": drawn.activity, "seed": drawn.seed, "candidates": drawn.candidates, "cases": cases}
    return json_.dumps(whole | {"not_asked": drawn.not_asked}, ensure_ascii=False, indent=1) + "\n"


def _csv(drawn: Sample) -> str:
    written = io.StringIO()
    rows = csv.DictWriter(written, HEADINGS)
    rows.writeheader()
    for case in drawn.cases:
        rows.writerow({**_fields(case), "reasons": " ".join(_reasons(case))})
    return written.getvalue()
