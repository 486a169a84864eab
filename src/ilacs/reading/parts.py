"""Which part of an Excel workbook's zip holds which sheet."""

import posixpath
import zipfile
from collections.abc import Mapping
from xml.etree import ElementTree

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
