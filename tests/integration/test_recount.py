"""Every measure of a made-up council equals an independent recount, written as plain Python."""

import datetime
import random
from collections.abc import Mapping
from dataclasses import replace

import pytest

from ilacs.annex_a import Specification, load_specification
from ilacs.checking.kept_plan import bank_holidays
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.clean_workbook import CleanWorkbook
from ilacs.conditions.settings import load_settings, settle
from ilacs.engine import DuckDB
from ilacs.lib.days import WorkingCalendar
from ilacs.matching import Corrections
from ilacs.measuring.kept_plan import measures_plan
from ilacs.measuring.measuring import Measurer
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.wording import figure_words, same_words
from ilacs.pipeline.preparing import prepare
from ilacs.records import Figure
from ilacs.synthesis import MadeUp, synthesise, write_workbook
from tests.integration import (
    recount_adoption,
    recount_care,
    recount_front_door,
    recount_leaving,
    recount_need,
    recount_protection,
)
from tests.integration.jumbling import jumbled
from tests.integration.recounting import Council

CHILDREN, SEED, EDITION = 1_500, 3, "2023"
AS_AT, PERIOD_START, YEAR_START = datetime.date(2024, 9, 30), datetime.date(2024, 3, 30), datetime.date(2023, 9, 30)
ONE_IN = 25
"""One cell in so many is blanked in the council that has gaps."""
POPULATION = 60_000
MEASURES = measures_plan(load_specification())
NAMES = [measure.name for measure in MEASURES]
MODULES = (
    *(recount_front_door, recount_need, recount_protection, recount_care),
    *(recount_leaving, recount_adoption),
)
RECOUNTS = {name: value for module in MODULES for name, value in vars(module).items()}
RATED = [measure for measure in MEASURES if measure.rate]


def with_gaps(made_up: MadeUp) -> MadeUp:
    """The same council, where one cell in some is blank: identifiers, days and codes alike."""
    dice = random.Random(SEED)
    lists = {
        name: {
            column: [None if dice.randrange(ONE_IN) == 0 else cell for cell in cells]
            for column, cells in columns.items()
        }
        for name, columns in made_up.lists.items()
    }
    return replace(made_up, lists=lists)


COUNCILS = {"whole": lambda made_up: made_up, "with gaps": with_gaps, "jumbled": jumbled}


@pytest.fixture(scope="module", params=COUNCILS)
def made_up(request: pytest.FixtureRequest) -> MadeUp:
    return COUNCILS[request.param](synthesise(CHILDREN, SEED, AS_AT, EDITION))


@pytest.fixture(scope="module")
def council(made_up: MadeUp) -> Council:
    rows = {name: made_up.rows(name) for name in made_up.lists}
    return Council(rows, AS_AT, PERIOD_START, YEAR_START, frozenset(bank_holidays()))


@pytest.fixture(scope="module")
def figures(
    made_up: MadeUp, specification: Specification, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Figure]:
    path = tmp_path_factory.mktemp("council") / "made_up.xlsx"
    write_workbook(made_up, path)
    settings = settle(load_settings(), {"children_aged_0_to_17": POPULATION})
    tables = prepare([path], Corrections(), specification, settings=settings).cleaned.tables
    given = Circumstances(AS_AT, WorkingCalendar(bank_holidays()), settings)
    engine = DuckDB()
    found = Measurer(engine, CleanWorkbook(tables, EDITION, specification, given)).measure(MEASURES)
    engine.close()
    return {figure.measure: figure for figure in found}


def recount(measure: str, council: Council) -> str:
    return str(RECOUNTS[measure.replace(".", "__")](council))


@pytest.mark.parametrize("measure", NAMES)
def test_a_measure_equals_its_recount(measure: str, figures: Mapping[str, Figure], council: Council) -> None:
    found, counted = figure_words(figures[measure]), recount(measure, council)
    assert same_words(found, counted), f"measured {found}, recounted {counted}"


@pytest.mark.parametrize("measure", RATED, ids=lambda measure: measure.name)
def test_a_rate_is_of_ten_thousand_children(measure: PlannedMeasure, figures: Mapping[str, Figure]) -> None:
    figure = figures[measure.name]
    counted = figure.count if figure.numerator is None else figure.numerator
    assert figure.rate == pytest.approx(counted / 6 * {"period": 1, "year": 2}[measure.rate])


def test_no_recount_is_left_without_its_measure() -> None:
    recounts = {name for name in RECOUNTS if "__" in name.strip("_")}
    assert recounts - {name.replace(".", "__") for name in NAMES} == set()
