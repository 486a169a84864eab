"""The marks of an Excel workbook's sheets, searched for in a thread beside calamine, which leaves Python free."""

import sys
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from ilacs.reading.archives import chunks, refuse_lying_sizes
from ilacs.reading.parts import sheet_parts
from ilacs.reading.sheet_marks import SheetMarks, read_marks

MarksOf = Callable[[str], SheetMarks]

HAS_THREADS = sys.platform != "emscripten"
"""Python in a browser page has none."""


@contextmanager
def marks_of_sheets(archive: zipfile.ZipFile) -> Iterator[MarksOf]:
    """A function from a sheet's name to its marks. The other parts are known to be harmless by then."""
    parts = sheet_parts(archive)
    searched = {entry.filename for entry in parts.values()}
    refuse_lying_sizes(archive, [entry for entry in archive.infolist() if entry.filename not in searched])

    def search(name: str) -> SheetMarks:
        if name not in parts:
            raise zipfile.BadZipFile
        return read_marks(chunks(archive, parts[name]))

    if not HAS_THREADS:
        yield search
        return
    with ThreadPoolExecutor(max_workers=1) as thread:
        searches = {name: thread.submit(search, name) for name in parts}
        try:
            yield lambda name: searches[name].result() if name in searches else search(name)
        finally:
            thread.shutdown(wait=False, cancel_futures=True)
