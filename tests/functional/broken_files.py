"""Files that are broken, of another kind, too large, or out of reach: each builder writes one and says where it is."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import xlsxwriter

from ilacs.annex_a import load_specification
from tests.functional.containers import (
    MAIN,
    ods_parts,
    ods_row,
    ole_bytes,
    sheet_xml,
    write_xlsx,
    write_zip,
    xls_bytes,
    xlsb_parts,
    xlsx_parts,
    zip_bytes,
)

Builder = Callable[[Path], Path]

MARK = "zq7marker"
"""Stands in cells where a child's particulars would, so that a test can see whether a message repeats them."""

CONTACTS = [column.heading for column in load_specification().lists["contacts"].columns.values()]
ROW = [MARK, *["a) Yes"] * (len(CONTACTS) - 1)]
LINES = [",".join(f'"{heading}"' for heading in CONTACTS), ",".join(ROW), ""]

FAR_CELL = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
FAR_ODS_ROW = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'


def _file(content: bytes | str, name: str, folder: Path) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def _zip(members: Mapping[str, str | bytes], name: str, folder: Path) -> Path:
    return write_zip(folder / name, members)


def _sheet(xml: str | bytes, folder: Path) -> Path:
    return write_zip(folder / "workbook.xlsx", xlsx_parts(xml))


def _renamed(builder: Builder, name: str, folder: Path) -> Path:
    return builder(folder).rename(folder / name)


def sound(folder: Path) -> Path:
    return write_xlsx(folder / "workbook.xlsx", {"Contacts": [CONTACTS, ROW]})


def truncated(folder: Path) -> Path:
    path = sound(folder)
    path.write_bytes(path.read_bytes()[:-700])
    return path


def damaged_inside(folder: Path) -> Path:
    path = sound(folder)
    content = bytearray(path.read_bytes())
    at = content.find(b"xl/worksheets/sheet1.xml") + 60
    content[at : at + 40] = bytes(40)
    path.write_bytes(content)
    return path


def no_sheets(folder: Path) -> Path:
    parts = xlsx_parts("<sheetData/>")
    empty = str(parts["xl/workbook.xml"]).replace('<sheet name="List 1" sheetId="1" r:id="r1"/>', "")
    return write_zip(folder / "workbook.xlsx", {**parts, "xl/workbook.xml": empty})


def chart_sheets_only(folder: Path) -> Path:
    parts = xlsx_parts("")
    relations = str(parts["xl/_rels/workbook.xml.rels"])
    relations = relations.replace("/worksheet", "/chartsheet").replace("worksheets/", "chartsheets/")
    chart = {"xl/_rels/workbook.xml.rels": relations, "xl/chartsheets/sheet1.xml": f'<chartsheet xmlns="{MAIN}"/>'}
    return write_zip(folder / "workbook.xlsx", {**parts, **chart})


def zip_bomb(folder: Path) -> Path:
    """Much white space in a sheet that takes next to none on disk."""
    return write_zip(folder / "workbook.xlsx", xlsx_parts(b" " * 220_000_000))


def zip_bomb_that_lies(folder: Path) -> Path:
    """Its list of contents says that the sheet is small."""
    blanks = b" " * 220_000_000
    content = zip_bytes(xlsx_parts(blanks))
    size = (len(blanks) + len(xlsx_parts("")["xl/worksheets/sheet1.xml"])).to_bytes(4, "little")
    return _file(content.replace(size, (5000).to_bytes(4, "little")), "workbook.xlsx", folder)


def zip_bomb_of_csv(folder: Path) -> Path:
    return write_zip(folder / "lists.zip", {"contacts.csv": b"a" * 220_000_000})


def nested_zips(folder: Path) -> Path:
    inner = zip_bytes({"contacts.csv": "\n".join(LINES)})
    return write_zip(folder / "lists.zip", {"inner.zip": inner})


def zip_with_paths(folder: Path) -> Path:
    text = "\n".join(LINES)
    return write_zip(
        folder / "lists.zip", {"../../contacts.csv": text, "/etc/referrals.csv": text, "__MACOSX/._a": "x"}
    )


def million_blank_rows(folder: Path) -> Path:
    """Two rows of text above a million that are only formatted, in a sheet that claims to be full."""
    blank = b"".join(b'<row r="%d" s="1"><c r="A%d" s="1"/></row>' % (row, row) for row in range(3, 1_000_001))
    rows = sheet_xml([CONTACTS, ROW]).replace("</sheetData>", "").encode()
    return _sheet(b'<dimension ref="A1:XFD1048576"/>' + rows + blank + b"</sheetData>", folder)


