"""Every indicator and council in one file: the latest period, ranks and bands."""

from django.http import HttpRequest

from ilacs.benchmarking.table import COLUMNS, table_rows
from ilacs.web.core.asking import one_of
from ilacs.web.core.compared import MODES, compared
from ilacs.web.core.pages import Page
from ilacs.web.core.tables import Spreadsheet


def whole_table(request: HttpRequest) -> Page:
    """By one set of rules or the other. There is no page to look at: it would have thirty thousand rows."""
    mode = one_of(request.GET, "mode", MODES)
    rows = tuple(tuple(getattr(row, name) for name in COLUMNS) for row in table_rows(compared().latest(mode)))
    return Page(
        "core/page.html",
        ("Every indicator and council", "Indicators"),
        record=[dict(zip(COLUMNS, row, strict=True)) for row in rows],
        spreadsheet=Spreadsheet(COLUMNS, rows),
        moved_to="/downloads",
    )
