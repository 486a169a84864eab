"""The table of judgements on the first pages: its rows by their words, each with the grade in its cell."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from ilacs.published.reading.declared import listed, table, words
from ilacs.published.reading.grades import begins_grade, begun_grade_words, find_grade, grade_words, read_grade
from ilacs.published.reading.lines import Line, fold, join
from ilacs.published.reading.rows import judgement_of, plain_label

WRAPPED = 3
"""Lines that a cell may be wrapped over."""
LONGEST_REST = 40
"""Characters that a row may have after the words we know."""
VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|can|may|do|does|did|requires?)\b|[.;:]")
HEADINGS = ("grade", "judgement", "judgment")


@dataclass(frozen=True, slots=True)
class JudgementTable:
    """What a table of judgements says, and where the report goes on after it."""

    judgements: Mapping[str, str]
    begins: int
    ends: int


@dataclass(slots=True)
class _Row:
    label: list[Line]
    grades: list[Line]

    @property
    def text(self) -> str:
        return plain_label(join(self.label))


def read_table(lines: Sequence[Line], family: str) -> JudgementTable:
    """The table of a family's judgements. Two rows for one judgement, or a row without a grade, leave it out."""
    begins = next((at for at, line in enumerate(lines) if line.page <= 2 and _starts(line.text, family)), None)
    if begins is None:
        return JudgementTable({}, 0, 0)
    rows, ends = _rows(lines, begins, family)
    grades = _by_place(rows) if _is_in_columns(rows) else [_own_grade(row) for row in rows]
    found: dict[str, str] = {}
    twice: set[str] = set()
    for row, grade in zip(rows, grades, strict=True):
        key = judgement_of(row.text, family)
        if key and grade and _is_label(row.text, family):
            twice |= {key} & found.keys()
            found[key] = grade
    return JudgementTable({key: grade for key, grade in found.items() if key not in twice}, begins, ends)


def _rows(lines: Sequence[Line], at: int, family: str) -> tuple[list[_Row], int]:
    rows: list[_Row] = []
    while at < len(lines) and at < lines_limit(lines):
        line = lines[at]
        if _starts(line.text, family) and (not rows or not _could_go_on(rows[-1], line, family)):
            if rows and not _is_row(lines, at, family):
                break
            rows.append(_Row([], []))
        elif not (_is_grade(rows[-1], line) or _goes_on(rows[-1], line, family)):
            break
        if plain_label(line.text) not in HEADINGS:
            _add(rows[-1], line)
        at += 1
    return rows, at


def _is_row(lines: Sequence[Line], at: int, family: str) -> bool:
    """Whether a label begins here and not the report's first sentence, which often begins with the same words."""
    for end in range(at + 1, min(at + 1 + WRAPPED, len(lines)) + 1):
        label = plain_label(re.sub(rf"\b{grade_words()}\.?$", "", fold(join(lines[at:end]))))
        after = lines[end].text if end < len(lines) else ""
        is_ended = begins_grade(after) or _starts(after, family) or any(begins_grade(one.text) for one in lines[at:end])
        is_ended = is_ended or find_grade(lines[end - 1].text) is not None or plain_label(after) in HEADINGS
        if is_ended and _is_label(label, family):
            return True
    return False


def _is_label(label: str, family: str) -> bool:
    """The words of a row, or all but its last; what goes on after them with a verb is a sentence."""
    if any(known.startswith(label) for known in _known(family)):
        return True
    rests = [label[len(known) :] for known in _known(family) if label.startswith(known)]
    return any(len(rest) <= LONGEST_REST and not VERB.search(rest) for rest in rests)


def lines_limit(lines: Sequence[Line]) -> int:
    """Where the first pages end: no table goes beyond the second."""
    return next((at for at, line in enumerate(lines) if line.page > 2), len(lines))


def _own_grade(row: _Row) -> str | None:
    """The grade of a row; none where it has several, as when all labels were printed before all grades."""
    cells = _cells(row.grades)
    return find_grade(join(cells[0])) if len(cells) == 1 else None


