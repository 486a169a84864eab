"""The one exception for what a person can put right."""


class Problem(Exception):
    """Something about the input that its owner can mend.

    The message says what happened and what to do, in plain words, and never holds a value from a cell.
    """
