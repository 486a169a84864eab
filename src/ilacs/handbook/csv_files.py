"""Csv files that go with a descriptor: empty lists to fill, and code sets."""

import csv
import io
from collections.abc import Iterable, Sequence

from ilacs.annex_a import CodeSet, List
from ilacs.handbook.scope import Pages, Scope, group_of

CODE_HEADINGS = ("official", "code", "label", "group")


def list_path(list_: List) -> str:
    """Where the rows of a list are."""
    return f"{list_.name}.csv"


def code_set_path(code_set: CodeSet) -> str:
    """Where a code set is."""
    return f"code_sets/{code_set.name}.csv"


def empty_lists(scope: Scope) -> Pages:
    """A csv file for each list, with the official headings and no rows."""
    return {list_path(list_): _csv([[column.heading for column in scope.columns(list_)]]) for list_ in scope.lists}


def code_set_files(scope: Scope) -> Pages:
    """A csv file for each code set."""
    return {code_set_path(code_set): _csv(_code_rows(scope, code_set)) for code_set in scope.code_sets()}


def _code_rows(scope: Scope, code_set: CodeSet) -> Iterable[Sequence[str]]:
    yield CODE_HEADINGS
    for code in scope.codes(code_set):
        yield code.official, code.code, code.label, group_of(code)


def _csv(rows: Iterable[Sequence[str]]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    return written.getvalue()
