"""Reading data and templates before the first visitor comes, once for all processes that share them."""

import gc

from django.template import engines
from jinja2 import BaseLoader, Environment

from ilacs.web.core.compared import compare_everything
from ilacs.web.core.library import figures
from ilacs.web.core.places import slugs
from ilacs.web.core.revised import revisions

COMPONENTS = ("generic-header", "service-navigation", "skip-link")
"""Of the Design System's, those that every page has."""

NEW_THINGS = 100_000
"""How many more things than were dropped start a look for rings."""


def warm() -> None:
    """Make ready what every page needs."""
    figures()
    slugs()
    compare_everything()
    revisions()
    environment: Environment = engines["jinja2"].env
    for name in _templates(environment):
        environment.get_template(name)
    # What is there now stays to the end: processes that begin from here share it, and nobody looks through it again.
    gc.freeze()
    # A page makes thousands of small things and drops them all: to look for rings among them at every few hundred costs
    # more than the page, and all readers wait meanwhile.
    gc.set_threshold(NEW_THINGS, 20, 20)


def _templates(environment: Environment) -> list[str]:
    loader: BaseLoader | None = environment.loader
    names = loader.list_templates() if loader else []
    ours = [name for name in names if name.endswith(".html") and not name.startswith("govuk_frontend_jinja/")]
    parts = [f"govuk_frontend_jinja/components/{name}/macro.html" for name in COMPONENTS]
    return ours + parts
