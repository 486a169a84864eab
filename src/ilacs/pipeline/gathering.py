"""Building a workbook from an extract, and one from several."""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from ilacs.annex_a import Specification, load_specification
from ilacs.cleaning import Spellings
from ilacs.conditions.settings import load_settings, settle
from ilacs.engine import DuckDB
from ilacs.gathering import Gathered, Merged, Part, add_others, gather, load_mapping, merge, read_extract, shown
from ilacs.matching import Corrections
from ilacs.pipeline.preparing import Told, prepare, tell_nobody


@dataclass(frozen=True, slots=True)
class Extracted:
    """What an extract is to be made into a workbook with."""

    where: str
    """A folder, a zip, or the address of a database."""
    as_at: datetime.date
    authority: str = ""
    others: Sequence[Path] = ()
    """Files with what the dataset lacks."""
    corrections: Corrections = field(default_factory=Corrections)
    settings: Mapping[str, object] = field(default_factory=dict)


def build_from_ssd(extracted: Extracted, told: Told = tell_nobody) -> tuple[Gathered, Merged | None]:
    """The lists of an extract, with what other files add. Raises Problem where it cannot be used."""
    specification = load_specification()
    told("reading the extract")
    found = read_extract(extracted.where, load_mapping().tables)
    told("building the lists")
    numbers = _numbers(extracted.settings)
    with closing(DuckDB()) as engine:
        gathered = gather(
            found, specification, engine, as_at=extracted.as_at, authority=extracted.authority, settings=numbers
        )
    if not extracted.others:
        return gathered, None
    told("adding the other files")
    reading = _Reading(specification, extracted.corrections, extracted.settings, gathered.spellings)
    parts = list(reading.parts([file] for file in extracted.others))
    return add_others(gathered, shown(extracted.where), parts, specification)


def merge_files(
    files: Sequence[Path], corrections: Corrections, settings: Mapping[str, object], told: Told = tell_nobody
) -> Merged:
    """Several partial exports as one workbook, in the order given. Raises Problem where one cannot be used."""
    specification = load_specification()
    reading = _Reading(specification, corrections, settings, {})
    told("reading the exports")
    parts = list(reading.parts([file] for file in files))
    told("merging")
    return merge(parts, specification)


@dataclass(slots=True)
class _Reading:
    """Reading exports one after another, so that identifiers are spelt in each as in those before it."""

    specification: Specification
    corrections: Corrections
    settings: Mapping[str, object]
    spellings: Spellings

    def parts(self, exports: Iterable[Sequence[Path]]) -> Iterator[Part]:
        settings = settle(load_settings(), self.settings)
        for files in exports:
            prepared = prepare(files, self.corrections, self.specification, settings=settings, spellings=self.spellings)
            self.spellings = _joined(self.spellings, prepared.cleaned.spellings)
            left_out = tuple(f"{sheet}: {why}" for sheet, why in prepared.matching.unmatched.items())
            edition, tables = prepared.matching.edition, prepared.cleaned.tables
            yield Part.of(files[0].name, edition, tables, prepared.raw, left_out=left_out)


def _joined(known: Spellings, found: Spellings) -> Spellings:
    return {name: {**found.get(name, {}), **known.get(name, {})} for name in {*known, *found}}


def _numbers(settings: Mapping[str, object]) -> Mapping[str, float]:
    return {name: value for name, value in settle(load_settings(), settings).items() if not isinstance(value, str)}
