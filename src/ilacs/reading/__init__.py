"""A file to raw sheets: any spreadsheet or csv, told apart by what is in it and not by its name."""

from ilacs.reading.read import read

__all__ = ["read"]
