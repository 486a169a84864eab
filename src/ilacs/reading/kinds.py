"""What kind of file some bytes are, by their content."""

import re
import zipfile
from collections.abc import Collection
from enum import Enum
from io import BytesIO

from ilacs.records import Problem


class Kind(Enum):
    """The kinds of file that can be read."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    ZIP = "zip"
    TEXT = "text"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_SAVE_AS = "Open it in Excel and save it as an Excel workbook (.xlsx)."
_OTHERS = (
    (b"%PDF", "is a PDF. Send the workbook that it was printed from."),
    (b"\x89PNG", "is a picture. Send the workbook itself."),
    (b"\xff\xd8\xff", "is a picture. Send the workbook itself."),
    (b"GIF8", "is a picture. Send the workbook itself."),
    (b"{\\rtf", "is a text document. Copy its tables to an Excel workbook."),
    (b"\x1f\x8b", "is packed with gzip. Unpack it first."),
    (b"7z\xbc\xaf", "is packed with 7-Zip. Unpack it, or pack it as a zip."),
    (b"Rar!", "is packed with RAR. Unpack it, or pack it as a zip."),
    (b"\x7fELF", "is a program. Send a workbook or csv files."),
    (b"SQLite format 3", "is a database. Export its lists as a workbook or csv files."),
    (b"PAR1", "is a Parquet file. Export it as a workbook or csv file."),
)
_MARKUP = (
    (re.compile(rb"schemas-microsoft-com:office:spreadsheet"), f"is an XML spreadsheet of Excel 2003. {_SAVE_AS}"),
    (re.compile(rb"<(!doctype\s+html|html|head|body|table|meta|style)\b", re.I), ""),
    (re.compile(rb"^\s*<\?xml"), "is an XML file and no workbook. Send a workbook or csv files."),
)
# The first record of a workbook (of 16 or 8 bytes), then the one that says how it is encrypted.
_ENCRYPTED_XLS = re.compile(rb"\x09\x08(?:\x10\0.{16}|\x08\0.{8})(?:\x86\0\0\0)?\x2f\0", re.S)
_NOT_TEXT = bytes(set(range(32)) - set(b"\0\t\n\r\f\x1a\x1b\x1c\x1d\x1e\x1f"))
_SAMPLE = 65_536


def kind_of(content: bytes, name: str) -> Kind:
    """Kind of a file, or a Problem that says what it is instead."""
    if not content.strip(b"\0 \t\r\n"):
        raise Problem(f"{name} is empty. Export it again, or send another file.")
    if content.startswith(_ZIP):
        return _kind_of_zip(content, name)
    if content.startswith(_OLE):
        return _kind_of_ole(content, name)
    _refuse_others(content, name)
    return Kind.TEXT


def _kind_of_zip(content: bytes, name: str) -> Kind:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = {entry.filename.replace("\\", "/").lstrip("/").casefold() for entry in archive.infolist()}
            mimetype = archive.read("mimetype")[:100] if "mimetype" in archive.namelist() else b""
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError):
        raise Problem(f"{name} is damaged or was cut short. Save it again, or copy it again.") from None
    return _kind_of_parts(parts, mimetype, name)


def _kind_of_parts(parts: Collection[str], mimetype: bytes, name: str) -> Kind:
    if "xl/workbook.bin" in parts:
        return Kind.XLSB
    if "xl/workbook.xml" in parts:
        return Kind.XLSX
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return Kind.ODS
    if "[content_types].xml" in parts or mimetype:
        raise Problem(f"{name} is a document of another kind and no workbook. Copy its tables to an Excel workbook.")
    return Kind.ZIP


def _kind_of_ole(content: bytes, name: str) -> Kind:
    if "EncryptedPackage".encode("utf-16-le") in content or _ENCRYPTED_XLS.search(content):
        raise password_problem(name)
    if not any(stream.encode("utf-16-le") in content for stream in ("Workbook", "Book")):
        raise Problem(f"{name} is a document of another kind, or a damaged workbook. {_SAVE_AS}")
    return Kind.XLS


def password_problem(name: str) -> Problem:
    """What to say of a file that cannot be read without its password."""
    return Problem(f"{name} is protected with a password. Open it, take the password off, and save it again.")


def _refuse_others(content: bytes, name: str) -> None:
    for start, says in _OTHERS:
        if content.startswith(start):
            raise Problem(f"{name} {says}")
    start_of_text = content[:_SAMPLE].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip()
    if start_of_text.startswith(b"<"):
        _refuse_markup(start_of_text, name)
    if _share_of_controls(content[:_SAMPLE]) > 0.02:
        raise Problem(f"{name} is no workbook and no csv file. Send one of these, or a folder or zip of them.")


def _refuse_markup(start: bytes, name: str) -> None:
    for pattern, says in _MARKUP:
        if pattern.search(start[:4096]):
            raise Problem(f"{name} {says or _web_page(name)}")


def _web_page(name: str) -> str:
    ending = " saved with an Excel ending" if re.search(r"\.xls\w?$", name, re.I) else ""
    return f"is a web page{ending}. {_SAVE_AS}"


def _share_of_controls(sample: bytes) -> float:
    # UTF-16 holds a zero byte beside each letter, and its BOM; neither is a sign of a program.
    letters = sample.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff").replace(b"\0", b"")
    return 1 - len(letters.translate(None, _NOT_TEXT)) / max(len(letters), 1)
