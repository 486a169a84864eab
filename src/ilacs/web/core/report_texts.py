"""Texts of inspection reports that were added, ready to be searched, and the register of inspections with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ilacs.lib.problem import Problem
from ilacs.published.library import Library
from ilacs.published.register import InspectionRegister, load_inspections
from ilacs.published.registering import with_reports
from ilacs.published.report import InspectionReport
from ilacs.published.searching.indexing import ReportIndex, build_index, open_index


@dataclass(frozen=True, slots=True)
class ReportTexts:
    """What there is to search; without texts the register that comes with the package is there alone."""

    index: ReportIndex
    register: InspectionRegister
    library: Library | None = None
    broken: int = 0
    """Kept reports that are not whole and are left out."""

    @property
    def are_there(self) -> bool:
        """Whether any report can be searched."""
        return bool(self.index.reports)


def no_texts() -> ReportTexts:
    """What there is before any report has been added."""
    return ReportTexts(build_index(()), load_inspections())


def load_texts(folder: Path) -> ReportTexts:
    """What was added. Raises Problem where nothing of it can be searched."""
    library, register = Library(folder.parent), load_inspections()
    kept, reports = _count(folder), library.reports()
    if kept and not reports:
        raise Problem(f"None of the {kept} kept reports is whole.")
    return ReportTexts(
        index=_index(library, reports, register),
        register=with_reports(register, reports),
        library=library,
        broken=kept - len(reports),
    )


def _count(folder: Path) -> int:
    try:
        return sum(path.suffix == ".json" for path in folder.iterdir())
    except OSError as error:
        raise Problem("The folder of reports that were added cannot be read.") from error


def _index(library: Library, reports: Sequence[InspectionReport], register: InspectionRegister) -> ReportIndex:
    """On disk; in memory where there is no room or no right to write, as on a site that only reads its data."""
    try:
        return open_index(library, register.inspections)
    except (Problem, OSError, ValueError):
        return _in_memory(reports, register)


def _in_memory(reports: Sequence[InspectionReport], register: InspectionRegister) -> ReportIndex:
    try:
        return build_index(reports, register.inspections)
    except (OSError, ValueError) as error:
        raise Problem("The reports that were added could not be made ready for search.") from error
