"""Annex A as objects: its lists, columns, code sets and editions, read from facts/annex_a/."""

from ilacs.annex_a.codes import Code, CodeSet, without_letter
from ilacs.annex_a.lists import Column, ColumnType, List
from ilacs.annex_a.specification import Specification, load_specification

__all__ = ["Code", "CodeSet", "Column", "ColumnType", "List", "Specification", "load_specification", "without_letter"]
