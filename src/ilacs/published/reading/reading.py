"""A report from the lines of its pages: what was printed, and by name what could not be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ilacs.framework.editions import edition_on
from ilacs.published.reading import doubts
from ilacs.published.reading.area_send import read_outcome, read_partners
from ilacs.published.reading.blocks import read_blocks
from ilacs.published.reading.body import Body, read_body
from ilacs.published.reading.families import LETTERS, dear_at, family_of, labels, subject_lines, title_lines
from ilacs.published.reading.furniture import Printed, part, text_of
from ilacs.published.reading.headings import heading_at
from ilacs.published.reading.leads import after_heading, leads_of_team, read_leads, signed_by
from ilacs.published.reading.length import type_of
from ilacs.published.reading.lines import Line, fold, join
from ilacs.published.reading.places import find_authority
from ilacs.published.reading.tables import JudgementTable, read_table, sentence_grade
from ilacs.published.reading.title_page import TitlePage, published_on, read_title_page, windows_of
from ilacs.published.reading.unreadable import ReportUnreadable
from ilacs.published.reading.wholeness import unwhole
from ilacs.published.report import Family, InspectionReport, Paragraph, Status, Window

PARSER_VERSION = 2
"""Rises with each change of what is read, so that stored reports are read again."""
SUBJECT = 6
"""Lines of a letter that say what it is about."""
WITH_EDITION = (Family.ILACS, Family.FOCUSED_VISIT, Family.MONITORING_VISIT)


@dataclass(frozen=True, slots=True)
class Source:
    """The file that a report was read from."""

    name: str
    sha256: str
    pages: int
    named_on: date | None
    """A day in its name."""
    is_cut_off: bool = False
    pictures: tuple[int, ...] = ()
    """Its pages without text."""


def read_lines(lines: Sequence[Line], source: Source) -> InspectionReport:
    """The report that some lines make. Raises ReportUnreadable where they are no report that we know."""
    printed = part(lines)
    family = family_of(printed.lines)
    if family is Family.DEAD_PAGE:
        return dead_page(source)
    if family is Family.UNKNOWN:
        raise ReportUnreadable(
            f"{source.name} is a PDF, but not an inspection report of a kind we know: its first page names none. "
            "Check that it is the report that Ofsted published."
        )
    page = read_title_page(printed.lines)
    table = _table(printed, family)
    body = _body(printed, family, table)
    report = _assemble(family, printed, page=page, table=table, body=body, source=source)
    unwhole_file = tuple(unwhole(printed, family, is_cut_off=source.is_cut_off, pictures=source.pictures))
    return doubts.marked(report, body, page, before=unwhole_file)


def dead_page(source: Source) -> InspectionReport:
    """What stands for a report that was gone when it was saved."""
    return InspectionReport(
        family=Family.DEAD_PAGE,
        status=Status.DEAD,
        sha256=source.sha256,
        pages=source.pages,
        parser_version=PARSER_VERSION,
        title="Report not found",
        published=source.named_on,
        published_from="file name" if source.named_on else "",
        source=source.name,
        unread=("file: this is Ofsted's page saying that the report was not found; get the report again",),
    )


def _assemble(
    family: Family, printed: Printed, *, page: TitlePage, table: JudgementTable, body: Body, source: Source
) -> InspectionReport:
    windows = windows_of(page, printed.lines, printed.headers)
    start = windows[0].start if windows else None
    authority = None if family is Family.SCCIF else find_authority(_about(page, printed, family), on=start)
    published, published_from = _published(page, printed, source, windows)
    judgements = _judgements(family, printed, table, body)
    return InspectionReport(
        family=family,
        status=Status.READ,
        sha256=source.sha256,
        pages=source.pages,
        parser_version=PARSER_VERSION,
        title=page.title,
        authority=authority.name if authority else None,
        code=authority.code if authority else None,
        edition=_edition(family, start),
        windows=windows,
        published=published,
        leads=_leads(family, page, printed),
        type=type_of(windows) if family is Family.ILACS else None,
        judgements=judgements,
        improvements=body.improvements,
        priority_actions=body.priority_actions,
        paragraphs=_graded(body, judgements),
        published_from=published_from,
        urn=_urn(page) if family is Family.SCCIF else None,
        partners=read_partners(body) if family is Family.AREA_SEND else (),
        source=source.name,
    )


def _about(page: TitlePage, printed: Printed, family: Family) -> str:
    """What names the authority: the title; in a letter its first lines."""
    dear = dear_at(printed.lines) if family in LETTERS else None
    return page.title if dear is None else join(printed.lines[dear + 1 : dear + 1 + SUBJECT])


def _table(printed: Printed, family: Family) -> JudgementTable:
    if family not in (Family.ILACS, Family.SIF, Family.SCCIF):
        return JudgementTable({}, 0, 0)
    return read_table(printed.lines, family)


def _sections(family: Family) -> str:
    return "letter" if family in LETTERS else family.value


def _body(printed: Printed, family: Family, table: JudgementTable) -> Body:
    name = _sections(family)
    kept = [line for line in _body_lines(printed, family, table) if not _is_labelled(line)]
    return read_body(read_blocks(kept, name, size=printed.size), name, table.judgements)


def _body_lines(printed: Printed, family: Family, table: JudgementTable) -> Sequence[Line]:
    lines = printed.lines
    if family is Family.ILACS and table.ends:
        return lines[table.ends :]
    rest = (*lines[: table.begins], *lines[table.ends :])
    if family in LETTERS:
        dear = dear_at(rest)
        return rest[len(title_lines(rest)) if dear is None else dear + 1 + len(subject_lines(rest)) :]
    contents = {line.page for line in rest if line.page < 5 and fold(line.text) == "contents"}
    rest = tuple(line for line in rest if line.page not in contents)
    first_page = 2 if family is Family.SIF else 1
    starts = (at for at in range(len(rest)) if rest[at].page >= first_page and heading_at(rest, at, _sections(family)))
    return rest[next(starts, 0) :]


def _is_labelled(line: Line) -> bool:
    return line.page == 1 and fold(line.text).startswith((*labels("windows"), *labels("earlier"), *labels("leads")))


def _edition(family: Family, start: date | None) -> str | None:
    if family is Family.SIF:
        return "sif"
    edition = edition_on(start) if start and family in WITH_EDITION else None
    return edition.name if edition else None


def _published(page: TitlePage, printed: Printed, source: Source, windows: Sequence[Window]) -> tuple[date | None, str]:
    day = published_on(page, printed.lines)
    if day:
        return day, "printed"
    # A file may be named by the day of the inspection.
    is_after = source.named_on and not (windows and source.named_on <= windows[-1].end)
    return (source.named_on, "file name") if is_after else (None, "")


def _leads(family: Family, page: TitlePage, printed: Printed) -> tuple[str, ...]:
    match family:
        case Family.AREA_SEND:
            return read_leads(page.leads) or leads_of_team(printed.lines)
        case Family.SCCIF:
            return after_heading(printed.lines, ("inspector", "inspectors"))
        case Family.FOCUSED_VISIT | Family.MONITORING_VISIT:
            return read_leads(page.leads) or signed_by(printed.after)
    return read_leads(page.leads)


def _judgements(family: Family, printed: Printed, table: JudgementTable, body: Body) -> dict[str, str]:
    if family in LETTERS:
        return {}
    if family is Family.AREA_SEND:
        outcome = read_outcome(text_of(printed.lines[:40]))
        return {"outcome": outcome} if outcome else {}
    in_headings = {key: grade for key, grade in body.headings.items() if grade and key not in table.judgements}
    found = dict(table.judgements) | in_headings
    if family is Family.SIF:
        found |= _in_sentences(printed, table)
    return found


def _in_sentences(printed: Printed, table: JudgementTable) -> dict[str, str]:
    first = [line for line in printed.lines if line.page <= 2]
    before, after = text_of(first[: table.begins or len(first)]), text_of(first[table.ends :])
    grades = {
        "overall_effectiveness": sentence_grade(before, "overall_effectiveness"),
        "lscb": sentence_grade(after, "lscb"),
    }
    return {key: grade for key, grade in grades.items() if grade}


def _graded(body: Body, judgements: Mapping[str, str]) -> tuple[Paragraph, ...]:
    """A section whose heading has no grade has that of a sentence on the first page."""
    return tuple(replace(one, grade=one.grade or judgements.get(one.section)) for one in body.paragraphs)


def _urn(page: TitlePage) -> str | None:
    numbers = [word for word in page.title.split() if word.isdigit() and len(word) >= 5]
    return numbers[0] if numbers else None
