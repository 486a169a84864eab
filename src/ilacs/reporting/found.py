"""What is reported on: what a check found out, with the workbook as found and as cleaned."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from ilacs.checking.planned import PlannedRule
from ilacs.cleaning import Cleaned
from ilacs.records import CheckResult, Matching, RawTable


class Found(Protocol):
    """A checked workbook."""

    @property
    def result(self) -> CheckResult:
        """What the check found out."""

    @property
    def matching(self) -> Matching:
        """Which sheet was found to be which list."""

    @property
    def raw(self) -> Sequence[RawTable]:
        """The lists as the file holds them."""

    @property
    def cleaned(self) -> Cleaned:
        """The lists clean."""


def reasons_of(rules: Sequence[PlannedRule]) -> Mapping[str, str]:
    """Why each rule matters, by its name."""
    return {rule.name: rule.because for rule in rules}
