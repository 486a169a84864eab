"""The fields of an extract, found by name and read clean."""

import datetime
import decimal

import pytest

from ilacs.gathering.declared import FieldKind, SsdTable
from ilacs.gathering.tables import Extract, clean_extract, known_fields

TABLE = SsdTable(
    "ssd_some",
    {
        "id": FieldKind.IDENTIFIER,
        "on_date": FieldKind.DATE,
        "flag": FieldKind.CODE,
        "note": FieldKind.TEXT,
    },
    {"on_date": ("on",)},
)


def read(field: str, *cells: object) -> list[str | None]:
    return list(clean_extract({"ssd_some": {field: cells}}, {"ssd_some": TABLE}).tables["ssd_some"][field])


def test_fields_are_found_whatever_their_case_and_under_earlier_names() -> None:
    assert known_fields(TABLE, ["ID ", "On", "other"]) == {"id": "ID ", "on_date": "On"}


def test_today_s_name_comes_before_an_earlier_one() -> None:
    assert known_fields(TABLE, ["on", "on_date"]) == {"on_date": "on_date"}


@pytest.mark.parametrize(
    "cell", [datetime.date(2026, 10, 1), datetime.datetime(2026, 10, 1, 9, 30), "01/10/2026", "2026-10-01T00:00:00"]
)
def test_days_are_read_however_they_are_held(cell: object) -> None:
    assert read("on_date", cell) == ["2026-10-01"]


def test_a_far_day_that_stands_for_no_end_is_blank() -> None:
    assert read("on_date", "9999-12-31") == [None]


def test_an_identifier_loses_what_excel_added() -> None:
    assert read("id", "1201.0", 1201, 1201.0, decimal.Decimal("1201")) == ["1201"] * 4


def test_codes_keep_words_that_stand_for_a_blank_elsewhere() -> None:
    assert read("flag", "NONE", " NA ", None, "NULL", "", 1.0, True) == ["NONE", "NA", None, None, None, "1", "True"]


def test_text_has_no_control_characters() -> None:
    assert read("note", "Team\x1f One\r\n") == ["Team One"]


def test_what_could_not_be_read_is_counted() -> None:
    found = clean_extract({"ssd_some": {"on_date": ["soon", "later", "", None, "2026-10-01"]}}, {"ssd_some": TABLE})
    assert found.unread == {"ssd_some.on_date": 2}


def test_an_extract_knows_what_it_lacks() -> None:
    extract = Extract({"ssd_some": {"id": []}}, {})
    assert extract.lacks(["ssd_some.id", "ssd_some.flag", "ssd_some.flag|ssd_some.id", "ssd_no.id"]) == [
        "ssd_some.flag",
        "ssd_no.id",
    ]
