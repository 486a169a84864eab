import pytest

from ilacs.pseudonymising import ColumnTreated, Manner, Pseudonymised, Treatment, pseudonymise, reverse
from ilacs.records import Problem, Table
from tests.unit.pseudonymising.making import CODED, DROPPED, KEY, OTHER_KEY, SPECIFICATION, matching, table

REFERRALS = table("referrals", {"referred_on": frozenset({3})}, child_id=["1", "2"], referred_on=["2024-01-02", None])
CONTACTS = table("contacts", child_id=["2", "1"], contacted_on=["2024-03-01", "2024-02-01"])


def made(*tables: Table, manner: Manner = CODED, **more: tuple[str, ...]) -> Pseudonymised:
    found = matching(*(one.list_ for one in tables), **more)
    return pseudonymise(tables, found, SPECIFICATION, manner)


def test_a_child_is_the_same_on_every_list() -> None:
    referrals, contacts = made(REFERRALS, CONTACTS).tables
    assert set(referrals.columns["child_id"]) == set(contacts.columns["child_id"])
    assert len(set(contacts.columns["child_id"])) == 2


def test_a_row_stays_together() -> None:
    back = reverse(made(CONTACTS).tables, KEY).tables[0].columns
    assert set(zip(back["child_id"], back["contacted_on"], strict=True)) == {("1", "2024-02-01"), ("2", "2024-03-01")}


def test_the_order_of_the_rows_tells_nothing() -> None:
    turned = table("contacts", child_id=["1", "2"], contacted_on=["2024-02-01", "2024-03-01"])
    assert made(CONTACTS).tables == made(turned).tables


def test_nothing_tells_where_the_rows_were() -> None:
    shared = made(CONTACTS).tables[0]
    assert (shared.sheet, shared.rows) == ("List 1", range(2, 4))


def test_every_column_of_the_edition_is_accounted_for() -> None:
    account = made(REFERRALS).account.lists[0]
    assert [one.column for one in account.columns] == list(SPECIFICATION.lists["referrals"].columns)
    assert {one.treatment for one in account.columns[1:5]} == {None}


def test_what_could_not_be_read_is_counted() -> None:
    account = made(REFERRALS).account.lists[0]
    assert ColumnTreated("referred_on", Treatment.KEEP, written=1, unread=1) in account.columns


def test_what_was_removed_is_counted() -> None:
    account = made(table("early_help", organisation=["A school", None])).account.lists[0]
    assert ColumnTreated("organisation", Treatment.REMOVE, removed=1) in account.columns


def test_dropped_people_are_removed() -> None:
    shared = made(table("referrals", team=["North"]), manner=DROPPED)
    assert shared.tables[0].columns["team"] == (None,)


def test_what_is_no_list_or_column_is_counted_and_not_named() -> None:
    account = made(CONTACTS, extra=("Name", "Notes"), unmatched=("Sam Example",)).account
    assert (account.lists[0].extra_columns, account.sheets_left_out) == (2, 1)
    assert "Sam" not in repr(account)


def test_a_list_without_rows_stays_without() -> None:
    assert made(table("contacts", child_id=[])).tables[0].columns == {"child_id": ()}


def test_what_the_key_did_not_make_stays_and_is_counted() -> None:
    shared = made(CONTACTS).tables[0]
    mixed = table("contacts", child_id=[*shared.columns["child_id"], "7"])
    turned = reverse([mixed], KEY)
    assert (sorted(map(str, turned.tables[0].columns["child_id"])), turned.turned, turned.strange) == (
        ["1", "2", "7"],
        2,
        1,
    )


def test_another_key_is_told_to_be_another() -> None:
    with pytest.raises(Problem, match="This key turns back nothing"):
        reverse(made(CONTACTS).tables, OTHER_KEY)


def test_an_empty_workbook_has_nothing_to_turn_back() -> None:
    with pytest.raises(Problem, match="turns back nothing"):
        reverse([], KEY)
