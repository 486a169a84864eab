"""Outcomes as at a day in tables: by judgement, region and kind of council, and how grades moved."""

from collections.abc import Iterable, Mapping

from ilacs.framework import load_scale
from ilacs.published.outcomes import Outcomes
from ilacs.published.profile import Profile, grades, share_of
from ilacs.published.registered import NOT_IN_FRAMEWORK, NOT_JUDGED, UNREAD
from ilacs.published.searching.facets import load_facets
from ilacs.reporting.wording import counted, in_a_row
from ilacs.web.core.presenters.words import day
from ilacs.web.core.tables import Cell, Column, Spreadsheet, Table, Value, table
from ilacs.web.publications.presenters.inspections import grade_words

STATES = {NOT_IN_FRAMEWORK: "No such judgement in its framework", NOT_JUDGED: "Not judged", UNREAD: "Not read"}
"""Three reasons why an inspection has no grade; the fourth, not inspected, is of a council."""
NO_OVERALL = "no overall judgement (2026 framework)"
OVERALL = "overall_effectiveness"


def number_columns(first: str) -> list[Column]:
    """What every table of grades has: grades, reasons, and the share."""
    heads = (*map(grade_words, grades()), *STATES.values(), "Graded", "Good or better")
    return [Column(first), *(Column(one, is_number=True) for one in heads)]


def profile_table(known: Outcomes) -> Table:
    """A row for each judgement."""
    words = load_scale().short
    rows = [_row(Cell(words[name], note=_note(name, counts)), counts) for name, counts in known.profile.items()]
    return table("profile", caption="By judgement, all councils", columns=number_columns("Judgement"), rows=rows)


def region_table(known: Outcomes, judgement: str) -> Table:
    """A row for each of Ofsted's regions."""
    rows = [_row(Cell(name), profile[judgement]) for name, profile in known.by_region.items()]
    caption = f"{load_scale().short[judgement]}, by region of Ofsted"
    return table("regions", caption=caption, columns=number_columns("Region"), rows=rows)


def kind_table(known: Outcomes, judgement: str) -> Table:
    """A row for each kind of council."""
    words = load_facets()["kind_of_authority"]
    rows = [_row(Cell(words.says(name)), profile[judgement]) for name, profile in known.by_kind.items()]
    caption = f"{load_scale().short[judgement]}, by kind of council"
    return table("kinds", caption=caption, columns=number_columns("Kind of council"), rows=rows)


def over_time_table(days: Iterable[Outcomes], judgement: str) -> Table:
    """A row for each day."""
    rows = [_row(Cell(day(one.as_at)), one.profile[judgement]) for one in days]
    caption = f"{load_scale().short[judgement]}, at the end of each reporting year"
    return table("over-time", caption=caption, columns=number_columns("As at"), rows=rows)


def next_table(known: Outcomes) -> Table:
    """From each grade to that of the next inspection."""
    moves = known.transitions.to_next
    after = [name for name in next(iter(moves.values())) if name in grades() or _happens(moves, name)]
    heads = [grade_words(name) if name in grades() else STATES[name] for name in after]
    columns = [Column("From"), *(Column(f"To {one[:1].lower()}{one[1:]}", is_number=True) for one in heads)]
    rows = [_moves(before, [row[name] for name in after]) for before, row in moves.items()]
    pairs = counted(known.transitions.pairs, "pair", "pairs")
    caption = f"Overall grade from one ILACS inspection to the next: {pairs}"
    return table("transitions", caption=caption, columns=columns, rows=rows)


def movement(known: Outcomes) -> list[tuple[str, str]]:
    """From the first ILACS inspection to the latest."""
    moved = known.transitions.first_to_latest
    counts = [
        ("Councils with more than one ILACS inspection", moved.n),
        ("Improved", moved.improved),
        ("Kept good or better", moved.kept_good_or_better),
        ("Stayed below good", moved.stayed_below_good),
        ("Declined", moved.declined),
        (f"Cannot be compared: {NO_OVERALL}, or not read", moved.no_grade),
    ]
    return [(says, f"{count:,}") for says, count in counts]


def cautions(known: Outcomes) -> list[str]:
    """What a reader must know beside the tables."""
    inferred = sum(one.inspection.is_end_inferred for one in known.results)
    told = {
        "Not inspected yet, as they are new": [one.name for one in known.not_inspected],
        "Last inspection not in the register, or none of its grades read": [one.name for one in known.unread],
        "Counted although abolished since": [one.authority.name for one in known.abolished_since],
    }
    said = [f"{what} ({len(names)}): {in_a_row(names)}." for what, names in told.items() if names]
    if inferred:
        counts = counted(inferred, "council counts", "councils count")
        said.append(f"{counts} by a last day on site that was inferred from the first day and the kind of inspection.")
    return said


def long_spreadsheet(known: Outcomes) -> Spreadsheet:
    """A row for each group, judgement and state."""
    groups: list[tuple[str, str, Profile]] = [("all", "England", known.profile)]
    groups += [("region", name, profile) for name, profile in known.by_region.items()]
    groups += [("kind_of_authority", name, profile) for name, profile in known.by_kind.items()]
    rows: list[tuple[Value, ...]] = [
        (known.as_at.isoformat(), by, name, judgement, state, count)
        for by, name, profile in groups
        for judgement, counts in profile.items()
        for state, count in counts.items()
    ]
    return Spreadsheet(("as_at", "by", "group", "judgement", "grade_or_reason", "councils"), tuple(rows))


def _row(first: Cell, counts: Mapping[str, int]) -> list[Cell | str]:
    share = share_of(counts)
    percent = "–" if share.percent is None else f"{share.percent:.0f}%"
    graded = (_of(counts[grade], share.n) for grade in grades())
    return [first, *graded, *(f"{counts[state]:,}" for state in STATES), f"{share.n:,}", percent]


def _of(count: int, total: int) -> str:
    """12 (8%), on one line."""
    return f"{count:,}\u00a0({100 * count / total:.0f}%)" if total else f"{count:,}"


def _note(judgement: str, counts: Mapping[str, int]) -> str:
    missing = counts[NOT_IN_FRAMEWORK]
    return f"{missing:,} with {NO_OVERALL}" if judgement == OVERALL and missing else ""


def _moves(before: str, counts: Iterable[int]) -> list[Cell | str]:
    return [Cell(grade_words(before)), *(f"{count:,}" for count in counts)]


def _happens(moves: Mapping[str, Mapping[str, int]], name: str) -> bool:
    return any(row.get(name) for row in moves.values())
