"""ilacs report: what it writes, and what it keeps to itself."""

import re
from pathlib import Path

import openpyxl
import pytest

from ilacs.cli import paper
from tests.functional.commands import Terminal
from tests.functional.workbooks import MARK, plan, publish, write_workbook

DAY = ("--as-at", "2024-07-01")
SMALL = re.compile(r'<td data-label="[^"]*">([1-4])(?: \(|</td>)')


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    plans = [plan(f"C{place}", latest_category="b) Physical abuse", team="Zebra team") for place in range(9)]
    return write_workbook(tmp_path / "workbook.xlsx", {"child_protection": [*plans, plan(MARK), plan("D")]})


@pytest.fixture
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "read_facts", lambda _: {"commands": [], "places": []})


def page(folder: Path) -> str:
    return (folder / "out" / "data-report.html").read_text(encoding="utf-8")


def test_a_page_and_a_workbook_of_tables_are_written(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("report", workbook, *DAY, "--out", "out")
    assert (ran.code, ran.words) == (0, "The report and its tables are in out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["data-report.html", "data-report.xlsx"]
    assert "<h1>Data report</h1>" in page(tmp_path)


def test_the_page_holds_no_child(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("report", workbook, *DAY, "--out", "out", "--quiet")
    assert (MARK in page(tmp_path), "Physical abuse" in page(tmp_path)) == (False, True)


def test_the_same_workbook_gives_the_same_page(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("report", workbook, *DAY, "--out", "out")
    before = page(tmp_path)
    terminal.run("report", workbook, *DAY, "--out", "out")
    assert page(tmp_path) == before


def test_charts_are_written_one_by_one(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("report", workbook, *DAY, "--out", "out", "--charts", "charts")
    names = sorted(path.name for path in (tmp_path / "charts").iterdir())
    assert [name.removesuffix(".png") for name in names[::2]] == [name.removesuffix(".svg") for name in names[1::2]]
    assert len(names) > 10


def test_a_published_report_shows_no_small_number(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("report", workbook, *DAY, "--out", "out")
    assert SMALL.findall(page(tmp_path))
    terminal.run("report", workbook, *DAY, "--out", "out", "--publish")
    published = page(tmp_path)
    assert SMALL.findall(published) == []
    assert "No number from 1 to 4 is shown." in published


def test_a_published_report_names_no_team(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("report", workbook, *DAY, "--out", "out")
    assert "Zebra team" in page(tmp_path)
    terminal.run("report", workbook, *DAY, "--out", "out", "--publish")
    assert "Zebra team" not in page(tmp_path)


def test_figures_stand_beside_what_is_published(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("report", workbook, *DAY, "--out", "out")
    assert "Beside what is published" not in page(tmp_path)
    publish(tmp_path, "PrevRegCPR,council,20.5,2023-24")
    terminal.run("report", workbook, *DAY, "--out", "out")
    assert page(tmp_path).count("<h3>Beside what is published</h3>") == 1
    assert "Council: lower, better." in page(tmp_path)


def test_the_council_says_how_small_is_small(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "ilacs.toml").write_text(
        '[settings]\nsmallest_count_published = 10\nown_authority = "Isles of Scilly"\n'
    )
    terminal.run("report", workbook, *DAY, "--out", "out", "--publish")
    assert "No number from 1 to 9 is shown." in page(tmp_path)
    assert "<h1>Data report: Isles of Scilly</h1>" in page(tmp_path)


def test_the_published_tables_are_protected_too(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    terminal.run("report", workbook, *DAY, "--out", "out", "--publish")
    book = openpyxl.load_workbook(tmp_path / "out" / "data-report.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    counts = {cell.value for cell in cells if cell.number_format == "#,##0"}
    assert (counts & {1, 2, 3, 4}, 11 in counts) == (set(), True)


@pytest.mark.usefixtures("no_browser")
def test_without_a_browser_a_pdf_ends_with_2_and_a_sentence(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("report", workbook, *DAY, "--out", "out", "--pdf")
    assert (ran.code, "No browser that prints to PDF was found." in ran.err) == (2, True)
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_ends_with_2(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ran = terminal.run("report", workbook, *DAY, "--out", "file/out")
    assert (ran.code, "The report could not be written into file/out" in ran.err) == (2, True)


def test_charts_that_cannot_be_written_end_with_2(workbook: Path, terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    ran = terminal.run("report", workbook, *DAY, "--out", "out", "--charts", "file/charts")
    assert (ran.code, "The charts could not be written into file/charts" in ran.err) == (2, True)


def test_the_report_is_printed_once_it_is_written(
    workbook: Path, terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "find_browser", lambda: "browser")
    monkeypatch.setattr(paper, "print_to_pdf", lambda page, pdf: pdf.write_bytes(page.read_bytes()[:15]))
    assert terminal.run("report", workbook, *DAY, "--out", "out", "--pdf").code == 0
    assert (tmp_path / "out" / "data-report.pdf").read_bytes() == b"<!DOCTYPE html>"