def far_cell(folder: Path) -> Path:
    """Two cells at opposite corners of the largest sheet there is."""
    near = '<row r="1"><c r="A1"><v>1</v></c></row>'
    return _sheet(f"<sheetData>{near}{FAR_CELL}</sheetData>", folder)


def far_cell_alone(folder: Path) -> Path:
    return _sheet(f"<sheetData>{FAR_CELL}</sheetData>", folder)


def cell_beyond_excel(folder: Path) -> Path:
    return _sheet('<sheetData><row><c r="A1"><v>1</v></c><c r="ZZZZZZ999999999"><v>1</v></c></row></sheetData>', folder)


def xml_entity_bomb(folder: Path) -> Path:
    parts = xlsx_parts("<sheetData/>")
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 50}">' for before, name in zip("abcdefg", "bcdefgh", strict=True)
    )
    workbook = f"{bomb}]>" + str(parts["xl/workbook.xml"]).replace("List 1", "&h;")
    return write_zip(folder / "workbook.xlsx", {**parts, "xl/workbook.xml": workbook})


def entity_bomb_in_sheet(folder: Path) -> Path:
    return _sheet('<sheetData><row><c r="A1" t="inlineStr"><is><t>&bomb;</t></is></c></row></sheetData>', folder)


def ods_never_closed(folder: Path) -> Path:
    parts = ods_parts(ods_row([MARK]))
    content = str(parts["content.xml"]).replace("</table:table>", "")
    return write_zip(folder / "workbook.ods", {**parts, "content.xml": content})


def missing_shared_text(folder: Path) -> Path:
    return _sheet('<sheetData><row><c r="A1" t="s"><v>99</v></c></row></sheetData>', folder)


def _shown_as(number: float, shown_as: str, folder: Path) -> Path:
    path = folder / "workbook.xlsx"
    with xlsxwriter.Workbook(path) as workbook:
        sheet = workbook.add_worksheet("Contacts")
        sheet.write_number(1, 0, number, workbook.add_format({"num_format": shown_as}))
    return path


def folder_without_files(folder: Path) -> Path:
    (folder / "lists").mkdir()
    return folder / "lists"


def folder_without_workbooks(folder: Path) -> Path:
    _file(b"%PDF-1.7 " + MARK.encode(), "report.pdf", folder_without_files(folder))
    return folder / "lists"


def folder_of_many(folder: Path) -> Path:
    """Sheets of the same name in two files, a csv, a lock file, a picture and a folder."""
    lists = folder_without_files(folder)
    for name in ("a.xlsx", "b.xlsx"):
        write_xlsx(lists / name, {"Contacts": [CONTACTS, ROW]})
    _file("\n".join(LINES), "contacts.csv", lists)
    _file("x", "~$a.xlsx", lists)
    _file(b"\x89PNG\r\n", "logo.png", lists)
    (lists / "old").mkdir()
    return lists


def unreadable(folder: Path) -> Path:
    path = sound(folder)
    path.chmod(0)
    return path


def pipe(folder: Path) -> Path:
    os.mkfifo(folder / "workbook.xlsx")
    return folder / "workbook.xlsx"


def password_zip(folder: Path) -> Path:
    """Python cannot write one, but a reader goes by the two marks that say so."""
    content = bytearray(zip_bytes({"contacts.csv": "\n".join(LINES)}))
    content[6] |= 1
    content[content.find(b"PK\x01\x02") + 8] |= 1
    return _file(bytes(content), "lists.zip", folder)


def missing(folder: Path) -> Path:
    return folder / "nowhere.xlsx"


WEB_PAGE = f"<html><body><table><tr><td>{MARK}</td></tr></table></body></html>"
XML_2003 = f'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">{MARK}</Workbook>'

