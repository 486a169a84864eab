"""The pages of the data report: one for each list of the edition."""

from collections.abc import Sequence
from dataclasses import dataclass

from ilacs.annex_a import List, Specification
from ilacs.records import ListAccount, Severity
from ilacs.reporting.data_report.answers import Answer, Measured, answers
from ilacs.reporting.issue_words import list_title


@dataclass(frozen=True, slots=True)
class ListPage:
    """What is said of one list."""

    list_: List
    title: str
    account: ListAccount | None
    """None where the list was not found."""
    errors: int
    answers: tuple[Answer, ...]
    least: int = 0
    """The smallest count that is shown, where it is published."""

    @property
    def anchor(self) -> str:
        """Its place in the document."""
        return f"list-{self.list_.name}"

    @property
    def headlines(self) -> Sequence[Answer]:
        """The figures that are one number."""
        return [one for one in self.answers if not one.figure.why and not one.is_broken_down]

    @property
    def breakdowns(self) -> Sequence[Answer]:
        """The figures that are shown as charts."""
        return [one for one in self.answers if not one.figure.why and one.is_broken_down]

    @property
    def without(self) -> Sequence[Answer]:
        """The measures that came to nothing, each with its reason."""
        return [one for one in self.answers if one.figure.why]

    @property
    def weakened(self) -> Sequence[Answer]:
        """The measures that errors weaken."""
        return [one for one in self.answers if not one.figure.why and one.weakened.by]


def list_pages(measured: Measured, specification: Specification) -> tuple[ListPage, ...]:
    """A page for each list, found or not, in their order."""
    result = measured.checked.result
    accounts = {account.list_: account for account in result.lists}
    errors = dict.fromkeys(specification.lists, 0)
    for batch in result.issue_batches:
        if batch.list_ and batch.severity is Severity.ERROR:
            errors[batch.list_] += len(batch.rows) or 1
    answered = list(answers(measured))
    return tuple(
        ListPage(
            list_,
            list_title(name, specification, result.edition),
            accounts.get(name),
            errors[name],
            tuple(one for one in answered if one.measure.list_ == name),
        )
        for name, list_ in specification.lists.items()
    )
