"""ilacs check: everything that is wrong with a workbook, where and why, and a corrected file."""

from pathlib import Path
from typing import Annotated

import typer

from ilacs.checking.explaining import read_explanations
from ilacs.cli.exits import CLEAN, ERRORS_FOUND
from ilacs.cli.inputs import read_day, read_references, read_settings, section
from ilacs.cli.outputs import write_text
from ilacs.cli.waiting import waiting
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Options, check_workbook
from ilacs.records import CheckResult, Severity
from ilacs.reporting.as_json import result_json

EXPLAINED = ".explained.toml"


def check(
    files: Annotated[
        list[Path], typer.Argument(help="The workbook: one file or several, a folder or a zip.", show_default=False)
    ],
    as_at: Annotated[str | None, typer.Option(help="The day the lists were drawn, such as 2026-11-02.")] = None,
    json: Annotated[Path | None, typer.Option(help="Write the result here as JSON; - for the terminal.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="Write the report, both workbooks and the issues into this folder.")
    ] = None,
    previous: Annotated[list[Path] | None, typer.Option(help="An earlier workbook to compare with.")] = None,
    inspection: Annotated[str | None, typer.Option(help="The day the inspection began, where it is known.")] = None,
    mapping: Annotated[
        Path | None, typer.Option(help="Sheets and headings as corrected with ilacs match --save.")
    ] = None,
    settings: Annotated[
        Path | None, typer.Option(help="Local settings; ilacs.toml in this folder is used where there is one.")
    ] = None,
    rules: Annotated[Path | None, typer.Option(help="The council's own rules, beside ours.")] = None,
    with_values: Annotated[
        bool, typer.Option("--with-values", help="Put cell values into the JSON. They identify children.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but problems.")] = False,
) -> None:
    """Find everything that is wrong with an Annex A workbook. Nothing leaves this machine."""
    local = read_settings(settings)
    options = Options(
        as_at=None if as_at is None else read_day(as_at, "--as-at"),
        inspection_started_on=None if inspection is None else read_day(inspection, "--inspection"),
        previous=previous or (),
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=section(local, "settings"),
        own_rules=rules,
        references=read_references(local),
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
