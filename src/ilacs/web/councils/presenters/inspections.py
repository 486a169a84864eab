"""Inspections of one council: grades by edition, why there is none, how they moved, and when the next is likely."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ilacs.framework import load_editions, load_scale
from ilacs.places import Authority
from ilacs.published.history import NextWindow, Step, history_of, next_window
from ilacs.published.inspection import Inspection
from ilacs.published.register import InspectionRegister
from ilacs.published.registered import ilacs_judgements
from ilacs.published.searching.improvements import Followed, follow_improvements
from ilacs.published.searching.passages import ReportSummary
from ilacs.reporting.published_words import load_words
from ilacs.reporting.wording import counted, day_in_words
from ilacs.web.core.tables import Cell, Column, Spreadsheet, Table, table

MOVED = {
    "improved": "overall grade better than before",
    "declined": "overall grade worse than before",
    "kept_good_or_better": "overall grade as before",
    "stayed_below_good": "overall grade as before, below good",
    "": "",
}
WHY = {
    "not_in_framework": "The edition in force then had no such judgement.",
    "not_judged": "The report gives no grade for it.",
    "unread": "There is a report, and nobody has read its grade into the register.",
}


@dataclass(frozen=True, slots=True)
class Next:
    """When the next inspection is likely."""

    window: str
    likely: str
    basis: str
    says: str


@dataclass(frozen=True, slots=True)
class Theme:
    """One area for improvement since last time."""

    text: str
    came_back: bool


def latest(steps: Sequence[Step]) -> Inspection | None:
    """The last inspection with a grade that was read."""
    graded = [step.inspection for step in steps if step.inspection.judgements]
    return graded[-1] if graded else None


def grades_of(one: Inspection) -> list[tuple[str, str]]:
    """Each judgement of an inspection, in the order of its edition."""
    words = load_scale()
    edition = next(edition for edition in load_editions() if edition.name == one.edition)
    return [(words.short[name], grade_words(one, name)) for name in edition.judgements]


def grade_words(one: Inspection, judgement: str) -> str:
    """The grade, or why there is none."""
    grade = one.judgements.get(judgement)
    return load_scale().grades[grade] if grade else load_words().no_grade[one.missing.get(judgement, "not_judged")]


def kind_words(one: Inspection) -> str:
    """Short inspection, in a letter or two of days."""
    kinds = load_words().inspection_kind
    return kinds[one.family] if one.family in kinds else kinds.get(one.kind, kinds["other"])


def days_words(one: Inspection) -> str:
    """When inspectors were there."""
    if one.started_on == one.published_on:
        return "days on site not read"
    inferred = " (last day inferred)" if one.is_end_inferred else ""
    return f"{day_in_words(one.started_on)} to {day_in_words(one.ended_on)}{inferred}"


def history_table(steps: Sequence[Step]) -> Table:
    """A row for each inspection, the newest first; a column for each judgement that any of them could have."""
    newest = steps[::-1]
    names = [name for name in ilacs_judgements() if any(_had(step.inspection, name) for step in newest)]
    columns = [Column("Inspection"), *(Column(load_scale().short[name]) for name in names), Column("Report")]
    rows = [
        [
            Cell(kind_words(one), note=f"{days_words(one)}{_moved(step)}"),
            *(grade_words(one, name) for name in names),
            _report(one),
        ]
        for step in newest
        for one in (step.inspection,)
    ]
    return table("inspections", caption="Inspections, the newest first", columns=columns, rows=rows)


def _had(one: Inspection, judgement: str) -> bool:
    return judgement in one.judgements or one.missing.get(judgement) != "not_in_framework"


def _moved(step: Step) -> str:
    return f"; {MOVED[step.moved]}" if step.moved else ""


def _report(one: Inspection) -> Cell | str:
    published = f"published {day_in_words(one.published_on)}" if one.published_on else ""
    says = ", ".join(filter(None, ("Ofsted's report", published)))
    return Cell(says, href=one.link) if one.link else published


def why_missing(steps: Sequence[Step]) -> list[tuple[str, str]]:
    """What the words in place of grades mean, of those that are there."""
    said = {reason for step in steps for reason in step.inspection.missing.values()}
    return [(load_words().no_grade[reason], says) for reason, says in WHY.items() if reason in said]


def next_words(authority: Authority, register: InspectionRegister, day: date) -> Next | None:
    """The likely window, as a likelihood with what it was worked out from."""
    found = next_window(authority.code, register, as_at=day)
    return _next(found, day) if found else None


def _next(found: NextWindow, day: date) -> Next:
    overdue = " That window has passed." if found.until < day else ""
    middle = day_in_words(found.median_on)
    kinds = ", ".join(f"{count} {kind or 'of unknown length'}" for kind, count in found.kinds.items())
    after = f" After the same overall grade the next was: {kinds}." if kinds else ""
    return Next(
        window=f"{day_in_words(found.from_on)} to {day_in_words(found.until)}",
        likely=f"{found.share:.0%} likely to begin in that time, and as likely before {middle} as after it.{overdue}",
        basis=(
            f"Worked out from {counted(found.pairs, 'interval', 'intervals')} between two ILACS inspections of any "
            f"council, counted from the last day on site, {day_in_words(found.after.ended_on)}.{after}"
        ),
        says=found.says,
    )


def followed(authority: Authority, reports: Sequence[ReportSummary]) -> Followed | None:
    """The last two inspections whose reports were both added."""
    mine = [one for one in reports if one.code == authority.code]
    return next(iter(follow_improvements(mine)), None)


def themes(found: Followed) -> list[Theme]:
    """Areas for improvement of the later report, and whether each had been one before."""
    again = [Theme(one.now.text, came_back=True) for one in found.again]
    return [*again, *(Theme(one.text, came_back=False) for one in found.new)]


def steps_of(authority: Authority, register: InspectionRegister) -> tuple[Step, ...]:
    """Every inspection of a council, the oldest first."""
    return history_of(authority.code, register)


def record(steps: Sequence[Step]) -> list[dict[str, object]]:
    """Inspections as data."""
    return [
        {
            "family": one.family,
            "kind": one.kind,
            "edition": one.edition,
            "started_on": one.started_on.isoformat(),
            "ended_on": one.ended_on.isoformat(),
            "is_end_inferred": one.is_end_inferred,
            "published_on": one.published_on.isoformat() if one.published_on else None,
            "judgements": dict(one.judgements),
            "missing": dict(one.missing),
            "link": one.link,
            "moved": step.moved,
        }
        for step in steps
        for one in (step.inspection,)
    ]


def sheet(steps: Sequence[Step]) -> Spreadsheet:
    """Inspections as a spreadsheet reads them: a grade, or the reason for none."""
    names = ilacs_judgements()
    rows = [
        (
            one.family,
            one.kind,
            one.edition,
            one.started_on.isoformat(),
            one.ended_on.isoformat(),
            one.published_on.isoformat() if one.published_on else "",
            *(one.judgements.get(name) or one.missing.get(name, "") for name in names),
            one.link,
        )
        for step in steps
        for one in (step.inspection,)
    ]
    headings = ("family", "kind", "edition", "started_on", "ended_on", "published_on", *names, "link")
    return Spreadsheet(headings, tuple(rows))


def headline(one: Inspection) -> str:
    """The last inspection in a sentence."""
    return f"{kind_words(one)}, {days_words(one)}"
