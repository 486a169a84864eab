"""Binding: a rule's condition becomes SQL in which every name is known, and says what it reads.

The condition is parsed, each column is traced to the relation it belongs to, each other name to a day or
a setting, each function to its template. Whatever is left over is refused, with the nearest names, so that
a misspelt column never reaches a check and nothing else can be smuggled in.
"""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError, SqlglotError

from ilacs.conditions.functions import IS_REST_DAY, PLAIN, TEMPLATES, WORKING_DAYS
from ilacs.conditions.grammar import refuse_forms
from ilacs.conditions.names import ORDINAL, PARAMETER, REST, THIS
from ilacs.conditions.relations import Relations
from ilacs.records import Problem

DAYS = ("as_at", "period_start", "period_end", "year_start", "inspection_started_on")


@dataclass(slots=True)
class Bound:
    """A condition that can run, and what it needs."""

    sql: str = ""
    reads: dict[str, set[str]] = field(default_factory=dict)
    """Relation to the columns that are read of it."""
    parameters: set[str] = field(default_factory=set)
    window: str = ""
    """Signature of its windows, where it has any outside sub-queries."""
    has_subquery: bool = False
    has_aggregate: bool = False
    own_columns: list[str] = field(default_factory=list)
    """Columns of the rule's own list, in the order in which the condition names them."""


class Binder:
    """Binds conditions against the declared relations and settings."""

    def __init__(self, relations: Relations, settings: frozenset[str]) -> None:
        self._relations = relations
        self._settings = settings

    def bind(self, where: str, list_: str, *, list_number: int) -> Bound:
        """Bind one condition of a list. Raises Problem, naming what is wrong, if it cannot run."""
        try:
            return self._bind(_parse(where), list_, list_number=list_number)
        except RecursionError as error:
            raise Problem("The condition is nested too deeply. Write it in fewer steps.") from error

    def _bind(self, tree: exp.Expr, list_: str, *, list_number: int) -> Bound:
        bound = Bound()
        refuse_forms(tree)
        self._alias_tables(tree, list_, bound)
        for column in list(tree.find_all(exp.Column)):
            self._resolve(column, list_, bound, list_number=list_number)
        tree = self._expand_functions(tree, bound)
        self._describe(tree, bound)
        bound.sql = _sql(tree)
        return bound

    def _alias_tables(self, tree: exp.Expr, list_: str, bound: Bound) -> None:
        for table in tree.find_all(exp.Table):
            if table.db and table.name == THIS:
                table.set("this", exp.to_identifier(list_))
            name = _relation_name(table)
            if name not in self._relations.columns:
                raise Problem(f"There is no list called {name}.{_nearest(name, self._relations.columns)}")
            # Counting the rows of a list reads it too, though it names no column.
            bound.reads.setdefault(name, set())
            if not table.alias:
                table.set("alias", exp.TableAlias(this=exp.to_identifier(table.name)))

    def _resolve(self, column: exp.Column, list_: str, bound: Bound, *, list_number: int) -> None:
        owner, name = column.table, column.name
        for scope in _scopes(column):
            for alias, relation in self._sources(scope).items():
                if owner and owner != alias:
                    continue
                if name in self._columns(relation):
                    column.set("table", exp.to_identifier(alias))
                    if isinstance(relation, str):
                        _reads(column, relation, bound)
                    return
        if owner in ("", THIS, list_) and name in self._relations.columns[list_]:
            column.set("table", exp.to_identifier(THIS))
            column.set("db", None)
            _reads(column, list_, bound)
            if name not in bound.own_columns:
                bound.own_columns.append(name)
            return
        self._resolve_parameter(column, list_, bound, list_number=list_number)

    def _resolve_parameter(self, column: exp.Column, list_: str, bound: Bound, *, list_number: int) -> None:
        name = column.name
        if name == "this_list_number" and not column.table:
            column.replace(exp.Literal.number(list_number))
            return
        if column.table or name not in {*DAYS, *self._settings}:
            known = [*self._relations.columns[list_], *DAYS, *self._settings]
            raise Problem(f"{column.sql()} is no column of {list_} and no setting.{_nearest(name, known)}")
        bound.parameters.add(name)
        column.replace(exp.column(PARAMETER + name))

    def _sources(self, select: exp.Select) -> Mapping[str, str | exp.Select]:
        sources: dict[str, str | exp.Select] = {}
        tables = [select.args.get("from_"), *(select.args.get("joins") or [])]
        for part in tables:
            source = part.this if part is not None else None
            if isinstance(source, exp.Table):
                sources[source.alias_or_name] = _relation_name(source)
            elif source is not None:  # a query with a name: the grammar lets nothing else through
                sources[source.alias_or_name] = source.this
        return sources

    def _columns(self, relation: str | exp.Select) -> set[str]:
        if isinstance(relation, str):
            return set(self._relations.columns[relation])
        return {item.alias_or_name for item in relation.expressions}

    def _expand_functions(self, tree: exp.Expr, bound: Bound) -> exp.Expr:
        # Inner calls first, so that what a template is filled with is plain SQL already.
        for call in reversed(list(tree.find_all(exp.Func))):
            name = _function_name(call)
            if name in PLAIN or isinstance(call, exp.Connector | exp.Exists | exp.Cast | exp.Case | exp.If):
                continue
            tree = _swap(tree, call, _expanded(name, call, bound))
        return tree

    def _describe(self, tree: exp.Expr, bound: Bound) -> None:
        bound.has_subquery = any(tree.find_all(exp.Subquery, exp.Exists, exp.Select))
        windows = sorted({_signature(w) for w in tree.find_all(exp.Window) if not w.find_ancestor(exp.Select)})
        bound.window = "; ".join(windows)
        bound.has_aggregate = any(not call.find_ancestor(exp.Window, exp.Select) for call in tree.find_all(exp.AggFunc))


