"""Passages and summaries of reports as the index keeps them."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import cast

from ilacs.published.searching.passages import Part, Passage, ReportSummary, Theme

DAYS = ("started_on", "ended_on", "published_on")


def passage_bytes(passage: Passage) -> bytes:
    """A passage without its report, which is kept once for all of its passages."""
    fields = [
        passage.report.sha256, passage.part, passage.section, passage.grade, passage.number, passage.page, passage.text,
        passage.topics, passage.markers, passage.codes, passage.direction,
    ]  # fmt: skip
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def passage_of(kept: bytes, reports: Mapping[str, ReportSummary]) -> Passage:
    """The passage again."""
    sha256, part, section, grade, number, page, text, topics, markers, codes, moved = json.loads(kept)
    return Passage(
        report=reports[sha256],
        part=Part(part),
        section=section,
        grade=grade,
        number=number,
        page=page,
        text=text,
        topics=tuple(topics),
        markers=tuple(markers),
        codes=tuple(codes),
        direction=moved,
    )


def summaries_json(reports: Iterable[ReportSummary]) -> str:
    """Every report without its paragraphs."""
    return json.dumps([summary_fields(report) for report in reports], ensure_ascii=False)


def summary_fields(report: ReportSummary) -> dict[str, object]:
    """One report without its paragraphs, as JSON holds it."""
    plain = {name: getattr(report, name) for name in ReportSummary.__slots__}
    days = {name: cast("date", plain[name]).isoformat() if plain[name] else None for name in DAYS}
    themes = [
        {"part": one.part.value, "text": one.text, "codes": list(one.codes), "topics": list(one.topics)}
        for one in report.themes
    ]
    return {**plain, **days, "topics": list(report.topics), "leads": list(report.leads), "themes": themes}


def summaries_of(text: str) -> tuple[ReportSummary, ...]:
    """The reports again."""
    return tuple(_summary(fields) for fields in json.loads(text))


def _summary(fields: dict[str, object]) -> ReportSummary:
    days = {name: date.fromisoformat(str(fields[name])) if fields[name] else None for name in DAYS}
    themes = tuple(map(_theme, cast("list[dict[str, object]]", fields["themes"])))
    topics, leads = (tuple(cast("list[str]", fields[name])) for name in ("topics", "leads"))
    return ReportSummary(**{**fields, **days, "topics": topics, "leads": leads, "themes": themes})  # type: ignore[arg-type]  # its own fields, read back


def _theme(fields: dict[str, object]) -> Theme:
    codes, topics = (tuple(cast("list[str]", fields[name])) for name in ("codes", "topics"))
    return Theme(Part(str(fields["part"])), str(fields["text"]), codes, topics)
