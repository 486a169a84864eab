"""What outstanding councils do about a subject, the contrast, the areas for improvement on it, and who is silent."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ilacs.published.searching.asking import LARGEST_PAGE, Filters, Sort
from ilacs.published.searching.indexing import ReportIndex
from ilacs.published.searching.passages import Part, ReportSummary
from ilacs.published.searching.search import Hit, Results, found_reports, search
from ilacs.published.topics import Topic, load_topics, topics_of

BEST, CONTRAST = ("outstanding",), ("requires_improvement", "inadequate")


@dataclass(frozen=True, slots=True)
class CouncilHits:
    """The passages of one council's report."""

    report: ReportSummary
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Best:
    """What was found on a subject, the newest report first; grades are of the sections where it belongs."""

    says: str
    """The subject in words."""
    topic: str
    """Its name where it is one of the topics; empty for words of one's own."""
    sections: tuple[str, ...]
    outstanding: tuple[CouncilHits, ...]
    contrast: tuple[CouncilHits, ...]
    improvements: tuple[CouncilHits, ...]
    """Areas for improvement and for priority action on it."""
    silent: tuple[ReportSummary, ...]
    """Reports with an outstanding section where it belongs that do not mention it at all."""
    notes: tuple[str, ...] = ()


def best(index: ReportIndex, subject: str, filters: Filters | None = None, *, as_at: date | None = None) -> Best:
    """Look for a topic by its name or title, or for words; with `as_at`, in each council's latest inspection alone."""
    topic = find_topic(subject)
    named = topic or next((load_topics()[name] for name in topics_of(subject)), None)
    sections = named.all_sections if named else ()
    scope = replace(filters or Filters(), latest_as_at=as_at)
    words = "" if topic else subject
    if topic:
        scope = _with(scope, topic=(topic.name,))
    in_sections = _with(scope, part=(Part.PARAGRAPH,), section=sections)
    outstanding = _search(index, words, _with(in_sections, grade=BEST))
    contrast = _search(index, words, _with(in_sections, grade=CONTRAST))
    improvements = _search(index, words, _with(scope, part=(Part.IMPROVEMENT, Part.PRIORITY_ACTION)))
    found = (outstanding, contrast, improvements)
    return Best(
        says=topic.title if topic else subject,
        topic=topic.name if topic else "",
        sections=sections,
        outstanding=by_council(outstanding.hits),
        contrast=by_council(contrast.hits),
        improvements=by_council(improvements.hits),
        silent=_silent(index, words, scope, sections),
        notes=tuple(dict.fromkeys(note for one in found for note in _notes(one))),
    )


def _notes(found: Results) -> Iterator[str]:
    yield from found.notes
    if found.total > len(found.hits):
        yield f"Of {found.total:,} passages the newest {len(found.hits):,} are shown."


def find_topic(subject: str) -> Topic | None:
    """A topic by its name or its title."""
    plain = subject.strip().casefold()
    return next((one for one in load_topics().values() if plain in (one.name, one.title.casefold())), None)


def by_council(hits: Iterable[Hit]) -> tuple[CouncilHits, ...]:
    """The passages of each report together, in the order in which the reports come."""
    grouped: dict[str, list[Hit]] = {}
    for hit in hits:
        grouped.setdefault(hit.passage.report.sha256, []).append(hit)
    return tuple(CouncilHits(some[0].passage.report, tuple(some)) for some in grouped.values())


def _with(filters: Filters, **chosen: tuple[str, ...]) -> Filters:
    """Narrowed further; what is empty does not narrow."""
    return replace(filters, chosen={**filters.chosen, **{name: values for name, values in chosen.items() if values}})


def _search(index: ReportIndex, words: str, filters: Filters) -> Results:
    return search(index, words, filters, size=LARGEST_PAGE, sort=Sort.NEWEST)


def _silent(index: ReportIndex, words: str, scope: Filters, sections: tuple[str, ...]) -> tuple[ReportSummary, ...]:
    """Of councils, what was looked through and holds nothing; a subject that belongs nowhere is missed by nobody."""
    speaking = found_reports(index, words, scope)
    looked_through = found_reports(index, "", _without(scope, "topic"))
    return tuple(
        report
        for report in index.reports.values()
        if report.code
        and report.sha256 in looked_through - speaking
        and any(report.judgements.get(section) in BEST for section in sections)
    )


def _without(filters: Filters, facet: str) -> Filters:
    return replace(filters, chosen=filters.without(facet))
