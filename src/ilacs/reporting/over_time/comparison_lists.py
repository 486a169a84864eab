"""The parts of the page that tell of lists and children: who came, who left, what was corrected."""

from collections.abc import Iterator, Sequence

from ilacs.annex_a import Specification
from ilacs.comparing import load_words
from ilacs.records.comparisons import CellChange, ChangedCells, ChildrenComparison, Comparison, ListComparison, Places
from ilacs.reporting.html import Markup, joined, table, tag
from ilacs.reporting.over_time.words import (
    has_reason,
    heading,
    left_to_look_into,
    list_name,
    reason_words,
    rows_words,
    service_name,
)
from ilacs.reporting.wording import counted, in_a_row

Row = tuple[str, str, str, str]
HAPPENED = ("What", "Why, or which column", "Number", "Where")
LISTS = ("List", "Rows before", "Rows now", "New", "Gone", "Gone, to look into", "Ended since", "Cells corrected")


def show_lists(comparison: Comparison, specification: Specification) -> Markup:
    """A line for each list, then what happened on each."""
    rows = table("Rows of each list", LISTS, (overview(one, specification) for one in comparison.lists))
    return joined((tag("div", rows, class_="numbers"), *(_show(one, specification) for one in comparison.lists)))


def show_children(children: ChildrenComparison, specification: Specification) -> Markup:
    """Who is new, who has left and why, and who is in another service."""
    words = load_words("left")
    before = counted(children.old, "child", "children")
    told = f"{before} before and {children.new:,} now, each counted once over all lists."
    new = [
        (list_name(name, specification), f"{len(rows):,}", rows_words(rows)) for name, rows in children.arrived.items()
    ]
    left = [(words[one.why].says, *_places(one.places, specification)) for one in children.left]
    moves = [
        (service_name(one.source, specification), service_name(one.target, specification), f"{one.children:,}")
        for one in children.moves
    ]
    return joined(
        (
            tag("p", told),
            _unless_empty("New children, by the first list that names them", ("List", "Children", "Rows now"), new),
            _unless_empty("Children who are on no list any more", ("Why", "Children", "Rows before"), left),
            _unless_empty("Children in another service than before", ("From", "To", "Children"), moves),
        )
    )


def overview(one: ListComparison, specification: Specification) -> tuple[str, ...]:
    """The numbers of one list, under LISTS."""
    ended = sum(len(group.rows) for group in one.ended)
    corrected = sum(len(cells.rows) for cells in one.changed if cells.kind is CellChange.CORRECTED)
    numbers = (one.old_rows, one.new_rows, one.arrived_rows, one.left_rows, left_to_look_into(one), ended, corrected)
    return (list_name(one.list_, specification), *(f"{number:,}" for number in numbers))


def _show(one: ListComparison, specification: Specification) -> Markup:
    """All that happened on one list, what somebody should look into at its head."""
    parts = [tag("p", f"Its rows were not compared. {one.why_not}")] if one.why_not else []
    rows = [*_gone(one, specification), *_new(one), *_ended(one, specification), *_cells(one, specification)]
    if rows:
        parts.append(tag("div", table("What happened", HAPPENED, rows), class_="happened"))
    if one.not_compared:
        names = in_a_row([heading(one.list_, name, specification) for name in one.not_compared])
        parts.append(tag("p", f"Only one of the two workbooks has {names}."))
    return tag("section", tag("h3", list_name(one.list_, specification)), *parts) if parts else Markup()


def _gone(one: ListComparison, specification: Specification) -> Iterator[Row]:
    words = load_words("left")
    for group in one.left:
        says = _why_left(words[group.why].says, one.list_, group.reason, specification=specification)
        name = "Gone, to look into" if words[group.why].should_be_asked else "Gone"
        yield name, says, f"{len(group.rows):,}", f"{rows_words(group.rows)} of the earlier workbook"


def _new(one: ListComparison) -> Iterator[Row]:
    words = load_words("arrived")
    for group in one.arrived:
        name = "New, to look into" if words[group.why].should_be_asked else "New"
        yield name, words[group.why].says, f"{len(group.rows):,}", rows_words(group.rows)


def _ended(one: ListComparison, specification: Specification) -> Iterator[Row]:
    for group in one.ended:
        says = reason_words(one.list_, group.reason, specification) if has_reason(one.list_) else "Has an end now"
        yield "Ended since", says, f"{len(group.rows):,}", rows_words(group.rows)


def _cells(one: ListComparison, specification: Specification) -> Iterator[Row]:
    words = load_words("cells")
    for cells in sorted(one.changed, key=_looked_at_first):
        name = heading(one.list_, cells.column, specification)
        yield words[cells.kind].says, name, f"{len(cells.rows):,}", rows_words(cells.rows)


def _why_left(says: str, list_: str, reason: str, *, specification: Specification) -> str:
    return f"{says}: {reason_words(list_, reason, specification)}" if reason and has_reason(list_) else says


def _looked_at_first(cells: ChangedCells) -> tuple[int, int]:
    return list(CellChange).index(cells.kind), -len(cells.rows)


def _places(places: Places, specification: Specification) -> tuple[str, str]:
    children = sum(map(len, places.values()))
    told = (f"{list_name(name, specification)}: {rows_words(rows)}" for name, rows in places.items())
    return f"{children:,}", "; ".join(told)


def _unless_empty(caption: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Markup:
    return tag("div", table(caption, headings, rows), class_="rows") if rows else Markup()
