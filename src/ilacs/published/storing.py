"""An inspection report read back from the JSON that it is printed and kept as."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeAlias, TypeVar, cast

from ilacs.published.report import Family, Improvement, InspectionReport, Paragraph, Status, Window

Fields: TypeAlias = Mapping[str, object]
One = TypeVar("One")


def report_of(fields: Fields) -> InspectionReport:
    """The report that was kept. Raises KeyError, TypeError or ValueError where it is not one."""
    published = cast("str | None", fields["published"])
    report = InspectionReport(
        family=Family(str(fields["family"])),
        status=Status(str(fields["status"])),
        sha256=str(fields["sha256"]),
        pages=int(cast("int", fields["pages"])),
        parser_version=int(cast("int", fields["parser_version"])),
        title=str(fields["title"]),
        authority=cast("str | None", fields["authority"]),
        code=cast("str | None", fields["code"]),
        edition=cast("str | None", fields["edition"]),
        published=date.fromisoformat(published) if published else None,
        type=cast("str | None", fields["type"]),
        judgements=dict(cast("Mapping[str, str]", fields["judgements"])),
        published_from=str(fields["published_from"]),
        urn=cast("str | None", fields["urn"]),
        source=str(fields["source"]),
    )
    return replace(
        report,
        windows=_each(fields["windows"], _window),
        leads=_each(fields["leads"], str),
        partners=_each(fields["partners"], str),
        improvements=_each(fields["improvements"], _improvement),
        priority_actions=_each(fields["priority_actions"], _improvement),
        paragraphs=_each(fields["paragraphs"], _paragraph),
        unread=_each(fields["unread"], str),
    )


def _each(values: object, make: Callable[[Fields], One]) -> tuple[One, ...]:
    return tuple(map(make, cast("list[Fields]", values)))


def _window(fields: Fields) -> Window:
    return Window(date.fromisoformat(str(fields["start"])), date.fromisoformat(str(fields["end"])))


def _improvement(fields: Fields) -> Improvement:
    return Improvement(str(fields["text"]), tuple(cast("list[str]", fields["codes"])))


def _paragraph(fields: Fields) -> Paragraph:
    return Paragraph(
        number=cast("int | None", fields["number"]),
        section=str(fields["section"]),
        grade=cast("str | None", fields["grade"]),
        page=int(cast("int", fields["page"])),
        text=str(fields["text"]),
    )
