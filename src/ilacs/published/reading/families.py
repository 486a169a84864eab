"""What kind of document a report is, told from its first page."""

import re
from collections.abc import Sequence

from ilacs.published.reading.declared import listed, table, words
from ilacs.published.reading.furniture import text_of
from ilacs.published.reading.lines import Line, fold
from ilacs.published.report import Family

LETTERS = (Family.FOCUSED_VISIT, Family.MONITORING_VISIT, Family.JTAI)
MOST_SUBJECT = 4
MOST_TITLE = 12
"""Lines that a title may take where no label follows it."""


def family_of(lines: Sequence[Line]) -> Family:
    """The first family whose words stand in the title, else on the first page; in a letter, the other way about."""
    first = [line for line in lines if line.page == 1]
    title, page = text_of(title_lines(first)), text_of(first)
    if dear_at(first) is not None:
        ways = (_by_page(page), _by_title(text_of(subject_lines(first))))
    else:
        # An inspection's report may speak of an earlier visit's letter.
        ways = (_by_title(title), _by_page(page, but=LETTERS))
    return next(filter(None, ways), Family.UNKNOWN)


def title_lines(lines: Sequence[Line]) -> list[Line]:
    """What stands before the first label, the table of judgements or "Dear …"."""
    stops = tuple(
        stop for kind in ("windows", "leads", "table", "earlier", "published", "ends_title") for stop in labels(kind)
    )
    end = next((at for at, line in enumerate(lines) if fold(line.text).startswith(stops)), min(len(lines), MOST_TITLE))
    return list(lines[:end])


def subject_lines(lines: Sequence[Line]) -> list[Line]:
    """What a letter is about: between "Dear …" and its first sentence."""
    dear = dear_at(lines)
    if dear is None:
        return []
    after = lines[dear + 1 : dear + 1 + MOST_SUBJECT]
    end = next((at for at, line in enumerate(after) if _is_sentence(line)), 1)
    return list(after[:end])


def dear_at(lines: Sequence[Line]) -> int | None:
    """Where a letter begins."""
    return next((at for at, line in enumerate(lines) if fold(line.text).startswith(labels("dear"))), None)


def _is_sentence(line: Line) -> bool:
    return fold(line.text).startswith(labels("letter")) or line.text.endswith(".")


def _by_title(title: str) -> Family | None:
    declared = table("families").items()
    fits = (
        name for name, facts in declared if any(one in title for one in listed(facts, "title")) or _fits(facts, title)
    )
    return next(map(Family, fits), None)


def _by_page(page: str, but: Sequence[Family] = ()) -> Family | None:
    declared = table("families").items()
    fits = (Family(name) for name, facts in declared if any(one in page for one in listed(facts, "says")))
    return next((one for one in fits if one not in but), None)


def labels(kind: str) -> tuple[str, ...]:
    """The words that begin a labelled line of one kind."""
    return words("title_page", "labels", kind)


def _fits(facts: dict[str, object], title: str) -> bool:
    pattern = facts.get("pattern")
    return isinstance(pattern, str) and re.search(pattern, title) is not None
