"""Addresses of reports, inspections and outcomes."""

from django.urls import path
from django.views.decorators.http import require_safe

from ilacs.web.core.pages import addresses
from ilacs.web.publications.views.best import best_practice
from ilacs.web.publications.views.compared import compared_reports
from ilacs.web.publications.views.export import FILES, export_found
from ilacs.web.publications.views.feed import feed
from ilacs.web.publications.views.inspections import inspections
from ilacs.web.publications.views.markers import markers
from ilacs.web.publications.views.outcomes import outcomes
from ilacs.web.publications.views.over_time import over_time_chart
from ilacs.web.publications.views.report import report
from ilacs.web.publications.views.reports import reports

BOTH = ("json", "csv")

urlpatterns = [
    *addresses("reports", reports, name="reports"),
    *(path(f"reports.{kind}", require_safe(export_found), {"kind": kind}, name=f"reports.{kind}") for kind in FILES),
    path("reports/feed.atom", require_safe(feed), name="reports_feed"),
    *addresses("reports/best", best_practice, name="best_practice", twins=("json",)),
    *addresses("reports/markers", markers, name="markers"),
    *addresses("reports/<slug:digest>", report, name="report", twins=BOTH),
    *addresses("reports/<slug:digest>/compared", compared_reports, name="compared_reports"),
    *addresses("inspections", inspections, name="inspections", twins=BOTH),
    *addresses("outcomes", outcomes, name="outcomes", twins=BOTH),
    path("outcomes/over-time.svg", require_safe(over_time_chart), name="over_time_chart"),
]
