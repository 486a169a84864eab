"""Which sheet is which list, which heading which column, how surely, and why."""

from ilacs.matching.corrections import Corrections, read_corrections
from ilacs.matching.rows import raw_tables
from ilacs.matching.saving import corrections_toml
from ilacs.matching.workbook import match

__all__ = ["Corrections", "corrections_toml", "match", "raw_tables", "read_corrections"]
