"""A council's own figures, as ilacs measure writes them."""

import json
from datetime import date

import pytest

from ilacs.records import Problem
from ilacs.reporting.places.own_figures import OwnFigure, read_own
from tests.unit.reporting.publishing import PLANS, REFERRALS

SHARE = {
    "measure": "re_referrals",
    "title": "Re-referrals",
    "kind": "share",
    "indicator": REFERRALS,
    "numerator": 12,
    "denominator": 60,
    "share": 0.2,
}
RATE = {"measure": "plans", "title": "Plans", "kind": "count", "indicator": PLANS, "count": 50, "rate": 40.5}
COUNT = {"measure": "adopted", "title": "Adopted", "kind": "count", "indicator": "CPP_Num", "count": 50, "rate": None}
MEAN = {"measure": "cases", "title": "Cases", "kind": "mean", "indicator": "Work_Force_AvgNumCase_SW", "mean": 14.5}


def file(*figures: object, as_at: str | None = "2026-11-02") -> str:
    return json.dumps({"as_at": as_at, "figures": figures})


def value(figure: dict[str, object]) -> float | None:
    found = read_own(file(figure)).figures.get(str(figure["indicator"]))
    return found.value if found else None


def test_a_share_is_told_in_percent_with_what_it_is_made_of() -> None:
    assert read_own(file(SHARE)).figures == {REFERRALS: OwnFigure("Re-referrals", 20.0, 12, 60)}


def test_the_day_is_that_of_the_lists() -> None:
    assert read_own(file(SHARE)).as_at == date(2026, 11, 2)
    assert read_own(file(SHARE, as_at=None)).as_at is None


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        (RATE, 40.5),
        (RATE | {"rate": None}, None),
        (COUNT, 50),
        (MEAN, 14.5),
        (MEAN | {"mean": "nan"}, None),
        (SHARE | {"share": None}, None),
        (SHARE | {"kind": "breakdown"}, None),
        (SHARE | {"why": "No list"}, None),
        (SHARE | {"indicator": ""}, None),
        (SHARE | {"indicator": "Nobody_Publishes_This"}, None),
    ],
)
def test_a_figure_is_taken_in_the_unit_of_the_published_one(figure: dict[str, object], expected: float | None) -> None:
    assert value(figure) == expected


def test_csv_is_read_without_the_lines_of_breakdowns() -> None:
    text = (
        "\ufeffmeasure,title,kind,label,indicator,share,numerator,denominator,why\n"
        f"re_referrals,Re-referrals,share,,{REFERRALS},0.25,1,4,\n"
        f"re_referrals,Re-referrals,share,Male,{REFERRALS},0.5,1,2,\n"
    )
    assert read_own(text).figures == {REFERRALS: OwnFigure("Re-referrals", 25.0, 1, 4)}


@pytest.mark.parametrize(
    "text",
    ["", "{", "{}", '{"as_at": null, "figures": 3}', '{"as_at": "monday", "figures": []}', "a,b\n1,2\n", "PK\x03"],
)
def test_a_file_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="ilacs measure"):
        read_own(text)
