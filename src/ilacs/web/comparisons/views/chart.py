"""The picture of an indicator's chart, at an address of its own."""

from django.http import HttpRequest, HttpResponse

from ilacs.benchmarking.declared import find_indicator
from ilacs.reporting.charts.drawing import draw_svg
from ilacs.web.comparisons.asked import read_asked
from ilacs.web.comparisons.presenters.pictures import chart_of
from ilacs.web.comparisons.views.indicator import checked

SVG = "image/svg+xml"


def chart(request: HttpRequest, slug: str) -> HttpResponse:
    """Drawn when it is first asked for, and kept like a page."""
    asked = read_asked(request, find_indicator(slug))
    checked(asked)
    return HttpResponse(draw_svg(chart_of(asked).specification), content_type=SVG)
