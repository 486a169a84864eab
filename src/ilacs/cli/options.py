"""What a workbook is measured with, as typed after a command and as set by the council."""

from pathlib import Path

from ilacs.cli.inputs import read_day, read_references, read_settings, section
from ilacs.cli.published_tables import with_published
from ilacs.matching import Corrections, read_corrections
from ilacs.pipeline import Options


def read_options(*, as_at: str | None, mapping: Path | None, settings: Path | None) -> Options:
    """Its day, its corrections, and the council's settings and look-up tables."""
    local = read_settings(settings)
    said, references = with_published(section(local, "settings"), read_references(local))
    return Options(
        as_at=None if as_at is None else read_day(as_at, "--as-at"),
        corrections=read_corrections(mapping) if mapping else Corrections(),
        settings=said,
        references=references,
    )
