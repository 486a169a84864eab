import zipfile
from io import BytesIO

import pytest

from ilacs.reading.parts import refuse_malformed, sheet_parts
from tests.functional.containers import xlsx_parts, zip_bytes

RELATIONS = "xl/_rels/workbook.xml.rels"
WORKBOOK = "xl/workbook.xml"


def parts_of(changes: dict[str, str]) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(zip_bytes({**xlsx_parts(""), **changes}))) as archive:
        return {name: entry.filename for name, entry in sheet_parts(archive).items()}


@pytest.mark.parametrize(
    "target",
    ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "Worksheets\\Sheet1.xml", "./worksheets/sheet1.xml"],
)
def test_a_part_is_found_however_its_path_is_written(target: str) -> None:
    relations = str(xlsx_parts("")[RELATIONS]).replace("worksheets/sheet1.xml", target)
    assert parts_of({RELATIONS: relations}) == {"List 1": "xl/worksheets/sheet1.xml"}


def test_a_sheet_without_part_is_left_out() -> None:
    assert parts_of({RELATIONS: "<Relationships/>"}) == {}


@pytest.mark.parametrize("xml", ["<!DOCTYPE x><workbook/>", "<workbook>", ""])
def test_a_document_type_or_broken_xml_is_damage(xml: str) -> None:
    with pytest.raises(zipfile.BadZipFile):
        parts_of({WORKBOOK: xml})


def test_a_document_type_in_another_encoding_is_damage_too() -> None:
    xml = "\ufeff<?xml version='1.0' encoding='utf-16'?><!DOCTYPE x><workbook/>".encode("utf-16-le")
    content = BytesIO(zip_bytes({**xlsx_parts(""), WORKBOOK: xml}))
    with zipfile.ZipFile(content) as archive, pytest.raises(zipfile.BadZipFile):
        sheet_parts(archive)


def test_a_workbook_without_its_relations_is_damage() -> None:
    parts = xlsx_parts("")
    del parts[RELATIONS]
    with zipfile.ZipFile(BytesIO(zip_bytes(parts))) as archive, pytest.raises(zipfile.BadZipFile):
        sheet_parts(archive)


@pytest.mark.parametrize("xml", [b"<a><b></a>", b"<a>", b"", b"<!DOCTYPE a><a/>", b"<a>&b;</a>"])
def test_xml_that_is_not_whole_is_damage(xml: bytes) -> None:
    with pytest.raises(zipfile.BadZipFile):
        refuse_malformed([xml[:4], xml[4:]])


def test_xml_that_is_whole_passes_however_it_is_cut() -> None:
    refuse_malformed([b"<a><", b"b/>", b"</a>"])
