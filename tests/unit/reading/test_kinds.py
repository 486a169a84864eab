import pytest

from ilacs.reading.kinds import Kind, kind_of
from ilacs.records import Problem
from tests.functional.containers import ods_parts, ole_bytes, xls_bytes, xlsx_parts, zip_bytes

CONTENTS = {
    Kind.XLSX: zip_bytes(xlsx_parts("")),
    Kind.XLSB: zip_bytes({"[Content_Types].xml": "", "xl/workbook.bin": b""}),
    Kind.XLS: xls_bytes([["Gender"]]),
    Kind.ODS: zip_bytes(ods_parts("")),
    Kind.ZIP: zip_bytes({"contacts.csv": "Gender"}),
    Kind.TEXT: b"Gender,Age\r\n",
}


@pytest.mark.parametrize("kind", Kind)
def test_content_tells_the_kind_whatever_the_name(kind: Kind) -> None:
    assert kind_of(CONTENTS[kind], "lists.pdf") is kind


@pytest.mark.parametrize("text", ["Gender,Age", "ID;Größe\n", "\ufeffGender", "<b>Gender</b>,Age", "PK,MZ", "0"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_is_text_in_every_encoding(text: str, encoding: str) -> None:
    assert kind_of(text.encode(encoding), "a.csv") is Kind.TEXT


@pytest.mark.parametrize("content", [b"", b"\0" * 40, b" \r\n\t"])
def test_nothing_is_said_to_be_empty(content: bytes) -> None:
    with pytest.raises(Problem, match=r"^a\.csv is empty"):
        kind_of(content, "a.csv")


@pytest.mark.parametrize("page", [b"<html>", b"<!DOCTYPE html>", b"\xef\xbb\xbf\r\n<TABLE border=1>", b"<meta x>"])
def test_a_web_page_with_an_excel_ending_is_called_one(page: bytes) -> None:
    with pytest.raises(Problem, match="a web page saved with an Excel ending"):
        kind_of(page, "lists.xls")


def test_a_web_page_by_its_own_name_is_a_web_page() -> None:
    with pytest.raises(Problem, match=r"is a web page\. Open"):
        kind_of(b"<html>", "lists.html")


def test_control_characters_make_a_program() -> None:
    with pytest.raises(Problem, match="no workbook and no csv"):
        kind_of(bytes(range(1, 32)), "lists.csv")


def test_a_few_control_characters_are_forgiven() -> None:
    assert kind_of(b"Gender,Age\x01\r\n" * 3 + b"a" * 200, "a.csv") is Kind.TEXT


@pytest.mark.parametrize("stream", ["WordDocument", "Visio"])
def test_other_compound_files_are_no_workbooks(stream: str) -> None:
    with pytest.raises(Problem, match="another kind"):
        kind_of(ole_bytes(stream, b""), "a.xls")
