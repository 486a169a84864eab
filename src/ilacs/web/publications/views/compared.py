"""A report beside the one before it."""

from django.http import Http404, HttpRequest

from ilacs.published.searching.improvements import Followed, follow_improvements
from ilacs.published.searching.quoting import report_reference
from ilacs.web.core.pages import Page
from ilacs.web.core.tables import Column, table
from ilacs.web.publications.addresses import report_address
from ilacs.web.publications.finding import report_at, report_before, summary_at
from ilacs.web.publications.presenters.compared import came_again, moved_grades, side_by_side, texts_of
from ilacs.web.publications.presenters.state import state_of_texts


def compared_reports(_: HttpRequest, digest: str) -> Page:
    """Section by section, and what became of the areas for improvement."""
    later = summary_at(digest)
    earlier = report_before(later)
    if earlier is None:
        raise Http404("There is no earlier report of that council here to compare it with.")
    old, new = report_at(earlier), report_at(later)
    columns = [Column("Judgement"), Column(report_reference(earlier)), Column(report_reference(later))]
    shows = {
        **state_of_texts(),
        "earlier": report_reference(earlier),
        "later": report_reference(later),
        "earlier_href": report_address(earlier.sha256),
        "later_href": report_address(later.sha256),
        "grades": table("grades", caption="Grades", columns=columns, rows=moved_grades(old, new)),
        "sections": side_by_side(old, new),
        **_areas(next(iter(follow_improvements((earlier, later))), None)),
    }
    titles = (f"{report_reference(later)}, beside {report_reference(earlier)}", "Reports")
    return Page("publications/compared.html", titles, "reports", shows)


def _areas(followed: Followed | None) -> dict[str, object]:
    if followed is None:
        return {}
    return {"again": came_again(followed), "new": texts_of(followed.new), "gone": texts_of(followed.gone)}
