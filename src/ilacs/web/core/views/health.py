"""Whether the site is up and has its data, for whoever watches over it."""

from django.http import HttpRequest, JsonResponse

from ilacs.version import __version__
from ilacs.web.core.library import figures, report_texts, troubles


def health(_: HttpRequest) -> JsonResponse:
    """Up, with what it holds; trouble with data that was fetched or added is named and does not make the site ill."""
    state = {
        "status": "ok",
        "version": __version__,
        "figures": figures().release,
        "reports": len(report_texts().index.reports),
        "trouble": " ".join(troubles()),
    }
    return JsonResponse(state, headers={"Cache-Control": "no-store"})
