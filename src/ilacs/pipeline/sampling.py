"""Drawing a sample of cases from a workbook's files."""

from collections.abc import Sequence
from pathlib import Path

from ilacs.annex_a import load_specification
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.settings import load_settings, settle
from ilacs.pipeline.preparing import Options, Told, circumstances, engine_opening, prepare, tell_nobody
from ilacs.records import Sample
from ilacs.sampling import Activity, draw_random, draw_sample


def sample_workbook(
    files: Sequence[Path],
    activity: Activity,
    options: Options,
    told: Told = tell_nobody,
    *,
    seed: int,
    cases: int | None = None,
) -> Sample:
    """The cases that inspectors would be likely to choose for an activity. Raises Problem for unusable files."""
    specification = load_specification()
    settings = settle(load_settings(), options.settings)
    with engine_opening() as opened:
        prepared = prepare(files, options.corrections, specification, settings=settings, told=told)
        given = circumstances(prepared, options, specification, settings=settings)
        told("choosing cases")
        workbook = CleanWorkbook(prepared.cleaned.tables, prepared.matching.edition, specification, given)
        return draw_sample(opened(), workbook, activity, seed=seed, cases=cases)


def sample_at_random(
    files: Sequence[Path], list_: str, options: Options, told: Told = tell_nobody, *, seed: int, cases: int
) -> Sample:
    """A plain random sample of one list. Raises Problem for unusable files."""
    settings = settle(load_settings(), options.settings)
    prepared = prepare(files, options.corrections, load_specification(), settings=settings, told=told)
    return draw_random(prepared.cleaned.tables, list_, seed=seed, cases=cases)
