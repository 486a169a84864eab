"""The story of a folder of dated workbooks: each checked and measured, one after the other, from the oldest on."""

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ilacs.annex_a import Specification, load_specification
from ilacs.cleaning import Spellings
from ilacs.comparing import NamedDay, day_in_name, follow_lists
from ilacs.comparing.declared import load_endings
from ilacs.measuring.planned import PlannedMeasure
from ilacs.pipeline.measuring import MeasuredWorkbook, measure_workbook
from ilacs.pipeline.preparing import Options, Told, tell_nobody
from ilacs.records import CheckResult, Problem
from ilacs.records.histories import BrokenWorkbook, DatedWorkbook, History, ListQuality
from ilacs.reporting.wording import day_in_words, in_a_row

FURNITURE = ("~$", ".")
CHILD = "child_id"
NO_DAY = "Nothing in it or in its name says when it was drawn. Put the day into its name: 2026-11-02."


@dataclass(frozen=True, slots=True)
class LookedBack:
    """A history and the measures that it follows."""

    history: History
    measures: tuple[PlannedMeasure, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """What is kept of a workbook when the next is read."""

    workbook: DatedWorkbook
    children: Mapping[str, frozenset[str]]
    measures: tuple[PlannedMeasure, ...]


def look_back(folder: Path, options: Options, told: Told = tell_nobody) -> LookedBack:
    """Check and measure every workbook of a folder. Raises Problem where it holds none that can be used."""
    paths, others = _workbooks_in(folder)
    read: list[_Read] = []
    broken: list[BrokenWorkbook] = []
    known: dict[str, dict[str, str]] = {}
    for place, path in enumerate(paths, 1):
        try:
            told(f"{path.name}, {place} of {len(paths)}")
            read.append(_read(path, options, known))
        except Problem as problem:
            broken.append(BrokenWorkbook(path.name, str(problem)))
    if not read:
        raise Problem(f"{folder.name} holds no workbook that can be used. {broken[0].says if broken else ''}".strip())
    read.sort(key=lambda one: (one.workbook.as_at, one.workbook.name))
    return LookedBack(_history(read, broken, others), read[-1].measures)


def _workbooks_in(folder: Path) -> tuple[list[Path], list[str]]:
    """What may be a workbook, by the day in its name, those without one last; and the names of all else."""
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith(FURNITURE))
    except OSError:
        raise Problem(f"{folder.name} is no folder that can be read. Name the folder of the dated workbooks.") from None
    wanted = [path for path in paths if path.is_dir() or path.suffix.lower() in load_endings()]
    days = {path: day_in_name(path.name) for path in wanted}
    latest = datetime.date.max
    wanted.sort(key=lambda path: (named.day if (named := days[path]) else latest, path.name))
    return wanted, [path.name for path in paths if path not in days]


def _read(path: Path, options: Options, known: dict[str, dict[str, str]]) -> _Read:
    named = day_in_name(path.name if path.is_dir() else path.stem)
    measured, dated_by = _measure(path, options, named, known=known)
    for column, chosen in measured.checked.cleaned.spellings.items():
        known.setdefault(column, {}).update(chosen)
    result = measured.checked.result
    if result.as_at is None:
        raise Problem(NO_DAY)
    workbook = DatedWorkbook(
        name=path.name,
        as_at=result.as_at,
        dated_by=dated_by,
        edition=result.edition,
        lists=_qualities(result),
        figures={figure.measure: figure for figure in measured.figures},
    )
    children = {
        table.list_: frozenset(filter(None, table.columns.get(CHILD, ()))) for table in measured.checked.cleaned.tables
    }
    return _Read(workbook, children, measured.measures)


def _measure(path: Path, options: Options, named: NamedDay | None, *, known: Spellings) -> tuple[MeasuredWorkbook, str]:
    """A measured workbook, and a sentence that says how its day is known."""
    if named and not named.is_month:
        dated = replace(options, as_at=named.day)
        return measure_workbook([path], dated, spellings=known), f"Its name says {day_in_words(named.day)}."
    measured = measure_workbook([path], replace(options, as_at=None), spellings=known)
    day = measured.checked.result.as_at
    latest = f"The latest day on which something happened in it is {day_in_words(day)}." if day else ""
    if named is None:
        return measured, f"Its name holds no date. {latest}"
    month = f"{named.day:%B %Y}"
    if day and named.holds(day):
        return measured, f"Its name says {month}. {latest}"
    is_before = day is not None and day < named.day
    nearest = named.day.replace(day=1) if is_before else named.day
    says = f"Its name says {month}, and the latest that happened in it was on no day of that month."
    taken = f"It is taken as at {day_in_words(nearest)}."
    return measure_workbook([path], replace(options, as_at=nearest), spellings=known), f"{says} {taken}"


def _qualities(result: CheckResult) -> dict[str, ListQuality]:
    counts = Counter[tuple[str | None, str]]()
    for batch in result.issue_batches:
        if not batch.explained:
            counts[batch.list_, batch.severity] += len(batch.rows) or 1
    return {
        one.list_: ListQuality(one.rows, counts[one.list_, "error"], counts[one.list_, "query"]) for one in result.lists
    }


def _history(read: Sequence[_Read], broken: Sequence[BrokenWorkbook], others: Sequence[str]) -> History:
    specification: Specification = load_specification()
    of_children = [name for name, list_ in specification.lists.items() if CHILD in list_.columns]
    *by_list, anywhere = follow_lists([one.children for one in read], of_children)
    return History(
        workbooks=tuple(one.workbook for one in read),
        broken=tuple(broken),
        children=tuple(by_list),
        all_children=anywhere,
        remarks=tuple(_remarks([one.workbook for one in read], others)),
    )


def _remarks(workbooks: Sequence[DatedWorkbook], others: Sequence[str]) -> Iterable[str]:
    days = Counter(one.as_at for one in workbooks)
    for day in (day for day, count in days.items() if count > 1):
        names = in_a_row([one.name for one in workbooks if one.as_at == day])
        yield f"{names} are of the same day, {day_in_words(day)}. Is one of them a correction of the other?"
    if others:
        yield f"Passed over, being no workbooks: {in_a_row(others)}."
