"""The accessibility statement."""

from django.http import HttpRequest

from ilacs.web.core.pages import Page


def accessibility(_: HttpRequest) -> Page:
    """How the site was made for everybody, how that was tested, and what to do where it fails."""
    return Page("core/accessibility.html", ("Accessibility statement", "About"), section="about")
