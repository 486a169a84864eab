"""The pages that people write: their commands run, their files are as they say, their links lead somewhere."""

import contextlib
import datetime
import re
import shlex
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from typer.testing import CliRunner

from ilacs.cli.main import build_app
from ilacs.synthesis import plant, synthesise, write_workbook
from ilacs.synthesis.council import Council
from tests.functional.published_files import write_figures, write_reports
from tests.integration.ssd_extract import lives_of, ssd_tables, write_csv

DOCS = Path(__file__).parents[2] / "docs"
WITH_COMMANDS = [
    "how-to/make-a-data-report.md",
    "how-to/compare-two-workbooks.md",
    "how-to/build-from-ssd.md",
    "how-to/merge-exports.md",
    "how-to/check-a-workbook.md",
    "how-to/correct-a-mapping.md",
    "how-to/explain-a-query.md",
    "how-to/follow-a-journey.md",
    "how-to/share-a-workbook.md",
    "how-to/compare-councils.md",
    "how-to/publish-indicator-tables.md",
    "how-to/read-inspection-reports.md",
    "how-to/search-inspection-reports.md",
    "how-to/count-outcomes.md",
    "tutorials/first-check.md",
    "tutorials/how-do-we-compare.md",
]
PAGES = [
    *WITH_COMMANDS,
    "how-to/run-the-website.md",
    "explanation/how-a-check-works.md",
    "explanation/errors-and-queries.md",
    "explanation/comparing-fairly.md",
    "explanation/reading-reports.md",
    "decisions/README.md",
]
BLOCK = re.compile(r"^```(sh|toml)\n(.*?)^```$", flags=re.MULTILINE | re.DOTALL)
NAMED = re.compile(r"# (\S+\.toml)\n")
LINK = re.compile(r"\]\(([^)#]+)(?:#[^)]*)?\)")


@dataclass(frozen=True)
class Followed:
    """A page whose commands were run: in which folder, and what each printed."""

    folder: Path
    printed: dict[str, str]


@pytest.fixture(scope="module")
def workbooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbooks that the pages speak of: one with a sheet and a heading of a council's own, an earlier one."""
    folder = tmp_path_factory.mktemp("workbooks")
    spoilt, _ = plant(synthesise(200, 1, datetime.date(2026, 11, 2)), 20, 1)
    write_workbook(spoilt, folder / "workbook.xlsx")
    write_workbook(synthesise(200, 1, datetime.date(2026, 10, 2)), folder / "october.xlsx")
    workbook = openpyxl.load_workbook(folder / "workbook.xlsx")
    plans = workbook["List 7"]
    plans.title = "CP plans"
    heading = next(cell for cell in plans[1] if cell.value == "Child Protection Plan Start Date")
    heading.value = "Plan began"
    workbook.create_sheet("Notes for the manager").append(["Ask the team about the export"])
    workbook.save(folder / "workbook.xlsx")
    for export in ("front-door", "care", "corrections", "adoption"):
        shutil.copy(folder / "october.xlsx", folder / f"{export}.xlsx")
    council = Council(1, datetime.date(2026, 11, 2), "2023")
    write_csv(ssd_tables(lives_of(council, 100), council.as_at), folder / "extract")
    write_figures(folder)
    write_reports(folder)
    return folder


@pytest.fixture(scope="module")
def followed(workbooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Followed]:
    """Pages by name, each followed once, in a working folder of its own."""

    @cache
    def follow_once(page: str) -> Followed:
        folder = tmp_path_factory.mktemp("desk")
        shutil.copytree(workbooks, folder, dirs_exist_ok=True)
        with contextlib.chdir(folder), pytest.MonkeyPatch.context() as patch:
            patch.setenv("ILACS_DATA", str(folder / ".ilacs"))
            patch.setenv("COLUMNS", "200")
            return Followed(folder, follow(page))

    return follow_once


def follow(page: str) -> dict[str, str]:
    """Do what a page says, in its order, in the working folder: each command with what it printed."""
    printed: dict[str, str] = {}
    for kind, text in BLOCK.findall((DOCS / page).read_text(encoding="utf-8")):
        if kind == "toml":
            Path(NAMED.match(text)[1]).write_text(text, encoding="utf-8")  # type: ignore[index]  # each names its file
        else:
            printed |= {line: run(line) for line in text.splitlines()}
    return printed


def run(line: str) -> str:
    """Run one command as it is typed; it may find errors in the workbook, and no more than that."""
    command = shlex.split(line)[1:]
    outcome = CliRunner().invoke(build_app(command[0]), command)
    assert outcome.exception is None or isinstance(outcome.exception, SystemExit), (line, outcome.exception)
    assert outcome.exit_code in (0, 1), line
    return outcome.output


@pytest.mark.parametrize("page", WITH_COMMANDS)
def test_every_command_of_a_page_runs(followed: Callable[[str], Followed], page: str) -> None:
    assert followed(page).printed


def test_a_check_writes_the_files_that_the_page_names(followed: Callable[[str], Followed]) -> None:
    folder = followed("how-to/check-a-workbook.md").folder
    named = {"report.html", "marked.xlsx", "corrected.xlsx", "issues.csv", "issues.json", "issues.parquet"}
    assert named <= {path.name for path in (folder / "checked").iterdir()}


