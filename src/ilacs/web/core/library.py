"""The data that the site shows, held once a process."""

from functools import cache

from django.conf import settings

from ilacs.benchmarking.store import PublishedFigures
from ilacs.reporting.wording import counted
from ilacs.web.core.figures_held import FiguresHeld, hold_bundled, hold_folder
from ilacs.web.core.report_texts import ReportTexts, load_texts, no_texts
from ilacs.web.core.shelf import Shelf

FIGURES = "figures"
"""The folder of fetched figures, in the folder of the site's data."""
TEXTS = ("reports", "texts")
"""Where reports are that were added, in the same folder."""
SETTLED = 5.0
"""Seconds without another report after which the added ones are taken up: an index of all takes seconds to make."""


@cache
def figures_shelf() -> Shelf[FiguresHeld]:
    """Where the published figures stand."""
    return Shelf(settings.DATA / FIGURES, bundled=hold_bundled, fetched=hold_folder)


def figures() -> PublishedFigures:
    """Published figures of all indicators, as they are now."""
    return figures_shelf().current().figures


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
    """What changes whenever any of the data does, or what is wrong with it: part of the name of every kept page."""
    for shelf in SHELVES:
        shelf().current()
    return "-".join(f"{shelf().generation}{shelf().trouble}" for shelf in SHELVES)


def troubles() -> list[str]:
    """What is wrong with data that was fetched or added, in sentences; nothing where all is well."""
    left_out = report_texts().broken
    count = counted(left_out, "added report is broken and is left out", "added reports are broken and are left out")
    return [*filter(None, (shelf().trouble for shelf in SHELVES)), *([f"{count}."] if left_out else [])]
