"""The chart of grades over time, as a picture of its own."""

from django.http import HttpRequest, HttpResponse

from ilacs.published.over_time import outcomes_over_time
from ilacs.reporting.charts import draw_svg
from ilacs.web.core.library import report_texts
from ilacs.web.publications.days import read_asked
from ilacs.web.publications.presenters.over_time import over_time_specification


def over_time_chart(request: HttpRequest) -> HttpResponse:
    """One judgement at the end of each reporting year."""
    days = outcomes_over_time(report_texts().register)
    drawn = draw_svg(over_time_specification(days, read_asked(request).judgement))
    return HttpResponse(drawn, content_type="image/svg+xml")