def test_the_corrected_mapping_is_understood(followed: Callable[[str], Followed]) -> None:
    printed = followed("how-to/correct-a-mapping.md").printed
    assert "(not found)" in printed["ilacs match workbook.xlsx --save ours.toml"]
    assert "(not found)" not in printed["ilacs match workbook.xlsx --mapping ours.toml"]


def test_an_explanation_is_kept_beside_the_workbook(followed: Callable[[str], Followed]) -> None:
    folder = followed("how-to/explain-a-query.md").folder
    kept = (folder / "workbook.xlsx.explained.toml").read_text(encoding="utf-8")
    assert kept.count("[[explained]]") == 2


def test_the_tutorial_ends_without_errors(followed: Callable[[str], Followed]) -> None:
    printed = followed("tutorials/first-check.md").printed
    assert "0 errors" in printed["ilacs check sound.xlsx --as-at 2026-11-02"]


def test_the_journey_that_the_page_follows_has_a_gap(followed: Callable[[str], Followed]) -> None:
    done = followed("how-to/follow-a-journey.md")
    assert "Gap. " in next(iter(done.printed.values()))
    assert {"journey.html", "flows.html", "flows.csv"} <= {path.name for path in done.folder.iterdir()}


def test_an_extract_leaves_the_files_that_the_page_names(followed: Callable[[str], Followed]) -> None:
    folder = followed("how-to/build-from-ssd.md").folder
    assert {"workbook.coverage.md", "workbook.coverage.json"} <= {path.name for path in folder.iterdir()}


def test_exports_leave_the_files_that_the_page_names(followed: Callable[[str], Followed]) -> None:
    folder = followed("how-to/merge-exports.md").folder
    assert {"whole.xlsx", "whole.merged.md", "whole.conflicts.csv"} <= {path.name for path in folder.iterdir()}


def test_a_comparison_shows_our_figures_apart(followed: Callable[[str], Followed]) -> None:
    folder = followed("how-to/compare-councils.md").folder
    assert {"leeds.html", "leeds.xlsx", "compared.html"} <= {path.name for path in folder.iterdir()}
    assert "not published" in (folder / "with-ours.html").read_text(encoding="utf-8")


def test_a_polarity_of_ones_own_is_said_to_be_a_choice(followed: Callable[[str], Followed]) -> None:
    printed = followed("how-to/compare-councils.md").printed
    assert (
        "This is a choice of yours"
        in printed["ilacs compare-places Leeds --indicator CPP_rate --polarity CPP_rate=low"]
    )


def test_figures_that_were_loaded_are_told_with_what_they_revised(followed: Callable[[str], Followed]) -> None:
    printed = followed("how-to/publish-indicator-tables.md").printed
    assert "are now in" in printed["ilacs indicators load cla_number_and_rate_per_10k_children.csv"]
    assert "Children in care" in printed["ilacs indicators revisions --indicator LACnum"]


def test_what_is_no_report_waits_in_the_queue(followed: Callable[[str], Followed]) -> None:
    printed = followed("how-to/read-inspection-reports.md").printed
    assert "Added 2, failed 1." in printed["ilacs reports add reports minutes.pdf"]
    assert "minutes.pdf" in printed["ilacs reports queue"]


def test_the_reference_and_the_link_are_as_the_page_shows_them(followed: Callable[[str], Followed]) -> None:
    printed = followed("how-to/search-inspection-reports.md").printed
    found = printed['ilacs reports search "private fostering" --grade requires_improvement']
    assert "Kent, November 2025, help and protection (requires improvement to be good), paragraph 1, page 2" in found
    assert found == printed['ilacs reports search --link "q=private%20fostering&grade=requires_improvement"']


def test_the_outcomes_are_those_that_the_page_quotes(followed: Callable[[str], Followed]) -> None:
    printed = followed("how-to/count-outcomes.md").printed["ilacs reports outcomes --as-at 2024-03-31"]
    shares = [line.split() for line in printed.splitlines() if line.split()[:1] in (["Overall"], ["London"], ["Help"])]
    assert {"60%", "54%", "85%"} <= {word.split("\N{NO-BREAK SPACE}")[0] for line in shares for word in line}
    assert "26 improved" in printed


def test_the_tutorial_quotes_the_figures_that_it_shows(followed: Callable[[str], Followed]) -> None:
    printed = followed("tutorials/how-do-we-compare.md").printed
    alone = printed["ilacs compare-places Leeds --indicator ReReferral"]
    assert [
        said for said in ("24.2%", "128 of 153", "23.4% to 25.0%", "median 21.5%", "10 of 11") if said not in alone
    ] == []
    assert any("Core cities: Leeds rank 5 of 7, median of the others 21.9%" in text for text in printed.values())


@pytest.mark.parametrize("page", PAGES)
def test_every_link_of_a_page_leads_to_something(page: str) -> None:
    text = (DOCS / page).read_text(encoding="utf-8")
    links = [link for link in LINK.findall(text) if "://" not in link]
    assert links
    assert [link for link in links if not ((DOCS / page).parent / link).exists()] == []
