"""Figures in words, as the examples of measures write them."""

from ilacs.records import Category, Figure, FigureKind

UNKNOWN = "unknown"


def figure_words(figure: Figure) -> str:
    """What a figure comes to: '1 of 3, 1 unknown', or each line of a breakdown that is not 0."""
    if figure.why:
        return f"nothing: {figure.why}"
    if figure.categories or figure.kind is FigureKind.BREAKDOWN:
        return "; ".join(map(_line, figure.categories)) or "nothing"
    match figure.kind:
        case FigureKind.SHARE:
            return _with_unknown(f"{figure.numerator} of {figure.denominator}", figure.unknown)
        case FigureKind.MEAN:
            known = figure.count - figure.unknown
            if figure.mean is None or figure.median is None:
                return _with_unknown("no mean", figure.unknown)
            return _with_unknown(f"mean {figure.mean:g}, median {figure.median:g}, of {known}", figure.unknown)
    return str(figure.count)


def _line(line: Category) -> str:
    label = " / ".join(part or UNKNOWN for part in line.labels)
    if line.numerator is None:
        return f"{label} {line.count}"
    denominator = line.count if line.denominator is None else line.denominator
    return f"{label}: " + _with_unknown(f"{line.numerator} of {denominator}", line.unknown)


def _with_unknown(words: str, unknown: int) -> str:
    return f"{words}, {unknown} unknown" if unknown else words


def same_words(one: str, other: str) -> bool:
    """Whether two wordings say the same: the lines of a breakdown may come in any order."""
    return sorted(map(str.strip, one.split(";"))) == sorted(map(str.strip, other.split(";")))
