"""The whole story of a check: read, match, clean, check."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ilacs.annex_a import Specification, load_specification
from ilacs.checking.checking import check_tables
from ilacs.checking.days_drawn import extracted_on
from ilacs.checking.explaining import Explanations, explain_issues
from ilacs.checking.kept_plan import annex_a_plan, bank_holidays, own_plan
from ilacs.checking.planned import PlannedRule
from ilacs.cleaning import Cleaned, Spellings, clean
from ilacs.conditions.circumstances import Circumstances, Setting
from ilacs.conditions.settings import load_settings, settle
from ilacs.engine import DuckDB, Engine
from ilacs.lib.days import WorkingCalendar
from ilacs.matching import Corrections, match, raw_tables
from ilacs.reading import read
from ilacs.records import CheckResult, ListAccount, Matching, Noticed, RawTable
from ilacs.version import __version__


@dataclass(frozen=True, slots=True)
class Options:
    """What a check may be told beside the files."""

    as_at: datetime.date | None = None
    """The day the lists were drawn; left out, the latest day on which something happened in them."""
    inspection_started_on: datetime.date | None = None
    previous: Sequence[Path] = ()
    corrections: Corrections = field(default_factory=Corrections)
    settings: Mapping[str, object] = field(default_factory=dict)
    own_rules: Path | None = None
    references: Mapping[str, Mapping[str, list[str | None]]] = field(default_factory=dict)
    explanations: Explanations = field(default_factory=Explanations)


@dataclass(frozen=True, slots=True)
class CheckedWorkbook:
    """What a check found out, and the workbook as found and as cleaned, for those who write it out again."""

    result: CheckResult
    matching: Matching
    raw: tuple[RawTable, ...]
    cleaned: Cleaned
    rules: tuple[PlannedRule, ...]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A workbook read, matched and cleaned, and what was noticed on the way."""

    matching: Matching
    raw: tuple[RawTable, ...]
    cleaned: Cleaned
    noticed: tuple[Noticed, ...]


Told = Callable[[str], None]
"""Called with what is being done now, for a person who waits."""


def tell_nobody(_doing: str) -> None:
    """For callers whom nobody watches."""


def prepare(
    files: Sequence[Path],
    corrections: Corrections,
    specification: Specification,
    *,
    settings: Mapping[str, Setting],
    told: Told = tell_nobody,
    spellings: Spellings | None = None,
) -> Prepared:
    """Read, match and clean. Raises Problem where the files cannot be used."""
    told("reading")
    workbook = read(files)
    told("matching sheets and headings")
    matching = match(workbook, specification, corrections)
    raw, noticed = raw_tables(matching)
    told("cleaning")
    numbers = {name: value for name, value in settings.items() if not isinstance(value, str)}
    cleaned = clean(raw, specification, numbers, known_spellings=spellings)
    return Prepared(matching, raw, cleaned, (*matching.noticed, *noticed, *cleaned.noticed))


def check_workbook(files: Sequence[Path], options: Options, told: Told = tell_nobody) -> CheckedWorkbook:
    """Check one workbook. Raises Problem where the input cannot be used."""
    specification = load_specification()
    settings = settle(load_settings(), options.settings)
    with _engine_opening() as opened:
        prepared = prepare(files, options.corrections, specification, settings=settings, told=told)
        given = _circumstances(prepared, options, specification, settings=settings)
        rules = annex_a_plan(specification)
        if options.own_rules:
            rules += own_plan(options.own_rules, specification)
        told("checking")
        checked = check_tables(
            opened(), prepared.cleaned.tables, prepared.noticed, rules, specification, given, prepared.matching.edition
        )
    result = CheckResult(
        version=__version__,
        edition=prepared.matching.edition,
        as_at=given.as_at,
        lists=tuple(_list_accounts(prepared)),
        issue_batches=explain_issues(checked.issues, options.explanations, prepared.cleaned.tables),
        change_batches=prepared.cleaned.changes,
        rules=checked.accounts,
    )
    return CheckedWorkbook(result, prepared.matching, prepared.raw, prepared.cleaned, rules)


@contextmanager
def _engine_opening() -> Iterator[Callable[[], Engine]]:
    """Opening an engine takes as long as reading a small workbook: the two go on side by side."""
    with ThreadPoolExecutor(1) as aside:
        opening = aside.submit(DuckDB)
        try:
            yield opening.result
        finally:
            opening.result().close()


def _circumstances(
    prepared: Prepared, options: Options, specification: Specification, *, settings: Mapping[str, Setting]
) -> Circumstances:
    given = Circumstances(
        as_at=options.as_at or extracted_on(prepared.cleaned.tables, specification),
        calendar=WorkingCalendar(bank_holidays()),
        settings=settings,
        inspection_started_on=options.inspection_started_on,
        references=options.references,
    )
    if not options.previous:
        return given
    # Identifiers are spelt as in the workbook itself, so that the children of the two meet.
    known = prepared.cleaned.spellings
    earlier = prepare(options.previous, options.corrections, specification, settings=settings, spellings=known)
    return replace(given, previous=earlier.cleaned.tables)


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
