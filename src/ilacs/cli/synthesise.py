"""ilacs synthesise: a made-up council's workbook, sound or with faults planted."""

from pathlib import Path
from typing import Annotated

import typer

from ilacs.annex_a import load_specification
from ilacs.cli.inputs import read_day
from ilacs.cli.outputs import write_file, write_text
from ilacs.cli.waiting import waiting
from ilacs.records import Problem
from ilacs.synthesis import faults_json, plant, write_workbook
from ilacs.synthesis import synthesise as make_up

ENDING = ".xlsx"
FAULTS = ".faults.json"


def synthesise(
    out: Annotated[Path, typer.Argument(help="The workbook to write, ending in .xlsx.", show_default=False)],
    as_at: Annotated[str, typer.Option(help="The day the lists are drawn, such as 2026-11-02.")],
    children: Annotated[int, typer.Option(help="Children over the eleven lists.", min=1)] = 8000,
    seed: Annotated[int, typer.Option(help="The same seed gives the same children.")] = 1,
    edition: Annotated[str, typer.Option(help="Edition of the template: 2019 or 2023.")] = "2023",
    faults: Annotated[int, typer.Option(help="Faults to plant, with a key beside the workbook.", min=0)] = 0,
) -> None:
    """Make up an Annex A workbook whose children's journeys hold together. Nobody in it is real."""
    day = read_day(as_at, "--as-at")
    if out.suffix.lower() != ENDING:
        raise Problem(f"{out} must end in {ENDING}.")
    if edition not in (editions := load_specification().editions):
        raise Problem(f"There is no edition {edition}. The editions are {', '.join(editions)}.")
    # A file that is open elsewhere is told of now, and not after the children were made up.
    write_file(out, lambda: out.open("ab").close())
    with waiting() as told:
        told("making up children")
        made_up = make_up(children, seed, day, edition)
        if faults:
            told("planting faults")
            made_up, planted = plant(made_up, faults, seed)
            key = out.with_suffix(FAULTS)
            write_text(key, faults_json(planted))
            typer.echo(f"{len(planted)} faults planted; the key is {key}")
        told("writing the workbook")
        write_workbook(made_up, out)
    typer.echo(f"Written: {out}")
