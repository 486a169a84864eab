"""The story of a check: what is wrong with a workbook."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ilacs.annex_a import load_specification
from ilacs.checking.checking import check_tables
from ilacs.checking.explaining import explain_issues
from ilacs.checking.kept_plan import annex_a_plan, own_plan
from ilacs.checking.planned import PlannedRule
from ilacs.cleaning import Cleaned, Spellings
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.settings import load_settings, settle
from ilacs.pipeline.preparing import Options, Prepared, Told, circumstances, engine_opening, prepare, tell_nobody
from ilacs.records import CheckResult, ListAccount, Matching, RawTable
from ilacs.version import __version__


@dataclass(frozen=True, slots=True)
class CheckedWorkbook:
    """What a check found out, and the workbook as found and as cleaned, for those who write it out again."""

    result: CheckResult
    matching: Matching
    raw: tuple[RawTable, ...]
    cleaned: Cleaned
    rules: tuple[PlannedRule, ...]


@dataclass(frozen=True, slots=True)
class CheckedUnder:
    """A checked workbook, and the circumstances it was checked under, for what is worked out next."""

    checked: CheckedWorkbook
    given: Circumstances


def check_workbook(files: Sequence[Path], options: Options, told: Told = tell_nobody) -> CheckedWorkbook:
    """Check one workbook. Raises Problem where the input cannot be used."""
    return check_under(files, options, told).checked


def check_under(
    files: Sequence[Path], options: Options, told: Told, *, spellings: Spellings | None = None
) -> CheckedUnder:
    """Check one workbook and keep what it was checked under; identifiers are spelt as another workbook spells them."""
    specification = load_specification()
    settings = settle(load_settings(), options.settings)
    with engine_opening() as opened:
        prepared = prepare(files, options.corrections, specification, settings=settings, told=told, spellings=spellings)
        given = circumstances(prepared, options, specification, settings=settings)
        rules = annex_a_plan(specification)
        if options.own_rules:
            rules += own_plan(options.own_rules, specification)
        told("checking")
        workbook = CleanWorkbook(prepared.cleaned.tables, prepared.matching.edition, specification, given)
        checked = check_tables(opened(), workbook, rules, noticed=prepared.noticed)
    result = CheckResult(
        version=__version__,
        edition=prepared.matching.edition,
        as_at=given.as_at,
        lists=tuple(_list_accounts(prepared)),
        issue_batches=explain_issues(checked.issues, options.explanations, prepared.cleaned.tables),
        change_batches=prepared.cleaned.changes,
        rules=checked.accounts,
    )
    return CheckedUnder(CheckedWorkbook(result, prepared.matching, prepared.raw, prepared.cleaned, rules), given)


def check(
    files: str | Path | Sequence[str | Path], as_at: str | datetime.date | None = None, options: Options | None = None
) -> CheckResult:
    """Check an Annex A workbook: one file or several, a folder or a zip.

    `as_at` is the day the lists were drawn, as a date or 2026-11-02; left out, it is the latest day on which
    something happened in them. Raises `ilacs.records.Problem`, which says what to do, where the files cannot be used.
    """
    paths = [Path(files)] if isinstance(files, str | Path) else [Path(file) for file in files]
    day = datetime.date.fromisoformat(as_at) if isinstance(as_at, str) else as_at
    options = options or Options()
    return check_workbook(paths, replace(options, as_at=day or options.as_at)).result


def _list_accounts(prepared: Prepared) -> list[ListAccount]:
    rows = {table.list_: len(table.rows) for table in prepared.cleaned.tables}
    return [
        ListAccount(
            found.list_,
            found.sheet.name,
            rows.get(found.list_, 0),
            tuple(column.column for column in found.columns),
            found.missing,
            found.extra,
        )
        for found in prepared.matching.lists
    ]
