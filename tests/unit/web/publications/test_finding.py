from dataclasses import replace

import pytest
from django.http import Http404

from ilacs.published.report import Family
from ilacs.web.core.report_texts import ReportTexts
from ilacs.web.publications.finding import report_at, report_before, summary_at
from tests.unit.web.publications.conftest import EARLIER, OUTSTANDING, Add


def test_a_report_is_found_by_the_beginning_of_its_digest(texts: ReportTexts) -> None:
    summary = summary_at(OUTSTANDING.sha256[:12])
    assert summary == texts.index.reports[OUTSTANDING.sha256]
    assert report_at(summary) == OUTSTANDING


@pytest.mark.usefixtures("texts")
@pytest.mark.parametrize("digest", ["", OUTSTANDING.sha256[:6], "f" * 12])
def test_too_little_of_it_finds_nothing(digest: str) -> None:
    with pytest.raises(Http404):
        summary_at(digest)


def test_a_report_that_was_taken_out_since_is_no_page(texts: ReportTexts) -> None:
    summary = summary_at(OUTSTANDING.sha256[:12])
    assert texts.library
    (texts.library.folder / "texts" / f"{OUTSTANDING.sha256}.json").unlink()
    with pytest.raises(Http404):
        report_at(summary)


@pytest.mark.usefixtures("texts")
def test_the_report_before_is_the_latest_of_those_before() -> None:
    before = report_before(summary_at(OUTSTANDING.sha256))
    assert before
    assert before.sha256 == EARLIER.sha256
    assert report_before(summary_at(EARLIER.sha256)) is None


def test_a_report_of_another_kind_is_no_report_before(add: Add) -> None:
    add(OUTSTANDING, replace(EARLIER, family=Family.AREA_SEND))
    assert report_before(summary_at(OUTSTANDING.sha256)) is None


def test_a_single_inspection_is_the_report_before_the_first_of_ilacs(add: Add) -> None:
    add(OUTSTANDING, replace(EARLIER, family=Family.SIF))
    assert report_before(summary_at(OUTSTANDING.sha256)) is not None


def test_a_letter_is_no_report_before(add: Add) -> None:
    add(OUTSTANDING, replace(EARLIER, family=Family.FOCUSED_VISIT, judgements={}))
    assert report_before(summary_at(OUTSTANDING.sha256)) is None
