"""One path or several to one raw workbook."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ilacs.reading import limits
from ilacs.reading.delimited import read_delimited
from ilacs.reading.kinds import Kind, kind_of
from ilacs.reading.sources import Source, file_source, is_folder, sources_in_folder, sources_in_zip
from ilacs.reading.workbooks import read_workbook
from ilacs.records import Problem, RawSheet, RawWorkbook

_REASONS = 3
"""Of files that could not be read, how many are told where none could."""


def read(paths: Sequence[Path]) -> RawWorkbook:
    """All sheets of workbooks, csv files, folders and zips, in the order given.

    A file that was named and cannot be read is a Problem; one that merely lies in a folder or zip is
    passed over, unless none of them can be read.
    """
    if not paths:
        raise Problem("No file was named. Name a workbook, csv files, or a folder or zip of them.")
    return _join(_read_path(path) for path in paths)


def _join(workbooks: Iterable[RawWorkbook]) -> RawWorkbook:
    sheets: list[RawSheet] = []
    passed_over: dict[str, str] = {}
    cells = 0
    for workbook in workbooks:
        cells += sum(len(row) for sheet in workbook.sheets for row in sheet.rows)
        if cells > limits.CELLS:
            raise Problem(f"The files hold more than {limits.CELLS:,} cells together. Check some of them at a time.")
        sheets.extend(workbook.sheets)
        passed_over.update(workbook.passed_over)
    return RawWorkbook(tuple(sheets), passed_over)


def _read_path(path: Path) -> RawWorkbook:
    if is_folder(path):
        return _read_what_can_be(sources_in_folder(path), place=f"The folder {path.name}")
    source = file_source(path)
    content = source.load()
    if kind_of(content, source.name) is not Kind.ZIP:
        return _read_file(source.name, source.stem, content)
    with sources_in_zip(content, name=source.name) as members:
        return _read_what_can_be(members, place=source.name)


def _read_what_can_be(sources: Sequence[Source], *, place: str) -> RawWorkbook:
    """Every file of a folder or zip that can be read, and of the others why not."""
    reasons: dict[str, str] = {}
    found = _join(_read_or_note(sources, reasons))
    if found.sheets:
        return RawWorkbook(found.sheets, found.passed_over | reasons)
    if not reasons:
        raise Problem(f"{place} is empty. Put the workbook or the csv files into it.")
    told = " ".join(list(reasons.values())[:_REASONS])
    raise Problem(f"{place} holds no workbook or csv file that we can read. {told}")


def _read_or_note(sources: Iterable[Source], reasons: dict[str, str]) -> Iterator[RawWorkbook]:
    for source in sources:
        try:
            yield _read_file(source.name, source.stem, source.load())
        except Problem as problem:
            reasons[source.name] = str(problem)


def _read_file(name: str, stem: str, content: bytes) -> RawWorkbook:
    match kind_of(content, name):
        case Kind.ZIP:
            raise Problem(f"{name} is a zip within a zip or folder. Unpack it first.")
        case Kind.TEXT:
            return RawWorkbook((read_delimited(content, file=name, name=stem),))
        case kind:
            return read_workbook(content, kind=kind, file=name)
