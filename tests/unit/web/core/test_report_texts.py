from datetime import date
from pathlib import Path

import pytest

from ilacs.lib.problem import Problem
from ilacs.published.library import Entry, Library
from ilacs.published.register import load_inspections
from ilacs.web.core import report_texts
from ilacs.web.core.report_texts import load_texts, no_texts
from tests.unit.published.reports import paragraph, report

REPORT = report(paragraph("Foster care is strong."), ended_on=date(2026, 9, 11))


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    library = Library(tmp_path / "reports")
    library.keep(Entry(REPORT, date(2026, 10, 1)))
    return library.folder / "texts"


def refuse(*_: object) -> None:
    raise Problem("There is no room.")


def break_down(*_: object) -> None:
    raise ValueError("no such field")


def test_before_anything_was_added_the_register_is_there() -> None:
    found = no_texts()
    assert not found.are_there
    assert found.register == load_inspections()


def test_what_was_added_can_be_searched_and_counts(texts: Path) -> None:
    found = load_texts(texts)
    assert found.are_there
    assert list(found.index.reports) == [REPORT.sha256]
    assert found.register.inspections[-1].ended_on == date(2026, 9, 11)
    assert found.broken == 0


def test_where_no_index_can_be_written_it_is_held_in_memory(texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_texts, "open_index", refuse)
    assert load_texts(texts).index.passages == 1


def test_what_cannot_be_searched_at_all_is_said(texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_texts, "open_index", refuse)
    monkeypatch.setattr(report_texts, "build_index", break_down)
    with pytest.raises(Problem, match="could not be made ready for search"):
        load_texts(texts)


def test_a_broken_report_is_left_out_and_counted(texts: Path) -> None:
    (texts / f"{'0' * 64}.json").write_text("{")
    found = load_texts(texts)
    assert (len(found.index.reports), found.broken) == (1, 1)


def test_where_none_is_whole_what_was_there_before_stays(texts: Path) -> None:
    next(texts.iterdir()).write_text("{")
    with pytest.raises(Problem, match="None of the 1 kept reports is whole"):
        load_texts(texts)


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "texts").write_text("no folder")
    with pytest.raises(Problem, match="cannot be read"):
        load_texts(tmp_path / "texts")
