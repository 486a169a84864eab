"""Everything that an exported search carries, so that it can be quoted and asked again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ilacs.published.searching.asking import Asked, to_query_string
from ilacs.published.searching.facets import load_facets
from ilacs.published.searching.passages import Passage
from ilacs.published.searching.quoting import address, reference
from ilacs.reporting.searched.asked_words import rule_in_words
from ilacs.reporting.wording import day_in_words

HEADINGS = (
    "council", "code", "region", "kind of report", "framework", "first day on site", "last day on site", "published",
    "part", "judgement area", "grade of that area", "since the inspection before", "paragraph", "page", "text",
    "topics", "national framework", "markers", "reference", "source", "retrieved on", "rule", "query",
)  # fmt: skip
LICENCE = "Contains public sector information licensed under the Open Government Licence v3.0."
PUBLISHER = "Inspection reports published by Ofsted"


@dataclass(frozen=True, slots=True)
class Found:
    """Passages with what was asked, the day, and how up to date the reports are."""

    asked: Asked
    passages: Sequence[Passage]
    retrieved_on: date
    reports_to: date | None = None
    """The day of the newest report that was searched."""
    notes: tuple[str, ...] = ()

    def about(self) -> Mapping[str, str]:
        """What a reader must know beside the passages themselves."""
        told = {
            "What was asked": rule_in_words(self.asked),
            "Query": to_query_string(self.asked),
            "Passages": f"{len(self.passages):,}",
            "Retrieved on": day_in_words(self.retrieved_on),
            "Reports as at": day_in_words(self.reports_to) if self.reports_to else "",
            "Source": f"{PUBLISHER}. {LICENCE}",
            "Please note": " ".join(self.notes),
        }
        return {what: says for what, says in told.items() if says}

    def lines(self) -> list[tuple[str, ...]]:
        """One line a passage, in the order of HEADINGS."""
        asked = (self.retrieved_on.isoformat(), rule_in_words(self.asked), to_query_string(self.asked))
        return [(*_line(passage), *asked) for passage in self.passages]


def _line(passage: Passage) -> tuple[str, ...]:
    report, facets = passage.report, load_facets()
    days = (report.started_on, report.ended_on, report.published_on)
    return (
        report.authority,
        report.code,
        report.region,
        facets["report_type"].says(report.report_type),
        facets["edition"].says(report.edition),
        *(day.isoformat() if day else "" for day in days),
        facets["part"].says(passage.part),
        facets["section"].says(passage.section),
        facets["grade"].says(passage.grade),
        facets["direction"].says(passage.direction),
        "" if passage.number is None else str(passage.number),
        "" if passage.page is None else str(passage.page),
        passage.text,
        "; ".join(map(facets["topic"].says, passage.topics)),
        "; ".join(passage.codes),
        "; ".join(passage.markers),
        reference(passage),
        address(passage),
    )
