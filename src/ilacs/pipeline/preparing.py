"""What every story begins with: read, match, clean, and gather what conditions may depend on."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ilacs.annex_a import CodeSet, Specification
from ilacs.checking.days_drawn import extracted_on
from ilacs.checking.explaining import Explanations
from ilacs.checking.kept_plan import bank_holidays
from ilacs.cleaning import Cleaned, Spellings, clean
from ilacs.cleaning.recognising import recognise_column
from ilacs.conditions.circumstances import Circumstances, Setting
from ilacs.conditions.relations import REFERENCE_CODES
from ilacs.conditions.settings import load_settings
from ilacs.engine import DuckDB, Engine
from ilacs.lib.days import WorkingCalendar
from ilacs.matching import Corrections, match, raw_tables
from ilacs.reading import read
from ilacs.records import Matching, Noticed, Problem, RawTable

References = Mapping[str, Mapping[str, list[str | None]]]
"""Look-up tables by name, a column at a time."""


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
    references: References = field(default_factory=dict)
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
        settings=_settings_as_in_the_lists(settings, specification),
        inspection_started_on=options.inspection_started_on,
        references=_references_as_in_the_lists(options.references, specification),
    )
    if not options.previous:
        return given
    # Identifiers are spelt as in the workbook itself, so that the children of the two meet.
    known = prepared.cleaned.spellings
    earlier = prepare(options.previous, options.corrections, specification, settings=settings, spellings=known)
    return replace(given, previous=earlier.cleaned.tables)


def _settings_as_in_the_lists(settings: Mapping[str, Setting], specification: Specification) -> dict[str, Setting]:
    """The settings, with a name that stands in a column too spelt as cleaning spells it there."""
    names = {name: fact.codes for name, fact in load_settings().items() if fact.codes and name in settings}
    return {
        **settings,
        **{name: _known(name, str(settings[name]), specification.code_sets[codes]) for name, codes in names.items()},
    }


def _known(setting: str, value: str, code_set: CodeSet) -> str:
    """The one spelling of a name. Raises Problem for one that nothing in the lists could ever equal."""
    found = recognise_column(code_set, [value])[value]
    if found.code is None:
        near = f" Did you mean {' or '.join(found.suggestions)}?" if found.suggestions else ""
        raise Problem(f"The setting {setting} is {value!r}, which is no {code_set.title} that we know.{near}")
    return found.code


def _references_as_in_the_lists(references: References, specification: Specification) -> References:
    """The look-up tables, with names that stand in a column too spelt as cleaning spells them there."""
    return {
        name: {
            column: _spelt(cells, specification.code_sets[codes])
            if (codes := REFERENCE_CODES.get(name, {}).get(column))
            else cells
            for column, cells in columns.items()
        }
        for name, columns in references.items()
    }


def _spelt(texts: Sequence[str | None], code_set: CodeSet) -> list[str | None]:
    """Texts as the codes that they mean; what means none stays as it is."""
    found = recognise_column(code_set, filter(None, texts))
    return [found[text].code or text if text else None for text in texts]


@contextmanager
def engine_opening() -> Iterator[Callable[[], Engine]]:
    """Opening an engine takes as long as reading a small workbook: the two go on side by side."""
    with ThreadPoolExecutor(1) as aside:
        opening = aside.submit(DuckDB)
        try:
            yield opening.result
        finally:
            opening.result().close()
