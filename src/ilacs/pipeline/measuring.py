"""The story of a measured workbook: checked first, so that every figure can say what weakens it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from ilacs.annex_a import load_specification
from ilacs.cleaning import Spellings
from ilacs.conditions.circumstances import Setting
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.engine import DuckDB
from ilacs.measuring.kept_plan import measures_plan
from ilacs.measuring.measuring import Measurer
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.published import TABLE, Beside, Published, read_published, set_all_beside
from ilacs.pipeline.checking import CheckedUnder, CheckedWorkbook, check_under
from ilacs.pipeline.preparing import Options, Told, tell_nobody
from ilacs.records import Figure


@dataclass(frozen=True, slots=True)
class MeasuredWorkbook:
    """A checked workbook and a figure for every measure, in the order of the measures."""

    checked: CheckedWorkbook
    figures: tuple[Figure, ...]
    measures: tuple[PlannedMeasure, ...]
    settings: Mapping[str, Setting]
    """What the council set, and what was assumed where it did not."""
    published: Mapping[str, Beside] = field(default_factory=dict)
    """What is published beside the figures, by measure, where the look-up table was given."""


def measure_workbook(
    files: Sequence[Path], options: Options, told: Told = tell_nobody, *, spellings: Spellings | None = None
) -> MeasuredWorkbook:
    """Check and measure one workbook, spelling identifiers as another does. Raises Problem where it cannot be used."""
    published = read_published(options.references.get(TABLE))
    under = check_under(files, options, told, spellings=spellings)
    told("measuring")
    return _measure(under, published)


def _measure(under: CheckedUnder, published: Mapping[str, Published]) -> MeasuredWorkbook:
    specification = load_specification()
    measures = measures_plan(specification)
    edition = under.checked.result.edition
    workbook = CleanWorkbook(under.checked.cleaned.tables, edition, specification, under.given)
    engine = DuckDB()
    try:
        figures = Measurer(engine, workbook).measure(measures)
    finally:
        engine.close()
    settings = under.given.settings
    similar = cast(float, settings["similar_percent"])
    besides = set_all_beside(measures, figures, published, similar_percent=similar)
    return MeasuredWorkbook(under.checked, figures, measures, settings, besides)
