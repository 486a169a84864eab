"""Text to days, numbers and codes, a column at a time; nothing changes without a record of it."""

from ilacs.cleaning.cleaning import Cleaned, Spellings, Suggestion, clean
from ilacs.cleaning.declared import ChangeKind, load_changes

__all__ = ["ChangeKind", "Cleaned", "Spellings", "Suggestion", "clean", "load_changes"]
