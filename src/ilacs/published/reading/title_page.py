"""What the first page says of an inspection: its title, days on site, lead inspectors and day of publication."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ilacs.published.reading.days import DAY, read_day, read_windows, years_in
from ilacs.published.reading.declared import words
from ilacs.published.reading.families import dear_at, labels, subject_lines, title_lines
from ilacs.published.reading.furniture import TRAILING_NUMBER, text_of
from ilacs.published.reading.lines import Line, fold, join
from ilacs.published.report import Window

MOST_LINES = 4
"""Lines that one labelled value may take."""


@dataclass(frozen=True, slots=True)
class TitlePage:
    """A title and the labelled values that follow it."""

    title: str
    windows: str
    leads: str
    published: str
    has_leads: bool
    has_windows: bool


def read_title_page(lines: Sequence[Line]) -> TitlePage:
    """The labelled values of the first page, each to the next label."""
    first = [line for line in lines if line.page == 1]
    return TitlePage(
        title=_title(first),
        windows=_value(first, "windows", of_dates=True),
        leads=_value(lines, "leads", of_dates=False),
        published=_value(first, "published", of_dates=True),
        has_leads=_labelled(lines, "leads") is not None,
        has_windows=_labelled(first, "windows") is not None,
    )


def windows_of(page: TitlePage, lines: Sequence[Line], headers: Sequence[str]) -> tuple[Window, ...]:
    """The days on site: after their label, else in a letter's first sentences. A missing year may be in a header."""
    first = [line for line in lines if line.page == 1]
    years = years_in(headers) or years_in([page.title])
    year = next(iter(years)) if len(years) == 1 else None
    if page.has_windows:
        return read_windows(page.windows, year=year)
    return _in_sentences(text_of(first)) or _in_headers(headers)


def published_on(page: TitlePage, lines: Sequence[Line]) -> date | None:
    """The day of publication where it is printed: labelled, or as the date of a letter."""
    if page.published:
        return read_day(page.published)
    dated = (line.text for line in lines[: dear_at(lines) or 0] if DAY.fullmatch(fold(line.text)))
    return next(filter(None, map(read_day, dated)), None)


def _title(first: Sequence[Line]) -> str:
    # Where a header says the same, it is printed twice.
    return join(dict.fromkeys(subject_lines(first) or title_lines(first)))


def _labelled(lines: Sequence[Line], kind: str) -> int | None:
    return next((at for at, line in enumerate(lines) if _after_label(line, kind) is not None), None)


def _after_label(line: Line, kind: str) -> str | None:
    # Some colons were forgotten: then a name or a day follows.
    found = re.match(rf"(?i:{'|'.join(labels(kind))})\s*(?::|$|(?=[A-Z\d]))", line.text)
    return line.text[found.end() :].strip() if found else None


def _value(lines: Sequence[Line], kind: str, *, of_dates: bool) -> str:
    at = _labelled(lines, kind)
    if at is None:
        return ""
    value = _after_label(lines[at], kind) or ""
    return " ".join([value, *_continued(lines[at + 1 : at + 1 + MOST_LINES], value, of_dates=of_dates)]).strip()


def _continued(lines: Sequence[Line], value: str, *, of_dates: bool) -> Iterator[str]:
    for line in lines:
        if _is_labelled(line) or not (
            _goes_on_with_dates(line, value) if of_dates else _goes_on_with_names(line, value)
        ):
            return
        value = f"{value} {line.text}"
        yield line.text


def _is_labelled(line: Line) -> bool:
    kinds = ("windows", "leads", "published", "earlier", "table", "other")
    return fold(line.text).startswith(tuple(word for kind in kinds for word in labels(kind)))


def _goes_on_with_dates(line: Line, value: str) -> bool:
    text = fold(line.text)
    left = re.sub(r"\b(?:to|and|until)\b|[\s,;&–—-]+", "", DAY.sub("", text))
    is_year = re.fullmatch(r"(?:19|20)\d\d", text) is not None
    return (
        (not left and any(map(str.isdigit, text)))
        or is_year
        or bool(re.match(r"[a-z]+ (?:19|20)\d\d$", text) and value)
    )


def _goes_on_with_names(line: Line, value: str) -> bool:
    text = fold(line.text)
    if text.startswith(words("title_page", "leads", "not_names")):
        return False
    if re.search(r"(?:,|\band)$", value):
        return True
    is_title = any(re.search(rf"\b(?:{title})\b", text) for title in words("title_page", "leads", "titles"))
    return is_title or bool(
        re.fullmatch(r"(?:and )?[^\W\d_][\w’.-]*(?: [^\W\d_][\w’.-]*){1,3},?", line.text, re.UNICODE)
    )


def _in_sentences(text: str) -> tuple[Window, ...]:
    # No sentence ends after St.
    text = re.sub(r"\bst\. ", "st ", text)
    found = (re.search(pattern, text) for pattern in words("title_page", "visits", "sentences"))
    read = (read_windows(match["days"]) for match in found if match)
    return next(filter(None, read), ())


def _in_headers(headers: Sequence[str]) -> tuple[Window, ...]:
    return next(filter(None, (read_windows(TRAILING_NUMBER.sub("", header)) for header in headers)), ())
