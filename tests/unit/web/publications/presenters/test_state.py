import pytest

from ilacs.web.core import report_texts as loading
from ilacs.web.core.report_texts import ReportTexts
from ilacs.web.publications.presenters.state import extent, newest_day, state_of_texts
from tests.unit.web.publications.conftest import OUTSTANDING


def test_how_many_reports_and_how_far(texts: ReportTexts) -> None:
    assert extent() == "4 reports, the newest of 26 December 2025"
    assert newest_day(texts.index) == OUTSTANDING.published


@pytest.mark.usefixtures("none_added")
def test_without_reports_there_is_no_newest() -> None:
    assert extent() == "0 reports"


def test_a_broken_report_is_counted(texts: ReportTexts) -> None:
    assert texts.broken == 0
    assert texts.library
    (texts.library.folder / "texts" / f"{'0' * 64}.json").write_text("{")
    assert loading.load_texts(texts.library.folder / "texts").broken == 1


def test_what_is_wrong_is_on_the_page(texts: ReportTexts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ilacs.web.publications.presenters.state.report_texts", lambda: _broken(texts))
    assert str(state_of_texts()["broken"]).startswith("2 kept reports are broken and were left out.")


def _broken(texts: ReportTexts) -> ReportTexts:
    return ReportTexts(texts.index, texts.register, texts.library, broken=2)