def _add(row: _Row, line: Line) -> None:
    """Put a line in the cell it belongs to; a line that holds both is parted at its grade."""
    both = re.fullmatch(rf"(?P<label>.+?)\s+(?P<grade>(?:{begun_grade_words()}))\s*\.?", fold(line.text))
    if _is_grade(row, line):
        row.grades.append(line)
    elif both:
        cut = len(line.text) - len(line.text[both.end("label") :])
        row.label.append(Line(line.text[:cut], line.page, line.x, line.y, line.size))
        row.grades.append(Line(line.text[cut:].strip(), line.page, line.x, line.y, line.size))
    else:
        row.label.append(line)


def _is_grade(row: _Row, line: Line) -> bool:
    """Whether a line is a grade, the first words of one, or the rest of one whose words are wrapped."""
    rest = [join([*row.grades[at:], line]) for at in range(len(row.grades))]
    return bool(row.label) and any(map(begins_grade, (line.text, *rest)))


def _starts(text: str, family: str) -> bool:
    """Whether a line begins a row, though its words may be wrapped before the last that rows begin with."""
    label, starts = plain_label(text), words("judgements", family, "starts")
    return label.startswith(starts) or (label.count(" ") > 1 and any(start.startswith(label) for start in starts))


def _could_go_on(row: _Row, line: Line, family: str) -> bool:
    """Whether a line that looks like a new row is the rest of the one before: the experiences / and progress of …"""
    return not row.grades and plain_label(f"{row.text} {line.text}") in _known(family)


def _goes_on(row: _Row, line: Line, family: str) -> bool:
    text = plain_label(f"{row.text} {re.sub(rf'{grade_words()}$', '', fold(line.text))}")
    if any(known.startswith(text) for known in _known(family)):
        return True
    is_whole = bool(row.grades) and row.text in _known(family)
    return not is_whole and not row.grades and len(row.label) < WRAPPED


def _known(family: str) -> tuple[str, ...]:
    sections = table("sections", family)
    headings = tuple(heading for facts in sections.values() for heading in listed(facts, "headings"))
    return (*headings, *words("judgements", family, "starts"))


def _is_in_columns(rows: Sequence[_Row]) -> bool:
    """Whether it is known where the cells stand, with all grades right of all labels on one page."""
    labels = [line for row in rows for line in row.label]
    grades = [line for row in rows for line in row.grades]
    if not grades or not all(line.size for line in (*labels, *grades)):
        return False
    is_one_page = len({line.page for line in (*labels, *grades)}) == 1
    return is_one_page and min(line.x for line in grades) > max(line.x for line in labels) + 10


def _by_place(rows: Sequence[_Row]) -> list[str | None]:
    """Each row's grade by which cell stands beside it, whatever order the file gives them in."""
    cells = _cells(sorted((line for row in rows for line in row.grades), key=lambda line: -line.y))
    middles = [fmean(line.y for line in row.label) for row in rows]
    found: list[str | None] = [None] * len(rows)
    for cell in cells:
        middle = fmean(line.y for line in cell)
        nearest = min(range(len(rows)), key=lambda at: abs(middles[at] - middle))
        found[nearest] = None if found[nearest] else find_grade(join(cell))
    return found


def _cells(lines: Sequence[Line]) -> list[list[Line]]:
    """The lines of grades as cells: a cell ends where its words make a grade that the next line does not go on with."""
    cells: list[list[Line]] = []
    for line in lines:
        if cells and _is_rest(cells[-1], line):
            cells[-1].append(line)
        else:
            cells.append([line])
    return cells


def _is_rest(cell: Sequence[Line], line: Line) -> bool:
    """Whether a cell goes on with a line: "Requires improvement to be" does with "good", a whole grade does not."""
    is_open = not read_grade(line.text) or not read_grade(join(cell))
    return is_open and begins_grade(join([*cell, line]))


def sentence_grade(text: str, name: str) -> str | None:
    """A grade that stands in a sentence, such as: Children's services in Manchester require improvement to be good."""
    for pattern in words("judgements", "sentences", name):
        found = re.search(rf"(?:{pattern})\s+(?:judged )?(?:to be )?(?P<grade>{grade_words()})\b", text)
        if found:
            return find_grade(found["grade"])
    return None
