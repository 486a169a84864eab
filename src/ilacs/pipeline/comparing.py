"""The story of two workbooks of one council: each checked and measured, then compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ilacs.annex_a import load_specification
from ilacs.comparing import Sides, compare
from ilacs.pipeline.measuring import MeasuredWorkbook, measure_workbook
from ilacs.pipeline.preparing import Options, Told, tell_nobody
from ilacs.records import Problem
from ilacs.records.comparisons import Comparison

NO_DAY = "No list of {which} workbook holds a day on which something happened. Give the day it was drawn with {option}."
TURNED = (
    "The first workbook is as at {old}, which is after {new}, the day of the second. Give the earlier workbook first."
)


@dataclass(frozen=True, slots=True)
class ComparedWorkbooks:
    """Two workbooks and what differs between them."""

    old: MeasuredWorkbook
    new: MeasuredWorkbook
    comparison: Comparison


def compare_workbooks(
    old_files: Sequence[Path], new_files: Sequence[Path], old: Options, new: Options, told: Told = tell_nobody
) -> ComparedWorkbooks:
    """Check and measure both, and compare them. Raises Problem where one cannot be used or the order is wrong."""
    after = measure_workbook(new_files, new, lambda doing: told(f"the later workbook: {doing}"))
    # The earlier one's identifiers take the spellings of the later, so that the children of the two meet.
    known = after.checked.cleaned.spellings
    before = measure_workbook(old_files, old, lambda doing: told(f"the earlier workbook: {doing}"), spellings=known)
    told("comparing")
    sides = _side(before, "the earlier", "--as-at-old"), _side(after, "the later", "--as-at")
    if sides[0].as_at > sides[1].as_at:
        raise Problem(TURNED.format(old=sides[0].as_at, new=sides[1].as_at))
    polarities = {measure.name: measure.polarity for measure in after.measures}
    return ComparedWorkbooks(before, after, compare(*sides, load_specification(), polarities))


def _side(measured: MeasuredWorkbook, which: str, option: str) -> Sides:
    result = measured.checked.result
    if result.as_at is None:
        raise Problem(NO_DAY.format(which=which, option=option))
    return Sides(result.as_at, measured.checked.cleaned.tables, result, measured.figures)
