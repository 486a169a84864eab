"""How each measure moved, which way, and whether by more than chance could make."""

from collections.abc import Iterator, Mapping, Sequence

from ilacs.comparing.chance import difference_by_chance
from ilacs.comparing.declared import load_chances
from ilacs.records import Category, Figure, FigureKind
from ilacs.records.comparisons import Chance, Direction, FigureComparison, LineComparison

WANTED = {"low is good": -1, "high is good": 1}


def compare_figures(
    old: Sequence[Figure], new: Sequence[Figure], polarities: Mapping[str, str]
) -> tuple[FigureComparison, ...]:
    """Each measure of NEW beside the same measure of OLD."""
    before = {figure.measure: figure for figure in old}
    return tuple(
        _compare(before[figure.measure], figure, WANTED.get(polarities.get(figure.measure, ""), 0))
        for figure in new
        if figure.measure in before
    )


def figure_value(figure: Figure) -> float | None:
    """The one number that a figure comes to: a count, a share from 0 to 1 or a mean."""
    if figure.why:
        return None
    match figure.kind:
        case FigureKind.SHARE:
            return figure.share
        case FigureKind.MEAN:
            return figure.mean
    return figure.count


def _compare(old: Figure, new: Figure, wanted: int) -> FigureComparison:
    before, after = figure_value(old), figure_value(new)
    difference = after - before if before is not None and after is not None else None
    return FigureComparison(
        measure=new.measure,
        old=old,
        new=new,
        difference=difference,
        direction=_direction(difference, wanted),
        chance=_by_chance(old.numerator, old.denominator, new.numerator, new.denominator),
        lines=tuple(_lines(old, new)),
    )


def _direction(difference: float | None, wanted: int) -> Direction:
    if difference is None:
        return Direction.NEITHER
    if difference == 0:
        return Direction.SAME
    if not wanted:
        return Direction.NEITHER
    return Direction.BETTER if difference * wanted > 0 else Direction.WORSE


def _by_chance(old_true: int | None, old_of: int | None, new_true: int | None, new_of: int | None) -> Chance | None:
    if old_true is None or old_of is None or new_true is None or new_of is None:
        return None
    return difference_by_chance(old_true, old_of, new_true, new_of, deviations=load_chances().deviations)


def _lines(old: Figure, new: Figure) -> Iterator[LineComparison]:
    """Every line of either breakdown, in the order of NEW; a line that one of them has not is 0 there."""
    before = {line.labels: line for line in old.categories}
    after = {line.labels: line for line in new.categories}
    if old.why or new.why:
        return
    for labels in dict.fromkeys([*after, *before]):
        absent = Category(labels, 0, 0 if new.kind is FigureKind.SHARE else None)
        yield _line(before.get(labels, absent), after.get(labels, absent), old=old, new=new)


def _line(before: Category, after: Category, *, old: Figure, new: Figure) -> LineComparison:
    """Of a share: how many of the line it is true of. Of a count: what part of the whole the line is."""
    if new.kind is FigureKind.SHARE:
        old_true, old_of = before.numerator or 0, _taken_of(before)
        new_true, new_of = after.numerator or 0, _taken_of(after)
    else:
        old_true, old_of, new_true, new_of = before.count, old.count, after.count, new.count
    return LineComparison(
        labels=after.labels,
        old=old_true,
        new=new_true,
        old_share=old_true / old_of if old_of else None,
        new_share=new_true / new_of if new_of else None,
        chance=_by_chance(old_true, old_of, new_true, new_of),
    )


def _taken_of(line: Category) -> int:
    """Of how many the share of one line is taken."""
    return line.count if line.denominator is None else line.denominator
