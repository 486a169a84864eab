"""The whole story: read, match, clean, check, measure."""

from ilacs.pipeline.checking import CheckedWorkbook, check, check_workbook
from ilacs.pipeline.measuring import MeasuredWorkbook, measure_workbook
from ilacs.pipeline.preparing import Options, Prepared, Told, prepare, tell_nobody

__all__ = [
    "CheckedWorkbook",
    "MeasuredWorkbook",
    "Options",
    "Prepared",
    "Told",
    "check",
    "check_workbook",
    "measure_workbook",
    "prepare",
    "tell_nobody",
]
