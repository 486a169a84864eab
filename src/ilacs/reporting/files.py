"""Everything that a check hands over, written into one folder."""

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ilacs.annex_a import load_specification
from ilacs.checking.planned import PlannedRule
from ilacs.records import Problem
from ilacs.reporting.as_json import result_json
from ilacs.reporting.corrected import write_corrected
from ilacs.reporting.found import Found, reasons_of
from ilacs.reporting.issue_files import write_issues_csv, write_issues_parquet
from ilacs.reporting.issue_words import word_issues
from ilacs.reporting.marked import write_marked
from ilacs.reporting.report import report_html

REPORT = "report.html"
MARKED = "marked.xlsx"
CORRECTED = "corrected.xlsx"
ISSUES_CSV = "issues.csv"
ISSUES_JSON = "issues.json"
ISSUES_PARQUET = "issues.parquet"
ALL = (REPORT, MARKED, CORRECTED, ISSUES_CSV, ISSUES_JSON, ISSUES_PARQUET)


@dataclass(frozen=True, slots=True)
class WrittenFiles:
    """Where everything is."""

    report: Path
    marked: Path
    corrected: Path
    issues_csv: Path
    issues_json: Path
    issues_parquet: Path


def write_files(found: Found, folder: Path, rules: Sequence[PlannedRule] = ()) -> WrittenFiles:
    """Write every file, in place of those that an earlier check wrote there. Raises Problem where that cannot be.

    They are written aside first, so that a check that fails leaves the earlier files whole.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".ilacs-", dir=folder) as aside:
            _write_all(found, Path(aside), rules)
            for name in ALL:
                _move(Path(aside) / name, folder / name)
    except OSError as error:
        raise Problem(
            f"The files could not be written into {folder} ({error.strerror}). "
            "Check that you may write there and that there is room, or choose another folder with --out."
        ) from error
    return WrittenFiles(*(folder / name for name in ALL))


def _write_all(found: Found, folder: Path, rules: Sequence[PlannedRule]) -> None:
    specification = load_specification()
    issues = word_issues(found.result, specification, found.raw, reasons_of(rules))
    write_marked(folder / MARKED, found, issues)
    write_corrected(folder / CORRECTED, found, specification)
    write_issues_csv(folder / ISSUES_CSV, issues)
    write_issues_parquet(folder / ISSUES_PARQUET, issues)
    (folder / ISSUES_JSON).write_text(result_json(found.result, found.raw), encoding="utf-8")
    (folder / REPORT).write_text(report_html(found, issues, specification), encoding="utf-8")


def _move(written: Path, wanted: Path) -> None:
    try:
        written.replace(wanted)
    except PermissionError as error:
        raise Problem(f"{wanted} could not be replaced. Close it where it is open, and check again.") from error