def _expanded(name: str, call: exp.Func, bound: Bound) -> exp.Expr:
    arguments = [
        part
        for part in (call.args.get("this"), call.args.get("expression"), *call.expressions)
        if isinstance(part, exp.Expr)
    ]
    if name == WORKING_DAYS and len(arguments) == 2:
        start, end = (_beside(argument, ORDINAL, bound) for argument in arguments)
        return exp.paren(exp.Sub(this=end, expression=start), copy=False)
    if name == IS_REST_DAY and len(arguments) == 1:
        return _beside(arguments[0], REST, bound)
    template = TEMPLATES.get(name, "")
    if not template or len(arguments) != 1 + ("{1}" in template):
        known = [*TEMPLATES, *PLAIN, WORKING_DAYS, IS_REST_DAY]
        raise Problem(f"There is no function {name} with {len(arguments)} arguments.{_nearest(name, known)}")
    return sqlglot.parse_one(template.format(*(f"({_sql(argument)})" for argument in arguments)), read="duckdb")


def _beside(argument: exp.Expr, ending: str, bound: Bound) -> exp.Expr:
    """What is laid beside a date: a column of the list for its own days, a look-up for a day that is worked out."""
    if isinstance(argument, exp.Column) and argument.name.startswith(PARAMETER):
        return exp.column(argument.name + ending)
    if isinstance(argument, exp.Column) and "relation" in argument.meta:
        bound.reads[argument.meta["relation"]].add(argument.name + ending)
        return exp.column(argument.name + ending, table=argument.table)
    bound.reads.setdefault("calendar", set()).add("day")
    wanted = "ordinal" if ending == ORDINAL else "is_rest_day"
    return sqlglot.parse_one(f"(SELECT k.{wanted} FROM calendar AS k WHERE k.day = {_sql(argument)})", read="duckdb")


def _parse(where: str) -> exp.Expr:
    try:
        tree = sqlglot.parse_one(where, read="duckdb", into=exp.Condition)
    except SqlglotError as error:
        raise Problem(f"The condition is not one expression of SQL. {_place(error)}") from error
    for identifier in tree.find_all(exp.Identifier):
        identifier.set("this", identifier.name.lower())
    return tree


def _place(error: SqlglotError) -> str:
    found = error.errors[-1] if isinstance(error, ParseError) and error.errors else {}
    near = f" near {found['highlight']}" if found.get("highlight") else ""
    return (
        f"Look at line {found['line']}, column {found['col']}{near}."
        if found.get("line")
        else "Look for quotes that do not close."
    )


def _reads(column: exp.Column, relation: str, bound: Bound) -> None:
    bound.reads.setdefault(relation, set()).add(column.name)
    column.meta["relation"] = relation


def _sql(tree: exp.Expr) -> str:
    return tree.sql(dialect="duckdb", comments=False)


def _relation_name(table: exp.Table) -> str:
    return f"{table.db}.{table.name}" if table.db else table.name


def _scopes(node: exp.Expr) -> Iterator[exp.Select]:
    select = node.find_ancestor(exp.Select)
    while isinstance(select, exp.Select):
        yield select
        select = select.find_ancestor(exp.Select)


def _function_name(call: exp.Func) -> str:
    return (call.name if isinstance(call, exp.Anonymous) else call.sql_name()).lower()


def _swap(tree: exp.Expr, old: exp.Expr, new: exp.Expr) -> exp.Expr:
    if old is tree:
        return new
    old.replace(new)
    return tree


def _signature(window: exp.Window) -> str:
    parts = [_sql(item) for item in window.args.get("partition_by") or []]
    order = window.args.get("order")
    return " / ".join([", ".join(parts), _sql(order) if order else ""])


def _nearest(name: str, known: Iterator[str] | Mapping[str, object] | list[str]) -> str:
    close = difflib.get_close_matches(name, list(known), n=3)
    return f" Did you mean {' or '.join(close)}?" if close else ""
