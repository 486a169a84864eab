"""ilacs explain: record that what a rule asks about a row is right, why and by whom."""

import datetime
import secrets
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from ilacs.annex_a import load_specification
from ilacs.checking.explaining import Explanation, explanations_toml, read_explanations, row_digest
from ilacs.checking.kept_plan import annex_a_plan, own_plan
from ilacs.cli.check import explanations_path
from ilacs.cli.inputs import read_settings, section
from ilacs.cli.outputs import write_text
from ilacs.cli.parameters import MappingFile
from ilacs.conditions.settings import load_settings, settle
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import prepare
from ilacs.records import Problem, Severity, Table


def explain(
    file: Annotated[Path, typer.Argument(help="The workbook.", show_default=False)],
    rule: Annotated[str, typer.Option(help="Full name of the rule, such as children_in_care.visit_was_overdue.")],
    row: Annotated[list[int], typer.Option(help="The row as the spreadsheet numbers it; may be given several times.")],
    why: Annotated[str, typer.Option(help="Why it is right, in a sentence. Name no child.")],
    by: Annotated[str, typer.Option(help="Who says so: a role or initials.")],
    mapping: MappingFile = None,
    rules: Annotated[Path | None, typer.Option(help="The council's own rules, where it is one of them.")] = None,
) -> None:
    """Say that a query is right. Later checks show it as explained until the row changes."""
    _refuse_unless_query(rule, rules)
    table = _table_of(file, rule, read_corrections(mapping) if mapping else Corrections())
    path = explanations_path([file])
    kept = read_explanations(path)
    kept = kept if kept.salt else replace(kept, salt=secrets.token_hex(16))
    today = datetime.date.today().isoformat()
    for number in row:
        if number not in table.rows:
            raise Problem(
                f"{table.sheet} has no row {number} with data. Use the row number that the spreadsheet shows."
            )
        digest = row_digest(table, list(table.rows).index(number), kept.salt)
        kept = kept.adding(Explanation(rule, digest, why, by, today))
    write_text(path, explanations_toml(kept))
    typer.echo(f"Kept in {path.name}: {len(row)} rows of {table.sheet} explained for {rule}.")


def _refuse_unless_query(rule: str, own_rules: Path | None) -> None:
    specification = load_specification()
    planned = annex_a_plan(specification) + (own_plan(own_rules, specification) if own_rules else ())
    severities = {one.name: one.severity for one in planned}
    if rule not in severities:
        raise Problem(f"There is no rule {rule}. Use the full name that the check shows: list.rule.")
    if severities[rule] != Severity.QUERY:
        raise Problem(f"What {rule} finds cannot be right, so it cannot be explained. Put it right in the workbook.")


def _table_of(file: Path, rule: str, corrections: Corrections) -> Table:
    specification = load_specification()
    settings = settle(load_settings(), section(read_settings(None), "settings"))
    list_ = rule.partition(".")[0]
    if list_ not in specification.lists:
        raise Problem(
            f"{rule} is not the full name of a rule about rows. Use the name that the check shows: list.rule."
        )
    prepared = prepare([file], corrections, specification, settings=settings)
    for table in prepared.cleaned.tables:
        if table.list_ == list_:
            return table
    raise Problem(f"{file.name} has no {specification.lists[list_].title} list, so nothing in it can be explained.")
