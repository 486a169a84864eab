"""Annex A as declared: lists, columns, code sets, editions."""

from pathlib import Path

import pytest

from ilacs.annex_a import ColumnType, Specification, load_specification

SUBJECTS = (
    *("contacts", "early_help", "referrals", "assessments", "section_47", "children_in_need"),
    *("child_protection", "children_in_care", "care_leavers", "adoption", "adopters"),
)


def test_there_are_eleven_lists_in_their_official_order(specification: Specification) -> None:
    assert [(one.number, name) for name, one in specification.lists.items()] == list(enumerate(SUBJECTS, 1))


def test_the_newest_edition_is_the_last(specification: Specification) -> None:
    assert (list(specification.editions), specification.newest) == (["2019", "2023"], "2023")


def test_an_edition_has_the_columns_of_its_day(specification: Specification) -> None:
    leavers = specification.lists["care_leavers"]
    later = {column.name for column in leavers.columns_in("2023")} - {c.name for c in leavers.columns_in("2019")}
    assert later == {column.name for column in leavers.columns.values() if column.since == "2023"} != set()


def test_a_title_is_that_of_its_edition(specification: Specification) -> None:
    renamed = [one for one in specification.lists.values() if one.titles_before]
    assert [one.title_in("2019") != one.title_in("2023") == one.title for one in renamed] == [True] * len(renamed) != []


def test_a_list_that_kept_its_title_has_one(specification: Specification) -> None:
    assert specification.lists["contacts"].title_in("2019") == specification.lists["contacts"].title


def test_every_category_has_its_code_set_and_nothing_else_has(specification: Specification) -> None:
    columns = [column for one in specification.lists.values() for column in one.columns.values()]
    wrong = [c.name for c in columns if (c.type is ColumnType.CATEGORY) is not (specification.codes_of(c) is not None)]
    assert wrong == []


def test_every_code_set_is_used(specification: Specification) -> None:
    used = {column.codes for one in specification.lists.values() for column in one.columns.values()}
    assert set(specification.code_sets) == used - {""}


def test_every_key_is_made_of_columns(specification: Specification) -> None:
    assert [one.name for one in specification.lists.values() if not set(one.key) <= set(one.columns)] == []


def test_headings_differ_within_a_list(specification: Specification) -> None:
    headings = {name: [c.heading for c in one.columns.values()] for name, one in specification.lists.items()}
    assert [name for name, words in headings.items() if len(set(words)) < len(words)] == []


@pytest.mark.parametrize("number", range(1, 12))
def test_every_list_says_what_it_holds_and_where_that_is_from(number: int, specification: Specification) -> None:
    (one,) = [one for one in specification.lists.values() if one.number == number]
    assert one.holds and one.one_row_per and one.source


def test_authorities_are_known_by_name_with_their_codes_as_spellings(specification: Specification) -> None:
    leeds = specification.code_sets["placement_authority"].codes["Leeds"]
    assert (leeds.official, "383" in leeds.also) == ("Leeds", True)


def test_it_is_read_once(specification: Specification) -> None:
    assert load_specification() is specification


def test_reading_it_anew_gives_the_same(specification: Specification) -> None:
    assert load_specification.__wrapped__() == specification


def test_a_declaration_with_a_key_that_nobody_knows_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from ilacs.annex_a import specification as module

    declared = {"number": 1, "title": "One", "columns": {}, "nosuch": 1}
    monkeypatch.setattr(module, "read_folder", lambda folder: iter([("one", declared)]))
    with pytest.raises(TypeError, match="nosuch"):
        load_specification.__wrapped__()
