"""One council on one page: what it is, its last inspection, and its profile by judgement area."""

from django.http import HttpRequest

from ilacs.places import Authority
from ilacs.web.core.asking import one_of
from ilacs.web.core.clock import today
from ilacs.web.core.library import figures, report_texts
from ilacs.web.core.pages import KINDS, Page
from ilacs.web.core.places import council_address, slug_of
from ilacs.web.core.presenters.councils import described
from ilacs.web.core.presenters.words import release_in_words
from ilacs.web.councils.finding import find_council
from ilacs.web.councils.presenters import council as words
from ilacs.web.councils.presenters import inspections, profile

DATA = tuple(f".{kind}" for kind in KINDS)


def council(request: HttpRequest, slug: str) -> Page:
    """The profile. A council that no longer exists says so, and who took over."""
    authority, moved_to = find_council(slug)
    if request.path.endswith(DATA):
        return _as_data(authority)
    band = one_of(request.GET, "band", ("", *profile.BANDS))
    held = profile.areas_of(authority)
    return Page(
        "councils/council.html",
        (authority.name, "Councils"),
        section="councils",
        shows={
            **_shown(authority),
            "areas": profile.areas(authority, held, band),
            "band": band,
            "glances": profile.glances(held, council_address(authority)),
            "release": release_in_words(figures().release),
        },
        moved_to=moved_to,
    )


def _as_data(authority: Authority) -> Page:
    held = profile.areas_of(authority)
    steps = inspections.steps_of(authority, report_texts().register)
    told = {"inspections": inspections.record(steps), "indicators": profile.record(held)}
    return Page(
        "core/page.html",
        (authority.name,),
        record={**described(authority), **told},
        spreadsheet=profile.sheet(held),
    )


def _shown(authority: Authority) -> dict[str, object]:
    register = report_texts().register
    last = inspections.latest(inspections.steps_of(authority, register))
    return {
        "authority": authority,
        "address": council_address(authority),
        "slug": slug_of(authority),
        "parts": words.parts(authority, ""),
        "summary": words.summary(authority),
        "predecessors": words.predecessors(authority),
        "successors": words.successors(authority),
        "grades": inspections.grades_of(last) if last else [],
        "last": inspections.headline(last) if last else "",
        "next": inspections.next_words(authority, register, today()),
    }
