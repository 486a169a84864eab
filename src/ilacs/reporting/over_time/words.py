"""Changes, figures and differences in words."""

from collections.abc import Mapping, Sequence

from ilacs.annex_a import Specification
from ilacs.comparing import load_chances, load_compared_lists
from ilacs.measuring.planned import PlannedMeasure
from ilacs.records import Figure, FigureKind
from ilacs.records.comparisons import Chance, Direction, FigureComparison, Left, ListComparison, Move

NOTHING = "–"
NOT_GIVEN = "No reason given"
UNKNOWN = "Not known"
ROWS_SHOWN = 20
NO_SERVICE = "No service"
OPEN_BEFORE = (Move.FIXED, Move.LEFT, Move.STILL_OPEN, Move.NOT_ASKED_AGAIN)
"""What issues may become that were open in the earlier workbook, as far as they are counted so."""
OPEN_NOW = (Move.STILL_OPEN, Move.INTRODUCED, Move.CAME, Move.NOT_ASKED_BEFORE)
DIRECTIONS = {Direction.BETTER: "better", Direction.WORSE: "worse", Direction.SAME: "the same", Direction.NEITHER: ""}
TO_LOOK_INTO = (Left.UNEXPLAINED, Left.ENDED)

Measures = Mapping[str, PlannedMeasure]
"""Measures by name."""


def list_name(list_: str | None, specification: Specification) -> str:
    """A list by its number and title."""
    if not list_:
        return "The whole workbook"
    return f"{specification.lists[list_].number} {specification.lists[list_].title}"


def service_name(list_: str, specification: Specification) -> str:
    """A service by the title of its list."""
    return specification.lists[list_].title if list_ else NO_SERVICE


def reason_words(list_: str, code: str, specification: Specification) -> str:
    """What a reason for an end means."""
    column = specification.lists[list_].columns.get(load_compared_lists()[list_].reason)
    code_set = specification.codes_of(column) if column else None
    known = code_set.codes.get(code) if code_set else None
    return known.label if known else code or NOT_GIVEN


def has_reason(list_: str) -> bool:
    """Whether a list says why its entries ended."""
    return bool(load_compared_lists()[list_].reason)


def heading(list_: str, column: str, specification: Specification) -> str:
    """The official heading of a column."""
    return specification.lists[list_].columns[column].heading.strip()


def left_to_look_into(compared: ListComparison) -> int:
    """Rows that are gone and should not be, as far as the workbooks tell."""
    return sum(len(group.rows) for group in compared.left if group.why in TO_LOOK_INTO)


def percent(share: float | None) -> str:
    """A share to a tenth of a percent: 34.2%."""
    return NOTHING if share is None else f"{share * 100:.1f}%"


def signed(number: float, digits: int = 0) -> str:
    """A difference with its sign: +3, −1.5, 0."""
    told = f"{abs(number):,.{digits}f}"
    return told if not float(told.replace(",", "")) else ("+" if number > 0 else "−") + told


def figure_words(figure: Figure) -> str:
    """What a figure comes to: 1,204; 34.2% (41 of 120); 1.14."""
    if figure.why:
        return NOTHING
    match figure.kind:
        case FigureKind.SHARE:
            return share_words(figure.share, figure.numerator, figure.denominator)
        case FigureKind.MEAN:
            return NOTHING if figure.mean is None else f"{figure.mean:.2f}"
    return f"{figure.count:,}"


def share_words(share: float | None, true: int | None, of: int | None) -> str:
    """A share with what it is of."""
    return f"{percent(share)} ({true:,} of {of:,})" if share is not None else f"none of {of or 0:,}"


def difference_words(compared: FigureComparison) -> str:
    """By how much a figure moved: in points for a share."""
    if compared.difference is None:
        return NOTHING
    match compared.new.kind:
        case FigureKind.SHARE:
            return f"{signed(compared.difference * 100, 1)} points"
        case FigureKind.MEAN:
            return signed(compared.difference, 2)
    return signed(compared.difference)


def direction_words(compared: FigureComparison) -> str:
    """Better or worse, where one of the two is said of the measure."""
    return DIRECTIONS[compared.direction]


def chance_words(chance: Chance | None) -> str:
    """Whether a difference is more than chance could make, in a word."""
    if chance is None:
        return ""
    return "More than chance" if chance.is_more else "May be chance"


def chance_sentence(chance: Chance) -> str:
    """The same as a sentence, with the interval and the numbers it rests on."""
    says = "more than chance could make" if chance.is_more else "no more than chance could make"
    return f"The difference is {says}: {interval_words(chance)}."


def interval_words(chance: Chance) -> str:
    """The interval of a difference, and the numbers it rests on."""
    low, high = signed(chance.low * 100, 1), signed(chance.high * 100, 1)
    return (
        f"{load_chances().percent}% interval from {low} to {high} points, "
        f"n = {chance.old_of:,} before and {chance.new_of:,} now"
    )


def labels_words(labels: Sequence[str]) -> str:
    """The labels of a line of a breakdown."""
    return ", ".join(label or UNKNOWN for label in labels)


def rows_words(rows: Sequence[int]) -> str:
    """The first rows, and how many more there are: rows 3, 5 and 7 more."""
    shown = ", ".join(map(str, rows[:ROWS_SHOWN]))
    rest = f" and {len(rows) - ROWS_SHOWN:,} more" if len(rows) > ROWS_SHOWN else ""
    return f"{'row' if len(rows) == 1 else 'rows'} {shown}{rest}"
