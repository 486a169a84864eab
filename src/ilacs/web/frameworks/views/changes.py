"""Every change of the framework since it came out."""

from django.http import HttpRequest

from ilacs.web.core.pages import Page
from ilacs.web.frameworks import presenters


def changes(_: HttpRequest) -> Page:
    """The newest first, with how sure each day and each content is."""
    return Page(
        "frameworks/changes.html",
        ("What changed since 2017", "Framework"),
        section="framework",
        shows={"changes": presenters.changes(), "ways": presenters.WAYS_OF_KNOWING.items()},
        record=presenters.changes_record(),
        spreadsheet=presenters.changes_spreadsheet(),
    )
