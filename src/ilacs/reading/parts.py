"""Parts of a workbook's zip that are XML: which holds which sheet, and whether one is whole."""

import posixpath
import zipfile
from collections.abc import Iterable, Mapping
from typing import NoReturn
from xml.etree import ElementTree
from xml.parsers import expat

from ilacs.reading.archives import read_small

_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"


def sheet_parts(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Name of each sheet to its part. Sheets that are charts have parts too."""
    entries = {_plain(entry.filename): entry for entry in archive.infolist()}
    targets = {
        relation.get("Id", ""): _plain(posixpath.join("xl", relation.get("Target", "")))
        for relation in _parse(archive, entries, part=_RELATIONS)
    }
    parts = {}
    for element in _parse(archive, entries, part=_WORKBOOK).iter():
        if element.tag.rpartition("}")[2] == "sheet":
            relation = next((value for key, value in element.items() if key.endswith("}id")), "")
            if entry := entries.get(targets.get(relation, "")):
                parts[element.get("name", "")] = entry
    return parts


def _plain(path: str) -> str:
    return posixpath.normpath(path.replace("\\", "/")).lstrip("/").casefold()


def _parse(archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo], *, part: str) -> ElementTree.Element:
    if part not in entries:
        raise zipfile.BadZipFile
    xml = read_small(archive, entries[part])
    # No spreadsheet program writes a document type; it is where bombs of entities are declared.
    if b"<!DOCTYPE" in xml.replace(b"\0", b""):
        raise zipfile.BadZipFile
    try:
        return ElementTree.fromstring(xml)  # noqa: S314  # bombs need a document type
    except ElementTree.ParseError:
        raise zipfile.BadZipFile from None


def refuse_malformed(chunks: Iterable[bytes]) -> None:
    """Raise where XML does not close what it opens: calamine waits for ever at the end of such an OpenDocument part."""
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse_document_type
    try:
        for chunk in chunks:
            parser.Parse(chunk)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise zipfile.BadZipFile from None


def _refuse_document_type(*_declared: object) -> NoReturn:
    raise zipfile.BadZipFile
