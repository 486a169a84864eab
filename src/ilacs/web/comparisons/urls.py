"""Addresses of the pages that compare."""

from django.urls import path
from django.views.decorators.http import require_safe

from ilacs.web.comparisons.views.built_table import built_table, built_workbook
from ilacs.web.comparisons.views.chart import chart
from ilacs.web.comparisons.views.indicator import indicator
from ilacs.web.comparisons.views.indicators import indicators
from ilacs.web.comparisons.views.what_changed import changes_moved, what_changed
from ilacs.web.comparisons.views.whole_table import whole_table
from ilacs.web.core.pages import addresses

BOTH = ("json", "csv")

urlpatterns = [
    *addresses("indicators", indicators, name="indicators", twins=BOTH),
    *addresses("indicators/all", whole_table, name="whole_table", twins=BOTH),
    *addresses("indicators/<slug:slug>", indicator, name="indicator", twins=BOTH),
    path("indicators/<slug:slug>/chart.svg", require_safe(chart), name="chart"),
    *addresses("table", built_table, name="built_table", twins=BOTH),
    path("table.xlsx", require_safe(built_workbook), name="built_workbook"),
    *addresses("what-changed", what_changed, name="what_changed", twins=BOTH),
    *addresses("changes", changes_moved, name="changes_moved"),
]
