"""The data report written into a folder: the page, its tables as a workbook, its charts one by one."""

import datetime
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.records import Problem
from ilacs.reporting.charts import draw_png
from ilacs.reporting.data_report.answers import Measured
from ilacs.reporting.data_report.chart_figures import draw_charts
from ilacs.reporting.data_report.document import report_page
from ilacs.reporting.data_report.pages import ListPage
from ilacs.reporting.data_report.tables import write_tables

PAGE = "data-report.html"
TABLES = "data-report.xlsx"


def write_report(
    measured: Measured,
    pages: Sequence[ListPage],
    specification: Specification,
    folder: Path,
    *,
    notice: str = "",
) -> Mapping[str, str]:
    """Write the page and the workbook of tables in place of earlier ones, and give back the charts as drawn."""
    drawn = draw_charts(pages)
    page = report_page(measured, pages, drawn, specification, notice=notice)
    day = measured.checked.result.as_at
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".ilacs-", dir=folder) as aside:
            _write_aside(Path(aside), page, pages, day=day)
            for name in (PAGE, TABLES):
                (Path(aside) / name).replace(folder / name)
    except OSError as error:
        raise Problem(
            f"The report could not be written into {folder} ({error.strerror}). Check that you may write there, that "
            "there is room, and that no file of it is open, or choose another folder with --out."
        ) from error
    return drawn


def _write_aside(folder: Path, page: str, pages: Sequence[ListPage], *, day: datetime.date | None) -> None:
    # First aside, so that a report that fails leaves the earlier one whole.
    (folder / PAGE).write_text(page, encoding="utf-8")
    write_tables(folder / TABLES, pages, day)


def write_charts(drawn: Mapping[str, str], folder: Path) -> int:
    """Write each chart as SVG and as PNG, and say how many charts there are."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, svg in drawn.items():
            (folder / f"{name}.svg").write_text(svg, encoding="utf-8")
            (folder / f"{name}.png").write_bytes(draw_png(svg))
    except OSError as error:
        raise Problem(
            f"The charts could not be written into {folder} ({error.strerror}). Make room, or choose another folder."
        ) from error
    return len(drawn)
