"""What outstanding councils do about a subject, beside the contrast."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.published.searching.asking import Asked, Filters
from ilacs.published.searching.best import BEST, CONTRAST, Best, CouncilHits
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.keeping import summary_fields
from ilacs.published.searching.passages import Part, ReportSummary
from ilacs.published.searching.quoting import report_reference
from ilacs.published.topics import load_topics
from ilacs.reporting.searched.files import passage_fields
from ilacs.reporting.wording import counted, in_a_row
from ilacs.web.publications.addresses import council_of, report_address, search_address
from ilacs.web.publications.presenters.hits import ShownHit, shown_hits

MOST_COUNCILS, MOST_HITS = 15, 3
Chosen = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ShownCouncil:
    """One council's report and what was found in it."""

    says: str
    href: str
    hits: tuple[ShownHit, ...]
    more: str


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """One side of the contrast."""

    title: str
    anchor: str
    count: str
    councils: tuple[ShownCouncil, ...]
    nothing: str
    all_of_it: str
    """The search that finds the same, with all that is left out here."""


def sections_in_words(found: Best) -> str:
    """Where the subject belongs."""
    return in_a_row([load_facets()["section"].says(section).lower() for section in found.sections])


def columns(found: Best, words: str, scope: Filters) -> list[ShownColumn]:
    """Outstanding, the contrast, and what councils were asked to improve."""
    parts = (Part.IMPROVEMENT.value, Part.PRIORITY_ACTION.value)
    topic: Chosen = {"topic": (found.topic,)} if found.topic else {}
    sections: Chosen = {"section": found.sections} if found.sections else {}
    paragraphs: Chosen = {**topic, **sections, "part": (Part.PARAGRAPH.value,)}

    def link(chosen: Chosen) -> str:
        filters = Filters(chosen=chosen, latest_as_at=scope.latest_as_at)
        return search_address(Asked(words, filters))

    best, contrast = {**paragraphs, "grade": BEST}, {**paragraphs, "grade": CONTRAST}
    sides = (
        _Side("Where that area is outstanding", "outstanding", found.outstanding, best),
        _Side("Where it requires improvement or is inadequate", "contrast", found.contrast, contrast),
        _Side("Areas for improvement on it", "asked-to-improve", found.improvements, {**topic, "part": parts}),
    )
    return [_column(one, found.topic, link(one.chosen)) for one in sides]


@dataclass(frozen=True, slots=True)
class _Side:
    title: str
    anchor: str
    councils: tuple[CouncilHits, ...]
    chosen: Chosen


def _column(side: _Side, topic: str, all_of_it: str) -> ShownColumn:
    passages = sum(len(one.hits) for one in side.councils)
    reports = counted(len(side.councils), "report", "reports")
    return ShownColumn(
        title=side.title,
        anchor=side.anchor,
        count=f"{counted(passages, 'passage', 'passages')}, {reports}",
        councils=tuple(_council(one, topic) for one in side.councils[:MOST_COUNCILS]),
        nothing="" if side.councils else "Nothing among the reports here.",
        all_of_it=all_of_it,
    )


def _council(one: CouncilHits, topic: str) -> ShownCouncil:
    left_out = len(one.hits) - MOST_HITS
    return ShownCouncil(
        says=report_reference(one.report),
        href=report_address(one.report.sha256),
        hits=tuple(shown_hits(one.hits[:MOST_HITS], filter(None, [topic]))),
        more=f"{counted(left_out, 'more passage', 'more passages')} in this report" if left_out > 0 else "",
    )


def silent(reports: Iterable[ReportSummary]) -> list[tuple[str, str, str]]:
    """Reports that do not mention it: words, address, the council's address."""
    return [(report_reference(one), report_address(one.sha256), council_of(one)) for one in reports]


def topic_choices() -> list[tuple[str, str]]:
    """Every topic from A to Z."""
    named = sorted((one.title, one.name) for one in load_topics().values())
    return [("", "Choose a topic"), *((name, title) for title, name in named)]


def best_record(found: Best) -> dict[str, object]:
    """The same as data."""
    sides = {"outstanding": found.outstanding, "contrast": found.contrast, "improvements": found.improvements}
    return {
        "subject": found.says,
        "topic": found.topic,
        "sections": list(found.sections),
        **{name: [passage_fields(hit.passage) for one in side for hit in one.hits] for name, side in sides.items()},
        "not_mentioned": [_plain(one) for one in found.silent],
        "notes": list(found.notes),
    }


def _plain(report: ReportSummary) -> dict[str, object]:
    whole = summary_fields(report)
    return {name: whole[name] for name in ("authority", "code", "title", "ended_on", "link")}
