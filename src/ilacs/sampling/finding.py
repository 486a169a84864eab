"""Finding candidates: every row with a reason to look at it, and all its reasons."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ilacs.annex_a import Specification
from ilacs.conditions.asking import rows_by_condition, rows_query
from ilacs.conditions.availability import Available
from ilacs.conditions.binding import Binder, Bound
from ilacs.conditions.circumstances import fill
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.loading import load_relations
from ilacs.conditions.relations import Relations
from ilacs.conditions.settings import load_settings
from ilacs.engine import Engine, EngineError
from ilacs.records import Case, Problem, Table
from ilacs.sampling.declared import Criterion

UNNAMED = ""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Rows with reasons by list, and the criteria that could not be asked."""

    cases: Mapping[str, Sequence[Case]]
    not_asked: dict[str, str]


def bind_criteria(criteria: Iterable[Criterion], specification: Specification) -> dict[str, Bound]:
    """Bind every criterion. Raises Problem, naming it, at the first that cannot be asked."""
    binder = Binder(Relations.of(specification), frozenset(load_settings()))
    bound: dict[str, Bound] = {}
    for criterion in criteria:
        try:
            number = specification.lists[criterion.list_].number
            bound[criterion.name] = binder.bind(criterion.where, criterion.list_, list_number=number)
        except Problem as problem:
            raise Problem(f"The criterion {criterion.name} cannot be asked. {problem}") from problem
    return bound


def find_candidates(engine: Engine, workbook: CleanWorkbook, criteria: Sequence[Criterion]) -> Candidates:
    """Ask every criterion of its list; each row of a child with any reason is a candidate."""
    tables, specification, given = workbook.tables, workbook.specification, workbook.given
    bound = bind_criteria(criteria, specification)
    available = Available(workbook)
    not_asked = {
        one.name: why
        for one in criteria
        if (why := available.why_not(one.list_, bound[one.name].reads, bound[one.name].parameters, one.since))
    }
    asked = [criterion for criterion in criteria if criterion.name not in not_asked]
    load_relations(engine, workbook, _needs(bound[criterion.name] for criterion in asked))
    values = given.values()
    cases: dict[str, Sequence[Case]] = {}
    for table in tables:
        own = [criterion for criterion in asked if criterion.list_ == table.list_]
        if own:
            rows = _ask(engine, table.list_, {one.name: fill(bound[one.name].sql, values) for one in own}, not_asked)
            cases[table.list_] = list(_cases(table, own, rows))
    return Candidates(cases, not_asked)


def _ask(
    engine: Engine, list_: str, conditions: Mapping[str, str], not_asked: dict[str, str]
) -> Mapping[str, Sequence[int]]:
    queries = [rows_query(list_, {name: condition}) for name, condition in conditions.items()]
    found: dict[str, Sequence[int]] = {}
    for name, answer in zip(conditions, engine.run_all(queries), strict=True):
        if isinstance(answer, EngineError):
            not_asked[name] = f"It could not be worked out ({answer})."
        else:
            found |= rows_by_condition([name], answer)
    return found


def _cases(table: Table, criteria: Sequence[Criterion], rows: Mapping[str, Sequence[int]]) -> Iterable[Case]:
    strongest = sorted((one for one in criteria if one.name in rows), key=lambda one: (-one.weight, one.name))
    reasons: dict[int, list[str]] = {}
    for criterion in strongest:
        for row in rows[criterion.name]:
            reasons.setdefault(row, []).append(criterion.name)
    yield from cases_of(table, reasons)


def cases_of(table: Table, reasons: Mapping[int, Sequence[str]]) -> Iterable[Case]:
    """The cases of some rows of a table; rows without an identifier are nobody's."""
    blank: Sequence[str | None] = [None] * len(table.rows)
    ids, teams, workers = (table.columns.get(name, blank) for name in ("child_id", "team", "worker"))
    for row, child, team, worker in zip(table.rows, ids, teams, workers, strict=True):
        if child and row in reasons:
            yield Case(table.list_, table.sheet, row, child, team or UNNAMED, worker or UNNAMED, tuple(reasons[row]))


def _needs(bound: Iterable[Bound]) -> Mapping[str, set[str]]:
    needs: dict[str, set[str]] = {}
    for one in bound:
        for relation, columns in one.reads.items():
            needs.setdefault(relation, set()).update(columns)
    return needs
