"""A table of one's own: the address makes it again."""

from django.http import HttpRequest, HttpResponse
from django.utils.http import content_disposition_header

from ilacs.web.comparisons.asked import find_place
from ilacs.web.comparisons.choosing import Chosen, read_chosen, read_form
from ilacs.web.comparisons.presenters import about, built, listing
from ilacs.web.comparisons.workbook import write_workbook
from ilacs.web.core.compared import compared
from ilacs.web.core.pages import KINDS, Page
from ilacs.web.core.places import slug_of

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

DATA = tuple(f".{kind}" for kind in KINDS)
NOT_FOUND = 404


def built_table(request: HttpRequest) -> Page:
    """The form, and what was chosen in it; as data what was chosen, or nothing."""
    is_data = request.path.endswith(DATA)
    chosen, wrong = (read_chosen(request), "") if is_data else read_form(request)
    made = built.build(chosen)
    return Page(
        "comparisons/built_table.html",
        ("Build a table", "Indicators"),
        section="indicators",
        shows={
            "built": made if chosen.is_anything and not wrong else None,
            "wrong": wrong,
            "problems": _problems(request, chosen, wrong),
            **_form(request, chosen),
        },
        record=built.as_record(made),
        spreadsheet=built.as_sheet(made),
        status=NOT_FOUND if wrong else 200,
    )


def _problems(request: HttpRequest, chosen: Chosen, wrong: str) -> list[tuple[str, str]]:
    """What keeps the table from being made, each with its field."""
    if not request.GET:
        return []
    found = [(wrong, "councils")] if wrong else []
    if not (chosen.places or chosen.areas or wrong):
        found.append(("Choose at least one council or group.", "region"))
    return found if chosen.indicators else [*found, ("Tick at least one indicator.", "indicators")]


def built_workbook(request: HttpRequest) -> HttpResponse:
    """The same as an Excel workbook."""
    written = write_workbook(built.build(read_chosen(request)), compared().published.release)
    response = HttpResponse(written, content_type=XLSX)
    response.headers["Content-Disposition"] = content_disposition_header(True, "table.xlsx")
    return response


def _form(request: HttpRequest, chosen: Chosen) -> dict[str, object]:
    query = request.GET
    regions = [("", "none"), ("all", "All councils of today"), *about.region_names()]
    return {
        "query": request.META.get("QUERY_STRING", ""),
        "council_groups": about.councils_by_region(),
        "indicator_groups": listing.groups(listing.search(""), "judgement"),
        "councils": {slug_of(find_place(text)) for text in query.getlist("council") if text.strip()},
        "indicators": {one.slug for one in chosen.indicators},
        "written": query.get("councils", ""),
        "regions": regions,
        "region": query.get("region", ""),
        "places": about.place_options(),
        "neighbours_of": query.get("neighbours_of", ""),
        "editions": about.edition_options(),
        "edition": chosen.edition,
        "periods": [("1", "the latest"), ("3", "the last 3"), ("5", "the last 5"), ("all", "all")],
        "period": query.get("periods", "1"),
        "is_beside": bool(query.get("beside")),
    }
