import csv
import io
import json
from dataclasses import replace

import pytest

from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.published import Beside
from ilacs.records import FigureKind
from ilacs.reporting.data_report.figure_files import figures_csv, figures_json
from ilacs.reporting.data_report.pages import ListPage, list_pages
from ilacs.reporting.data_report.published_table import show_published
from ilacs.reporting.data_report.publishing import publishable
from tests.unit.reporting.building import SPECIFICATION
from tests.unit.reporting.data_report.building import COUNT, MEAN, SHARE, Measurements, figure, measure, measured

BESIDE = Beside("Repeat", "2023-24", 20.0, None, 30.0, 25.0, "higher", "", "lower")
FEW: Measurements = ((SHARE, figure(SHARE, 10, numerator=2, denominator=10)),)
MANY: Measurements = ((SHARE, figure(SHARE, 200, numerator=50, denominator=200)),)


def set_beside(figures: Measurements = MANY, beside: Beside = BESIDE) -> ListPage:
    of_each = {one.name: beside for one, _ in figures}
    return list_pages(replace(measured(figures=figures), published=of_each), SPECIFICATION)[0]


def shown(page: ListPage) -> str:
    return "".join(show_published(page))


def test_a_row_has_the_numbers_the_period_and_the_directions() -> None:
    assert (
        '<th scope="row">Repeat contacts</th><td data-label="Ours">25.0%</td><td data-label="Council">20.0%</td>'
        '<td data-label="Neighbours">–</td><td data-label="England">30.0%</td><td data-label="Period">2023-24</td>'
        '<td data-label="Ours against theirs">Council: higher, worse. England: lower, better.</td>'
    ) in shown(set_beside())


def test_high_may_be_good() -> None:
    good = measure("seen", FigureKind.SHARE, polarity="high is good")
    page = set_beside(((good, figure(good, 200, numerator=50, denominator=200)),))
    assert "Council: higher, better. England: lower, worse." in shown(page)


@pytest.mark.parametrize("neither", [COUNT, MEAN])
def test_nothing_is_better_where_neither_way_is_good(neither: PlannedMeasure) -> None:
    page = set_beside(((neither, figure(neither, 9, mean=1.0)),))
    assert "Council: higher. England: lower." in shown(page)


def test_similar_is_neither_better_nor_worse() -> None:
    assert "England: similar." in shown(set_beside(beside=replace(BESIDE, against_england="similar")))


def test_that_six_months_stand_beside_a_year_is_said() -> None:
    assert "A six-month figure is set beside a year&#x27;s" in shown(set_beside())


def test_without_the_look_up_there_is_no_table() -> None:
    assert shown(list_pages(measured(), SPECIFICATION)[0]) == ""


def test_a_figure_that_is_kept_back_is_beside_nothing_where_it_is_published() -> None:
    (few, *_), (many, *_) = (publishable([set_beside(figures)], 5) for figures in (FEW, MANY))
    assert "Repeat contacts" in shown(set_beside(FEW))
    assert (shown(few), "Repeat contacts" in shown(many)) == ("", True)


def test_json_has_what_is_published_or_none() -> None:
    result = measured().checked.result
    (beside,) = json.loads(figures_json(result, [set_beside()]))["figures"]
    assert beside["published"]["council"] == 20
    assert beside["published"]["against_england"] == "lower"
    (alone,) = json.loads(figures_json(result, list_pages(measured(figures=MANY), SPECIFICATION)))["figures"]
    assert alone["published"] is None


def test_csv_has_what_is_published() -> None:
    (line,) = csv.DictReader(io.StringIO(figures_csv([set_beside()])))
    told = [line[f"published_{name}"] for name in ("period", "ours", "council", "neighbours", "against_council")]
    assert told == ["2023-24", "25", "20", "", "higher"]
