"""The data that the site shows, held once a process."""

from functools import cache

from django.conf import settings

from ilacs.benchmarking.store import PublishedFigures, load_bundled, load_folder
from ilacs.web.core.report_texts import ReportTexts, load_texts, no_texts
from ilacs.web.core.shelf import Shelf

FIGURES = "figures"
"""The folder of fetched figures, in the folder of the site's data."""
TEXTS = ("reports", "texts")
"""Where reports are that were added, in the same folder."""
SETTLED = 5.0
"""Seconds without another report after which the added ones are taken up: an index of all takes seconds to make."""


@cache
def figures_shelf() -> Shelf[PublishedFigures]:
    """Where the published figures stand."""
    return Shelf(settings.DATA / FIGURES, bundled=load_bundled, fetched=load_folder)


def figures() -> PublishedFigures:
    """Published figures of all indicators, as they are now."""
    return figures_shelf().current()


@cache
def texts_shelf() -> Shelf[ReportTexts]:
    """Where the texts of reports stand."""
    return Shelf(settings.DATA.joinpath(*TEXTS), bundled=no_texts, fetched=load_texts, settles_in=SETTLED)


def report_texts() -> ReportTexts:
    """Texts of inspection reports and the register of inspections, as they are now."""
    return texts_shelf().current()


SHELVES = (figures_shelf, texts_shelf)
"""Every body of data. What is not among them can change without any kept page being made anew."""


def generation() -> str:
    """What changes whenever any of the data does: part of the name of every kept page."""
    for shelf in SHELVES:
        shelf().current()
    return "-".join(str(shelf().generation) for shelf in SHELVES)
