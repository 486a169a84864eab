"""A council's inspections in words, the newest first, and when the next is likely."""

from collections.abc import Iterator, Sequence

from ilacs.framework.editions import load_scale
from ilacs.published.history import NextWindow, Step
from ilacs.published.inspection import Inspection
from ilacs.published.registered import ilacs_judgements
from ilacs.published.report import Family
from ilacs.reporting.published_words import NOTHING, load_words
from ilacs.reporting.wording import day_in_words

DAYS_OF_A_MONTH = 30.44


def judgements_shown(steps: Sequence[Step]) -> tuple[str, ...]:
    """The judgements that any of some inspections made, the overall one first."""
    made = {name for step in steps for name in step.inspection.judgements}
    ordered = sorted(ilacs_judgements(), key=lambda name: name != "overall_effectiveness")
    return tuple(name for name in ordered if name in made)


def headings(steps: Sequence[Step]) -> tuple[str, ...]:
    """The headings of a table of inspections."""
    return ("On site", "Kind", *(load_scale().short[name] for name in judgements_shown(steps)))


def rows(steps: Sequence[Step]) -> Iterator[tuple[str, ...]]:
    """A row for each inspection, the newest first."""
    shown = judgements_shown(steps)
    for step in reversed(steps):
        yield days_words(step.inspection), kind_words(step.inspection), *(grade(step.inspection, one) for one in shown)


def days_words(inspection: Inspection) -> str:
    """The days on site; where they have not been read, the day of publication."""
    if inspection.started_on == inspection.ended_on == inspection.published_on:
        return f"published {day_in_words(inspection.ended_on)}"
    return f"{day_in_words(inspection.started_on)} to {day_in_words(inspection.ended_on)}"


def kind_words(inspection: Inspection) -> str:
    """What kind of inspection it was."""
    kinds = load_words().inspection_kind
    return kinds["sif"] if inspection.family == Family.SIF else kinds.get(inspection.kind, kinds["other"])


def grade(inspection: Inspection, judgement: str) -> str:
    """The grade of a judgement, or why there is none."""
    if judgement in inspection.judgements:
        return load_scale().grades[inspection.judgements[judgement]]
    return load_words().no_grade.get(inspection.missing.get(judgement, ""), NOTHING)


def next_words(window: NextWindow | None) -> str:
    """When the next inspection is likely to begin, as a likelihood; empty where nothing can be said."""
    if window is None:
        return ""
    share = f"{window.share:.0%}"
    return (
        f"The next inspection is likely to begin between {day_in_words(window.from_on)} and "
        f"{day_in_words(window.until)}: {share} of {window.pairs} past intervals would, and half by "
        f"{day_in_words(window.median_on)}. {window.says}"
    )
