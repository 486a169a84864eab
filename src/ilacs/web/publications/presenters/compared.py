"""Two reports on a council, side by side: sections, grades, and what it was asked to improve both times."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.framework import load_scale
from ilacs.published.report import InspectionReport
from ilacs.published.searching.improvements import Again, Followed
from ilacs.published.searching.passages import Theme
from ilacs.published.topics import load_topics
from ilacs.reporting.wording import in_a_row
from ilacs.web.publications.presenters.report import ShownSection, section_words, sections_of


@dataclass(frozen=True, slots=True)
class Beside:
    """One section as it was and as it is; either may be missing."""

    title: str
    earlier: tuple[ShownSection, ...]
    later: tuple[ShownSection, ...]


@dataclass(frozen=True, slots=True)
class Came:
    """An area for improvement that was on the same subject as one before."""

    text: str
    before: tuple[str, ...]
    by: str


def side_by_side(earlier: InspectionReport, later: InspectionReport) -> list[Beside]:
    """Sections in the order of the later report, then those that only the earlier has."""
    old, new = (_by_title(sections_of(one)) for one in (earlier, later))
    return [Beside(title, old.get(title, ()), new.get(title, ())) for title in dict.fromkeys((*new, *old))]


def moved_grades(earlier: InspectionReport, later: InspectionReport) -> list[tuple[str, ...]]:
    """Judgement, grade before, grade now."""
    names = dict.fromkeys((*later.judgements, *earlier.judgements))
    return [(section_words(name), *(_grade(one.judgements.get(name)) for one in (earlier, later))) for name in names]


def came_again(followed: Followed) -> list[Came]:
    """Subjects that came up both times."""
    return [_came(one) for one in followed.again]


def texts_of(themes: Iterable[Theme]) -> list[str]:
    """Areas as they are written."""
    return [one.text for one in themes]


def _came(one: Again) -> Came:
    topics = load_topics()
    by = in_a_row([topics[name].title if name in topics else name for name in one.by])
    return Came(one.now.text, tuple(theme.text for theme in one.before), by)


def _grade(grade: str | None) -> str:
    return load_scale().grades.get(grade or "", grade or "No such judgement")


def _by_title(sections: Iterable[ShownSection]) -> dict[str, tuple[ShownSection, ...]]:
    grouped: dict[str, tuple[ShownSection, ...]] = {}
    for one in sections:
        grouped[one.title] = (*grouped.get(one.title, ()), one)
    return grouped
