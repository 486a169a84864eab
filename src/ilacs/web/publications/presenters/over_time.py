"""The profile of a judgement at the end of each reporting year, as a chart."""

from collections.abc import Sequence

from ilacs.framework import load_scale
from ilacs.published.outcomes import Outcomes
from ilacs.published.profile import grades
from ilacs.published.registered import NOT_IN_FRAMEWORK, NOT_JUDGED, UNREAD
from ilacs.reporting.charts import Specification
from ilacs.reporting.charts.shares import shares
from ilacs.reporting.cross_tables import with_totals
from ilacs.web.core.presenters.words import day
from ilacs.web.publications.presenters.inspections import grade_words

NO_GRADE = "No grade"
WITHOUT = (NOT_IN_FRAMEWORK, NOT_JUDGED, UNREAD)


def over_time_specification(days: Sequence[Outcomes], judgement: str) -> Specification:
    """Each day a bar of all councils with a result, parted by grade; those without a grade are grey."""
    profiles = [one.profile[judgement] for one in days]
    has_gaps = any(profile[state] for profile in profiles for state in WITHOUT)
    columns = [*map(grade_words, grades()), *([NO_GRADE] if has_gaps else [])]
    cells = [
        [*(profile[grade] for grade in grades()), *([sum(profile[state] for state in WITHOUT)] if has_gaps else [])]
        for profile in profiles
    ]
    return shares(with_totals(("As at", "Grade"), [day(one.as_at) for one in days], columns, cells), grey=(NO_GRADE,))


def described(days: Sequence[Outcomes], judgement: str) -> str:
    """For those who do not see it."""
    title = load_scale().short[judgement]
    told = "; ".join(f"{day(one.as_at)}: {_outstanding_and_good(one, judgement)}" for one in (days[0], days[-1]))
    return f"Bars of shares of councils by grade, {title}, at the end of each reporting year. {told}."


def _outstanding_and_good(one: Outcomes, judgement: str) -> str:
    counts = one.profile[judgement]
    best, good = grades()[:2]
    return f"{counts[best]} outstanding and {counts[good]} good of {one.n}"
