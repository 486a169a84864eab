"""Where a cell is, as a spreadsheet shows it."""


def column_letter(position: int) -> str:
    """Letter of a column counted from 0: 0 is A, 26 is AA."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def cell_name(row: int, position: int) -> str:
    """Name of a cell from its spreadsheet row (from 1) and its column (from 0)."""
    return f"{column_letter(position)}{row}"
