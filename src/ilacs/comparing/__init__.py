"""What changed between two workbooks of one council, and what a row of dated workbooks shows."""

from ilacs.comparing.comparing import Sides, compare
from ilacs.comparing.dating import NamedDay, day_in_name
from ilacs.comparing.declared import Chances, Worded, load_chances, load_compared_lists, load_words
from ilacs.comparing.over_time import follow_lists

__all__ = [
    "Chances",
    "NamedDay",
    "Sides",
    "Worded",
    "compare",
    "day_in_name",
    "follow_lists",
    "load_chances",
    "load_compared_lists",
    "load_words",
]
