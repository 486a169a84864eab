"""How the lists follow from the dataset, as declared."""

from collections.abc import Iterator

import pytest

from ilacs.annex_a import Specification
from ilacs.gathering.declared import Coverage, SsdColumn, load_mapping

MAPPING = load_mapping()
FIELDS = {f"{table.name}.{field}" for table in MAPPING.tables.values() for field in table.fields}
WORTH = {"full": 3, "partial": 2, "proxy": 2, "deviates": 2, "missing": 0}


def columns() -> Iterator[tuple[str, SsdColumn]]:
    for name, list_ in MAPPING.lists.items():
        yield from ((f"{name}.{column}", declared) for column, declared in list_.columns.items())


def needs() -> Iterator[str]:
    for list_ in MAPPING.lists.values():
        yield from list_.needs
        for column in list_.columns.values():
            yield from column.needs


def test_every_column_of_every_list_is_declared(specification: Specification) -> None:
    declared = {name: list(list_.columns) for name, list_ in MAPPING.lists.items()}
    assert declared == {name: list(list_.columns) for name, list_ in specification.lists.items()}


def test_every_field_that_is_needed_is_of_a_table() -> None:
    assert {field for need in needs() for field in need.split("|")} <= FIELDS


def test_a_column_is_made_or_says_why_it_is_not() -> None:
    assert [name for name, one in columns() if not (one.sql and one.needs) and not one.why] == []
    assert [name for name, one in columns() if bool(one.sql) is (one.coverage is Coverage.MISSING)] == []


def test_what_is_not_full_says_why() -> None:
    assert [name for name, one in columns() if one.coverage is not Coverage.FULL and not one.why] == []


def test_what_is_better_than_the_sector_s_sql_says_what_was_put_right() -> None:
    assert [name for name, one in columns() if WORTH[one.coverage] > WORTH[one.known] and not one.corrects] == []


def test_only_adopters_are_worse_than_in_the_sector_s_sql() -> None:
    worse = {name.partition(".")[0] for name, one in columns() if WORTH[one.coverage] < WORTH[one.known]}
    assert worse == {"adopters"}


def test_every_sentence_ends() -> None:
    said = [text for _, one in columns() for text in (one.why, one.corrects) if text]
    assert [text for text in said if not text.endswith(".")] == []


def test_no_field_is_declared_that_no_list_uses() -> None:
    used = " ".join([*MAPPING.views.values(), *MAPPING.macros.values(), *needs()])
    used += " ".join(f"{list_.rows} {list_.order}" for list_ in MAPPING.lists.values())
    used += " ".join(one.sql for _, one in columns())
    assert [field for field in FIELDS if field.partition(".")[2] not in used] == []


@pytest.mark.parametrize("table", MAPPING.tables)
def test_names_of_earlier_releases_stand_beside_fields(table: str) -> None:
    assert MAPPING.tables[table].before.keys() <= MAPPING.tables[table].fields.keys()