FILES: Mapping[str, Builder] = {
    "empty_file": partial(_file, b"", "workbook.xlsx"),
    "only_zero_bytes": partial(_file, bytes(5000), "workbook.xlsx"),
    "truncated": truncated,
    "first_bytes_only": partial(_file, b"PK\x03\x04", "workbook.xlsx"),
    "damaged_inside": damaged_inside,
    "truncated_xls": partial(_file, xls_bytes([[MARK]])[:1500], "workbook.xls"),
    "password_xlsx": partial(_file, ole_bytes("EncryptedPackage", bytes(9000)), "workbook.xlsx"),
    "password_xls": partial(_file, xls_bytes([[MARK]], more=b"\x2f\0\x36\0" + bytes(54)), "workbook.xls"),
    "password_zip": password_zip,
    "pdf": partial(_file, b"%PDF-1.7\n" + MARK.encode(), "workbook.xlsx"),
    "picture": partial(_file, b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "workbook.xlsx"),
    "program": partial(_file, b"MZ\x90\0\x03" + bytes(range(256)) * 20, "workbook.xlsx"),
    "word_document": partial(_zip, {"[Content_Types].xml": "<Types/>", "word/document.xml": MARK}, "workbook.xlsx"),
    "text_of_opendocument": partial(_zip, {"mimetype": "application/vnd.oasis.opendocument.text"}, "workbook.ods"),
    "old_word_document": partial(_file, ole_bytes("WordDocument", MARK.encode()), "workbook.xls"),
    "web_page_as_xls": partial(_file, WEB_PAGE, "workbook.xls"),
    "xml_spreadsheet_of_2003": partial(_file, XML_2003, "workbook.xls"),
    "other_xml": partial(_file, f'<?xml version="1.0"?><children>{MARK}</children>', "return.xml"),
    "no_sheets": no_sheets,
    "chart_sheets_only": chart_sheets_only,
    "zip_bomb": zip_bomb,
    "zip_bomb_that_lies": zip_bomb_that_lies,
    "zip_bomb_of_csv": zip_bomb_of_csv,
    "zip_of_many_files": partial(_zip, {f"{number}.csv": "" for number in range(2_001)}, "lists.zip"),
    "nested_zips": nested_zips,
    "empty_zip": partial(_zip, {}, "lists.zip"),
    "far_cell": far_cell,
    "far_cell_alone": far_cell_alone,
    "cell_beyond_excel": cell_beyond_excel,
    "far_cell_of_xlsb": partial(_zip, xlsb_parts({0: {0: MARK}, 1_048_575: {16_383: MARK}}), "workbook.xlsb"),
    "far_cell_of_ods": partial(_zip, ods_parts(ods_row([MARK]) + FAR_ODS_ROW + ods_row(["x"] * 50)), "workbook.ods"),
    "ods_never_closed": ods_never_closed,
    "xml_entity_bomb": xml_entity_bomb,
    "entity_bomb_in_sheet": entity_bomb_in_sheet,
    "date_before_all_time": partial(_shown_as, -1e12, "dd/mm/yyyy"),
    "time_after_all_time": partial(_shown_as, 1e300, "[h]:mm"),
    "missing_shared_text": missing_shared_text,
    "folder_without_files": folder_without_files,
    "folder_without_workbooks": folder_without_workbooks,
    "pipe": pipe,
    "missing": missing,
    "name_with_a_zero_byte": lambda folder: folder / "work\0book.xlsx",
    "quotes_never_closed": partial(_file, f'{LINES[0]}\n"{MARK},a\nb,c\n', "contacts.csv"),
    "quotes_closed_far_below": partial(_file, f'{LINES[0]}\n"{MARK}{"x,y" * 50_000}"\n', "contacts.csv"),
}
"""None of these can be read."""

READABLE: Mapping[str, Builder] = {
    "sound": sound,
    "macro_workbook": partial(_renamed, sound, "workbook.xlsm"),
    "workbook_called_csv": partial(_renamed, sound, "contacts.csv"),
    "csv_called_xlsx": partial(_file, "\n".join(LINES), "Contacts.xlsx"),
    "xls": partial(_file, xls_bytes([CONTACTS, ROW]), "workbook.xls"),
    "xlsb": partial(_zip, xlsb_parts({0: dict(enumerate(CONTACTS)), 1: {0: MARK}}), "workbook.xlsb"),
    "ods": partial(_zip, ods_parts(ods_row(CONTACTS) + ods_row(ROW)), "workbook.ods"),
    "zip_of_csv": partial(_zip, {"contacts.csv": "\n".join(LINES), "readme.pdf": "%PDF"}, "lists.zip"),
    "zip_with_paths": zip_with_paths,
    "folder_of_many": folder_of_many,
    "unreadable": unreadable,
    "million_blank_rows": million_blank_rows,
}
"""These look broken and are not, or are what a breakage is compared with."""
