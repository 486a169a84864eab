"""What the stages hand on: plain values, no behaviour beyond reading them."""

from ilacs.lib.problem import Problem
from ilacs.records.figures import Category, Figure, FigureKind
from ilacs.records.location import cell_name, column_letter
from ilacs.records.matches import ColumnMatch, ListMatch, Matching
from ilacs.records.results import (
    Change,
    ChangeBatch,
    CheckResult,
    Issue,
    IssueBatch,
    ListAccount,
    Noticed,
    Outcome,
    RuleAccount,
    Severity,
)
from ilacs.records.samples import Case, Sample
from ilacs.records.sheets import CellValue, RawSheet, RawWorkbook
from ilacs.records.tables import RawTable, Table

__all__ = [
    "Case",
    "Category",
    "CellValue",
    "Change",
    "ChangeBatch",
    "CheckResult",
    "ColumnMatch",
    "Figure",
    "FigureKind",
    "Issue",
    "IssueBatch",
    "ListAccount",
    "ListMatch",
    "Matching",
    "Noticed",
    "Outcome",
    "Problem",
    "RawSheet",
    "RawTable",
    "RawWorkbook",
    "RuleAccount",
    "Sample",
    "Severity",
    "Table",
    "cell_name",
    "column_letter",
]
