"""ilacs check: everything that is wrong with a workbook, where and why, and a corrected file."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from ilacs.checking.explaining import read_explanations
from ilacs.cli.exits import CLEAN, ERRORS_FOUND
from ilacs.cli.inputs import read_day
from ilacs.cli.options import read_options
from ilacs.cli.outputs import write_text
from ilacs.cli.parameters import AsAt, Files, MappingFile, Quiet, SettingsFile
from ilacs.cli.waiting import waiting
from ilacs.pipeline import check_workbook
from ilacs.records import CheckResult, Severity
from ilacs.reporting.as_json import result_json

EXPLAINED = ".explained.toml"


def check(
    files: Files,
    as_at: AsAt = None,
    json: Annotated[Path | None, typer.Option(help="Write the result here as JSON; - for the terminal.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="Write the report, both workbooks and the issues into this folder.")
    ] = None,
    previous: Annotated[list[Path] | None, typer.Option(help="An earlier workbook to compare with.")] = None,
    inspection: Annotated[str | None, typer.Option(help="The day the inspection began, where it is known.")] = None,
    mapping: MappingFile = None,
    settings: SettingsFile = None,
    rules: Annotated[Path | None, typer.Option(help="The council's own rules, beside ours.")] = None,
    with_values: Annotated[
        bool, typer.Option("--with-values", help="Put cell values into the JSON. They identify children.")
    ] = False,
    quiet: Quiet = False,
) -> None:
    """Find everything that is wrong with an Annex A workbook. Nothing leaves this machine."""
    options = replace(
        read_options(as_at=as_at, mapping=mapping, settings=settings),
        inspection_started_on=None if inspection is None else read_day(inspection, "--inspection"),
        previous=previous or (),
        own_rules=rules,
        explanations=read_explanations(explanations_path(files)),
    )
    with waiting(quiet=quiet or str(json) == "-") as told:
        checked = check_workbook(files, options, told)
        if json:
            told("writing the result")
            _write(json, result_json(checked.result, checked.raw, with_values=with_values))
        if out:
            told("writing the report and the workbooks")
            from ilacs.reporting.files import write_files

            write_files(checked, out, checked.rules)
    if not quiet and str(json) != "-":
        from ilacs.cli.printing import print_check

        print_check(checked, out)
    raise typer.Exit(exit_code(checked.result))


def explanations_path(files: list[Path]) -> Path:
    """Where the explanations of a workbook are kept: beside it."""
    return Path(f"{files[0].resolve()}{EXPLAINED}")


def exit_code(result: CheckResult) -> int:
    """1 where anything cannot be right."""
    return ERRORS_FOUND if any(batch.severity is Severity.ERROR for batch in result.issue_batches) else CLEAN


def _write(path: Path, text: str) -> None:
    if str(path) == "-":
        typer.echo(text, nl=False)
    else:
        write_text(path, text)
