"""A report as plain JSON values: the promised keys first, in their order, then what else is known."""

from datetime import date

from ilacs.published.report import Improvement, InspectionReport, Paragraph, Window

Json = dict[str, object]


def as_json(report: InspectionReport) -> Json:
    """Every field of a report, with days as ISO dates."""
    return {
        "family": report.family.value,
        "authority": report.authority,
        "edition": report.edition,
        "windows": [_window(window) for window in report.windows],
        "published": _day(report.published),
        "leads": list(report.leads),
        "type": report.type,
        "judgements": dict(report.judgements),
        "improvements": [_improvement(one) for one in report.improvements],
        "paragraphs": [_paragraph(one) for one in report.paragraphs],
        "status": report.status.value,
        "code": report.code,
        "title": report.title,
        "priority_actions": [_improvement(one) for one in report.priority_actions],
        "unread": list(report.unread),
        "published_from": report.published_from,
        "urn": report.urn,
        "partners": list(report.partners),
        "source": report.source,
        "sha256": report.sha256,
        "pages": report.pages,
        "parser_version": report.parser_version,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _window(window: Window) -> Json:
    return {"start": _day(window.start), "end": _day(window.end)}


def _improvement(one: Improvement) -> Json:
    return {"text": one.text, "codes": list(one.codes)}


def _paragraph(one: Paragraph) -> Json:
    return {"number": one.number, "section": one.section, "grade": one.grade, "page": one.page, "text": one.text}
