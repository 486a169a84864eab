"""Files written byte by byte, for what no writer of spreadsheets would write."""

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter

Sheets = Mapping[str, Sequence[Sequence[object]]]

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SECTOR = 512
END = 0xFFFFFFFE


def write_xlsx(path: Path, sheets: Sheets) -> Path:
    """An ordinary workbook; text stays text whatever it looks like."""
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(path, plain) as workbook:
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return path


def zip_bytes(members: Mapping[str, str | bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, member in members.items():
            archive.writestr(name, member)
    return content.getvalue()


def write_zip(path: Path, members: Mapping[str, str | bytes]) -> Path:
    path.write_bytes(zip_bytes(members))
    return path


def xlsx_parts(sheet: str | bytes, **more: str | bytes) -> dict[str, str | bytes]:
    """The parts of a workbook of one sheet, whose XML is given from inside its root."""
    start = f'<worksheet xmlns="{MAIN}">'.encode()
    body = sheet.encode() if isinstance(sheet, str) else sheet
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
        '<sheet name="List 1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" '
        f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": start + body + b"</worksheet>",
        **more,
    }


def sheet_xml(rows: Sequence[Sequence[str]]) -> str:
    """Rows of text as sheet XML, cell by cell without names, as the format allows."""
    cells = ["".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) for row in rows]
    return "<sheetData>" + "".join(f"<row>{row}</row>" for row in cells) + "</sheetData>"


def ole_bytes(stream: str, content: bytes) -> bytes:
    """A compound file, which old Excel files and those with a password are, of one stream."""
    content = content.ljust(max(4096, -(-len(content) // SECTOR) * SECTOR), b"\0")
    sectors = len(content) // SECTOR
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<5H6x9I", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, END, 0, END, 0)
    header += struct.pack("<I", 0) + b"\xff" * 432
    chain = [0xFFFFFFFD, END, *range(3, sectors + 2), END]
    table = struct.pack(f"<{len(chain)}I", *chain).ljust(SECTOR, b"\xff")
    folder = _ole_entry("Root Entry", kind=5, child=1, start=END, size=0)
    folder += _ole_entry(stream, kind=2, child=0xFFFFFFFF, start=2, size=len(content))
    return header + table + folder.ljust(SECTOR, b"\0") + content


def _ole_entry(name: str, *, kind: int, child: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    nobody = 0xFFFFFFFF
    entry = letters.ljust(64, b"\0") + struct.pack("<HBBIII", len(letters), kind, 1, nobody, nobody, child)
    return entry.ljust(116, b"\0") + struct.pack("<IQ", start, size)


def xls_bytes(rows: Sequence[Sequence[str]], *, more: bytes = b"") -> bytes:
    """A workbook of Excel 97 to 2003 with one sheet of text."""
    name = b"List 1"
    start = _biff(0x809, struct.pack("<HHHHII", 0x600, 5, 0xDBB, 0x7CC, 0, 6)) + more
    offset = len(start) + 4 + 8 + len(name) + 4
    start += _biff(0x85, struct.pack("<IBBBB", offset, 0, 0, len(name), 0) + name) + _biff(0x0A, b"")
    sheet = _biff(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0xDBB, 0x7CC, 0, 6))
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            letters = text.encode("latin-1")
            sheet += _biff(0x204, struct.pack("<HHHHB", number, column, 0, len(letters), 0) + letters)
    return ole_bytes("Workbook", start + sheet + _biff(0x0A, b""))


def _biff(kind: int, content: bytes) -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def ods_parts(rows: str) -> dict[str, str | bytes]:
    """The parts of an OpenDocument workbook of one sheet, whose rows are given as XML."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="List 1">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>",
        "META-INF/manifest.xml": f"<manifest:manifest {spaces}/>",
    }


def ods_row(cells: Sequence[str], *, more: str = "") -> str:
    written = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>' for cell in cells
    )
    return f"<table:table-row>{written}{more}</table:table-row>"


def xlsb_parts(rows: Mapping[int, Mapping[int, str]]) -> dict[str, str | bytes]:
    """The parts of a binary workbook of one sheet: rows and columns, both from 0, to text."""
    sheet = _record(129, b"") + _record(148, bytes(16)) + _record(145, b"")
    for row, cells in rows.items():
        sheet += _record(0, struct.pack("<I", row) + bytes(21))
        for column, text in cells.items():
            sheet += _record(6, struct.pack("<II", column, 0) + _wide(text))
    bundle = struct.pack("<II", 0, 1) + _wide("r1") + _wide("List 1")
    book = _record(131, b"") + _record(143, b"") + _record(156, bundle)
    parts = xlsx_parts("")
    relations = str(parts["xl/_rels/workbook.xml.rels"])
    return {
        "[Content_Types].xml": parts["[Content_Types].xml"],
        "_rels/.rels": parts["_rels/.rels"],
        "xl/workbook.bin": book + _record(144, b"") + _record(132, b""),
        "xl/_rels/workbook.bin.rels": relations.replace(".xml", ".bin"),
        "xl/worksheets/sheet1.bin": sheet + _record(146, b"") + _record(130, b""),
    }


def _record(kind: int, content: bytes) -> bytes:
    start = bytes([kind]) if kind < 128 else bytes([kind & 127 | 128, kind >> 7])
    return start + bytes([len(content) & 127 | 128, len(content) >> 7]) + content


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")
