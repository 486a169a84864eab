"""The pages as they may leave the council: small numbers suppressed, and nobody named."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from ilacs.annex_a import List
from ilacs.lib.facts import read_facts
from ilacs.measuring.planned import Key
from ilacs.pseudonymising.declared import Treatment, load_pseudonymising
from ilacs.records import FigureKind
from ilacs.reporting.count_tables import CountTable, ProtectedTable
from ilacs.reporting.count_tables import Key as CountKey
from ilacs.reporting.cross_tables import CrossTable
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.figure_words import headline
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.disclosure_control import protect_together
from ilacs.reporting.numbers import suppressed

NAMES_SOMEBODY = "It names a team, a worker or an organisation, and so is left out of what is published."
COLUMN = re.compile(r"this\.(\w+)")


def publishable(pages: Sequence[ListPage], least: int) -> tuple[ListPage, ...]:
    """The same pages with every count below the least suppressed, and what would give one away."""
    return tuple(replace(page, answers=_protected(page, least), least=least) for page in pages)


def notice(least: int) -> str:
    """What the reader of a published report must know."""
    declared = read_facts("annex_a/disclosure_control")
    symbol, means = str(declared["symbol"]), str(declared["means"])
    small = f"No number from 1 to {least - 1} is shown."
    return f"For publication. {symbol}: {means[0].lower()}{means[1:]} {small}"


def _protected(page: ListPage, least: int) -> tuple[Answer, ...]:
    answers = [_nameless(answer, page.list_) for answer in page.answers]
    protected: dict[str, CrossTable] = {}
    for group in _same_children(answers):
        safe = protect_together([_counts(answer) for answer in group], least)
        protected |= {one.measure.name: _table(one, table) for one, table in zip(group, safe, strict=True)}
    shown = (replace(answer, table=protected.get(answer.measure.name, answer.table), least=least) for answer in answers)
    return tuple(map(_beside_what_is_shown, shown))


def _beside_what_is_shown(answer: Answer) -> Answer:
    """A figure that is kept back is not set beside anything: its direction alone would tell of it."""
    is_kept_back = answer.figure.why or headline(answer) == suppressed()
    return replace(answer, published=None) if is_kept_back else answer


def _nameless(answer: Answer, list_: List) -> Answer:
    """A breakdown by what is kept from others when a workbook is shared comes to nothing."""
    if answer.figure.why or not any(_names_somebody(key, list_) for key in answer.measure.keys):
        return answer
    return replace(answer, figure=replace(answer.figure, categories=(), why=NAMES_SOMEBODY))


def _names_somebody(key: Key, list_: List) -> bool:
    facts = load_pseudonymising()
    read = [list_.columns[name] for name in COLUMN.findall(key.sql) if name in list_.columns]
    return key.fold == "plain" and any(facts.of(column).treatment is not Treatment.KEEP for column in read)


def _same_children(answers: Sequence[Answer]) -> Iterator[list[Answer]]:
    """Figures that count the same rows, together: a reader could take one from another."""
    groups: dict[tuple[str, ...], list[_Group]] = {}
    for answer in answers:
        if not answer.figure.why:
            of_population = groups.setdefault((answer.measure.counts, answer.measure.of), [])
            numbers = dict(_counts(answer).numbers())
            group = next((one for one in of_population if one.agrees(numbers)), None)
            if group is None:
                of_population.append(group := _Group())
            group.answers.append(answer)
            group.numbers.update(numbers)
    return (group.answers for of_population in groups.values() for group in of_population)


@dataclass(frozen=True, slots=True)
class _Group:
    answers: list[Answer] = field(default_factory=list)
    numbers: dict[CountKey, int] = field(default_factory=dict)

    def agrees(self, numbers: Mapping[CountKey, int]) -> bool:
        """Not so where children are counted who are in several lines: then the same words are other numbers."""
        return all(self.numbers.get(key, count) == count for key, count in numbers.items())


def _counts(answer: Answer) -> CountTable:
    made, measure = answer.table, answer.measure
    counts = tuple(tuple(cell or 0 for cell in row) for row in made.cells)
    by = [f"{key.sql} {key.fold} {key.name}" for key in measure.keys]
    if measure.kind is FigureKind.SHARE or measure.kind is FigureKind.MEAN:
        by.append(measure.name)
    if not measure.keys:
        return CountTable("", measure.name, ("",), made.columns, counts)
    if len(by) == 1:
        return CountTable("", by[0], ("",), made.rows, (tuple(row[0] for row in counts),))
    return CountTable(by[0], by[1], made.rows, made.columns, counts)


def _table(answer: Answer, safe: ProtectedTable) -> CrossTable:
    made = answer.table
    if len(made.columns) == 1 and answer.measure.keys:
        (cells,) = safe.cells
        return replace(
            made,
            cells=tuple((cell,) for cell in cells),
            row_totals=cells,
            column_totals=(safe.total,),
            total=safe.total,
        )
    return replace(
        made,
        cells=safe.cells,
        row_totals=safe.row_totals,
        column_totals=safe.column_totals,
        total=safe.total,
    )
