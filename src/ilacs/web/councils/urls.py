"""Addresses of one council."""

from ilacs.web.core.pages import addresses
from ilacs.web.councils.views.council import council
from ilacs.web.councils.views.inspections import council_inspections
from ilacs.web.councils.views.neighbours import council_neighbours

BOTH = ("json", "csv")

urlpatterns = [
    *addresses("councils/<slug:slug>", council, name="council", twins=BOTH),
    *addresses("councils/<slug:slug>/inspections", council_inspections, name="council_inspections", twins=BOTH),
    *addresses("councils/<slug:slug>/neighbours", council_neighbours, name="council_neighbours", twins=BOTH),
]
