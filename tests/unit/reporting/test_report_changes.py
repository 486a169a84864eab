from ilacs.records import ChangeBatch
from ilacs.reporting.report_changes import show_changes
from tests.unit.reporting.building import SPECIFICATION, Contacts, found

FIRST = ChangeBatch("contacts", "List 1", "gender", "code_rewritten", (2, 3))


def test_changes_are_counted_by_column_and_kind() -> None:
    more = ChangeBatch("contacts", "List 1", "gender", "code_rewritten", (9,))
    elsewhere = ChangeBatch("adopters", "List 11", "gender", "code_rewritten", (2,))
    shown = show_changes(found(changes=(FIRST, more, elsewhere)), SPECIFICATION)
    assert "<caption>List 1: Contacts</caption>" in shown
    assert (
        '<th scope="row">Gender</th><td data-label="What was done">Wrote the code in the form that Ofsted prefers.</td>'
        '<td data-label="Cells">3</td>'
    ) in shown


def test_cells_that_could_not_be_read_are_counted() -> None:
    contacts = Contacts(unusable={"contacted_on": frozenset({2})})
    assert "Could not be read, and left as it was." in show_changes(found(contacts=contacts), SPECIFICATION)


def test_without_changes_there_is_nothing_to_tell() -> None:
    assert show_changes(found(), SPECIFICATION) == ""
