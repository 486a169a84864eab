"""Whether the site is up and has its data, for whoever watches over it."""

from django.http import HttpRequest, JsonResponse

from ilacs.version import __version__
from ilacs.web.core.library import figures, figures_shelf


def health(_: HttpRequest) -> JsonResponse:
    """Up, with the release of the figures; trouble with fetched data is named and does not make the site ill."""
    state = {"status": "ok", "version": __version__, "figures": figures().release, "trouble": figures_shelf().trouble}
    return JsonResponse(state, headers={"Cache-Control": "no-store"})
