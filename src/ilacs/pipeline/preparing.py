"""What every story begins with: read, match, clean, and gather what conditions may depend on."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.checking.days_drawn import extracted_on
from ilacs.checking.explaining import Explanations
from ilacs.checking.kept_plan import bank_holidays
from ilacs.cleaning import Cleaned, Spellings, clean
from ilacs.conditions.circumstances import Circumstances, Setting
from ilacs.engine import DuckDB, Engine
from ilacs.lib.days import WorkingCalendar
from ilacs.matching import Corrections, match, raw_tables
from ilacs.reading import read
from ilacs.records import Matching, Noticed, RawTable


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


def circumstances(
    prepared: Prepared, options: Options, specification: Specification, *, settings: Mapping[str, Setting]
) -> Circumstances:
    """What conditions may depend on apart from the workbook."""
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


@contextmanager
def engine_opening() -> Iterator[Callable[[], Engine]]:
    """Opening an engine takes as long as reading a small workbook: the two go on side by side."""
    with ThreadPoolExecutor(1) as aside:
        opening = aside.submit(DuckDB)
        try:
            yield opening.result
        finally:
            opening.result().close()
