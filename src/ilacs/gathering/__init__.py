"""Workbooks gathered from other sources: a Standard Safeguarding Dataset extract, or several partial exports."""

from ilacs.gathering.accounts import ColumnAccount, Gathered, RowsAccount
from ilacs.gathering.declared import Coverage, load_mapping
from ilacs.gathering.gather import gather
from ilacs.gathering.merging import Conflict, Merged, MergedList, Place, merge
from ilacs.gathering.others import add_others
from ilacs.gathering.parts import Part
from ilacs.gathering.sources import read_extract, shown

__all__ = [
    "ColumnAccount",
    "Conflict",
    "Coverage",
    "Gathered",
    "Merged",
    "MergedList",
    "Part",
    "Place",
    "RowsAccount",
    "add_others",
    "gather",
    "load_mapping",
    "merge",
    "read_extract",
    "shown",
]
