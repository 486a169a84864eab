"""A rule as a check needs it: bound already, so that no check parses anything."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlannedRule:
    """A rule with its condition bound and its place in the plan known."""

    name: str
    list_: str | None
    severity: str
    says: str
    columns: tuple[str, ...]
    """Columns to mark at a fault."""
    sql: str = ""
    shape: str = ""
    """Rules of a list with the same shape share a query: row, list, window <order> or lookup <lists>."""
    reads: Mapping[str, tuple[str, ...]] | None = None
    parameters: tuple[str, ...] = ()
    is_aggregate: bool = False
    unless: tuple[str, ...] = ()
    since: str = ""
    found_by: str = ""
    because: str = ""
    """Why it matters, for those who tell people."""

    @property
    def compares_rows(self) -> bool:
        """Whether rows of the list are set against each other: by a window, or by looking the list up in itself."""
        return self.shape.startswith("window") or self.shape == "lookup "
