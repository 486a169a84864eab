"""What a workbook is measured with, as typed after a command and as set by the council."""

from pathlib import Path

from ilacs.cli.inputs import read_day, read_references, read_settings, section
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Options


def read_options(*, as_at: str | None, mapping: Path | None, settings: Path | None) -> Options:
    """Its day, its corrections, and the council's settings and look-up tables."""
    local = read_settings(settings)
    return Options(
        as_at=None if as_at is None else read_day(as_at, "--as-at"),
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=section(local, "settings"),
        references=read_references(local),
    )
