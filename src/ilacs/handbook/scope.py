"""How much of Annex A is written out: which lists, of which edition."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.annex_a import Code, CodeSet, Column, List, Specification
from ilacs.records import Problem

Pages = dict[str, str]
"""Files to write: path inside the folder to text, the main one first."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Some lists of one edition, or of all editions together."""

    specification: Specification
    lists: tuple[List, ...]
    edition: str = ""
    """Blank: everything that any edition has, each part told apart by the editions that have it."""

    def columns(self, list_: List) -> tuple[Column, ...]:
        """The columns of a list that are in scope."""
        return list_.columns_in(self.edition or self.specification.newest)

    def title(self, list_: List) -> str:
        """The title of a list."""
        return list_.title_in(self.edition)

    def codes(self, code_set: CodeSet) -> tuple[Code, ...]:
        """The codes in scope; a group of codes is read where a council sends it, and never asked for."""
        codes = (code for code in code_set.codes.values() if code.is_offered and not code.is_group)
        return tuple(code for code in codes if self._has(code))

    def code_sets(self) -> tuple[CodeSet, ...]:
        """The code sets that the lists use, in the order of their first use."""
        columns = [column for list_ in self.lists for column in self.columns(list_)]
        found = {column.codes: self.specification.codes_of(column) for column in columns}
        return tuple(code_set for code_set in found.values() if code_set)

    def _has(self, code: Code) -> bool:
        if not self.edition:
            return True
        return code.since <= self.edition <= (code.until or self.edition)


def select_scope(specification: Specification, *, edition: str, lists: Iterable[List] = ()) -> Scope:
    """Some lists, or all where none is named, of one edition. Raises Problem for one that we do not know."""
    if edition not in specification.editions:
        known = ", ".join(specification.editions)
        raise Problem(f"There is no edition {edition} of Annex A. The editions are {known}.")
    return Scope(specification, tuple(lists) or tuple(specification.lists.values()), edition)


def group_of(code: Code) -> str:
    """Ofsted's group of a code; blank where it stands alone."""
    return "" if code.group == code.official else code.group
