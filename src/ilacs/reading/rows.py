"""Rows of any sheet, whatever kind of file it came from."""

from ilacs.records import CellValue

Rows = list[list[CellValue]]


def without_blank_end(rows: Rows) -> Rows:
    """The rows down to the last that holds anything."""
    end = len(rows)
    while end and rows[end - 1].count("") == len(rows[end - 1]):
        end -= 1
    return rows[:end] if end < len(rows) else rows
