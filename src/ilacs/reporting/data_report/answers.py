"""What is reported on, and each measure with its figure, its table and what weakens it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from ilacs.conditions.circumstances import Setting
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.published import Beside
from ilacs.records import Figure
from ilacs.reporting.cross_tables import CrossTable, cross_table
from ilacs.reporting.data_report.weakening import Weakened, open_errors, weakened_by
from ilacs.reporting.found import Found


class Measured(Protocol):
    """A measured workbook."""

    @property
    def checked(self) -> Found:
        """What a check of it found out."""

    @property
    def figures(self) -> Sequence[Figure]:
        """One for each measure, in their order."""

    @property
    def measures(self) -> Sequence[PlannedMeasure]:
        """What was measured."""

    @property
    def settings(self) -> Mapping[str, Setting]:
        """What the council set, and what was assumed."""

    @property
    def published(self) -> Mapping[str, Beside]:
        """What is published beside the figures, by measure."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A measure with its figure."""

    measure: PlannedMeasure
    figure: Figure
    table: CrossTable
    weakened: Weakened
    least: int = 0
    """The smallest count that is shown, where it is published."""
    published: Beside | None = None

    @property
    def anchor(self) -> str:
        """Its place in the document."""
        return "measure-" + self.measure.name.replace(".", "-")

    @property
    def is_broken_down(self) -> bool:
        """Whether it is shown as a chart with a table, and not as one figure."""
        return bool(self.measure.keys)


def answers(measured: Measured) -> Iterator[Answer]:
    """Every measure with its figure, in order."""
    result = measured.checked.result
    errors = open_errors(result.issue_batches)
    rows = {account.list_: account.rows for account in result.lists}
    for measure, figure in zip(measured.measures, measured.figures, strict=True):
        weakened, beside = weakened_by(measure, errors, rows), measured.published.get(measure.name)
        yield Answer(measure, figure, cross_table(measure, figure), weakened, published=beside)
