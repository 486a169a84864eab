"""What an extract lacks is named, and left blank; nothing crashes, and nothing is lost."""

import pytest

from ilacs.annex_a import load_specification
from ilacs.gathering.accounts import RowsAccount
from ilacs.gathering.declared import Coverage
from ilacs.gathering.gather import AUTHORITY, own_spellings
from ilacs.gathering.tables import RawTables
from ilacs.records import Problem
from tests.unit.gathering.small_extracts import account_of, build, extract, rows_of

CONTACT = {"cont_person_id": "A", "cont_contact_date": "2026-10-01", "cont_contact_source_code": "1A"}
CARE = {"clae_person_id": "A", "clae_cla_id": "P1", "clae_cla_episode_start_date": "2026-01-05"}


def without(tables: RawTables, table: str, *fields: str) -> RawTables:
    """An extract without a table, or without some of its fields."""
    kept = {name: cells for name, cells in tables[table].items() if fields and name not in fields}
    others = {name: cells for name, cells in tables.items() if name != table}
    return {**others, table: kept} if fields else others


def rows_account(tables: RawTables, list_: str) -> RowsAccount:
    return next(one for one in build(tables).lists if one.list_ == list_)


def test_a_missing_field_is_named_and_its_column_is_blank() -> None:
    gathered = build(without(extract(contacts=CONTACT), "ssd_person", "pers_ethnicity"))
    account = account_of(gathered, "contacts", "ethnicity")
    assert (account.coverage, account.says) == (Coverage.MISSING, "The extract has no ssd_person.pers_ethnicity.")
    assert [row["ethnicity"] for row in rows_of(gathered, "contacts")] == [None]


def test_a_table_without_which_there_are_no_rows_is_named() -> None:
    account = rows_account(without(extract(), "ssd_contacts"), "contacts")
    assert account.says == (
        "The extract has no ssd_contacts.cont_person_id, ssd_contacts.cont_contact_date. The list has no rows."
    )


def test_a_count_is_blank_and_not_0_where_its_table_is_missing() -> None:
    gathered = build(without(extract(cla_episodes=CARE), "ssd_missing"))
    assert [row["missing_episodes"] for row in rows_of(gathered, "children_in_care")] == [None]


def test_one_of_two_fields_will_do() -> None:
    tables = extract(contacts=CONTACT, person={"pers_person_id": "A", "pers_sex": "F"})
    gathered = build(without(tables, "ssd_person", "pers_gender"))
    assert [row["gender"] for row in rows_of(gathered, "contacts")] == ["Female"]


def test_a_person_who_is_not_among_the_persons_keeps_the_row() -> None:
    [row] = rows_of(build(extract(contacts=CONTACT)), "contacts")
    assert (row["child_id"], row["born_on"], row["contacted_on"]) == ("A", None, "2026-10-01")


def test_nobody_is_left_out_for_want_of_a_service_that_the_extract_cannot_tell() -> None:
    episode = {"cine_person_id": "A", "cine_referral_date": "2026-09-01"}
    gathered = build(without(extract(cin_episodes=episode), "ssd_cin_plans"))
    assert [row["case_status"] for row in rows_of(gathered, "children_in_need")] == [None]


def test_a_column_that_is_made_tells_its_coverage_and_what_was_put_right() -> None:
    account = account_of(build(extract()), "referrals", "previous_referrals")
    assert (account.coverage, account.known) == (Coverage.FULL, "deviates")
    assert "latest referral" in account.corrects


def test_the_dataset_has_no_adopters() -> None:
    gathered = build(extract())
    assert "no adopters" in next(one.says for one in gathered.lists if one.list_ == "adopters")
    assert {one.coverage for one in gathered.columns if one.list_ == "adopters"} == {Coverage.MISSING}


def test_what_is_no_code_stands_as_it_was_found_and_is_counted() -> None:
    gathered = build(extract(contacts=[CONTACT, {**CONTACT, "cont_contact_source_code": "ZZ9"}]))
    [raw] = [table for table in gathered.raw if table.list_ == "contacts"]
    assert list(raw.columns["source"]) == ["1A", "ZZ9"]
    assert account_of(gathered, "contacts", "source").unrecognised == 1


def test_days_may_be_written_as_councils_write_them() -> None:
    days = ["01/10/2026", "2026-10-02 00:00:00.000", "3 Oct 2026", "soon", "NULL"]
    gathered = build(extract(contacts=[{**CONTACT, "cont_contact_date": day} for day in days]))
    assert [row["contacted_on"] for row in rows_of(gathered, "contacts")] == ["2026-10-01", "2026-10-02", "2026-10-03"]
    assert gathered.unread == {"ssd_contacts.cont_contact_date": 1}


def placed(authority: str, own: str) -> str | None:
    home = {
        "clap_cla_placement_id": "1",
        "clap_person_id": "A",
        "clap_cla_placement_start_date": "2026-01-05",
        "clap_cla_placement_la": authority,
    }
    return rows_of(build(extract(cla_episodes=CARE, cla_placement=home), own), "children_in_care")[0][
        "placement_location"
    ]


@pytest.mark.parametrize(("own", "location"), [("Bedford", "In"), ("E06000055", "In"), ("Kent", "Out"), ("", None)])
def test_a_placement_is_inside_or_outside_the_council_s_own_area(own: str, location: str | None) -> None:
    assert placed("Bedford", own) == location


def test_an_authority_that_there_is_not_is_a_problem() -> None:
    with pytest.raises(Problem, match="There is no authority Atlantis"):
        own_spellings("Atlantis", load_specification().code_sets[AUTHORITY])
