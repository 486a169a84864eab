"""Every measure on its own examples, and on the same examples with their rows in another order."""

import random
from dataclasses import replace

import pytest

from ilacs.annex_a import Specification, load_specification
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.drawings import Drawing, Example, parse_examples
from ilacs.engine import DuckDB
from ilacs.framework import load_judgements
from ilacs.measuring.declared import Measure, load_measures
from ilacs.measuring.examples import MeasureExamples
from ilacs.measuring.kept_plan import measures_plan
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.wording import same_words

MEASURES = load_measures(load_specification())
PLAN = {planned.name: planned for planned in measures_plan(load_specification())}
NAMES = [measure.name for measure in MEASURES]
CRITERIA = {criterion.code for judgement in load_judgements() for criterion in judgement.criteria}
BLANK = {
    *("0", "1", "0 of 0", "0 of 1", "0 of 1, 1 unknown", "0 of 0, 1 unknown"),
    *("no mean", "no mean, 1 unknown", "nothing", "unknown 1", "unknown / unknown 1"),
    *("unknown: 0 of 1", "unknown: 0 of 1, 1 unknown", "unknown: 0 of 0, 1 unknown"),
}
"""What a workbook with nothing but a blank row may give: nobody of whom anything is true, no line with a name."""


@pytest.fixture(scope="module")
def examples(specification: Specification, given: Circumstances) -> MeasureExamples:
    return MeasureExamples(specification, given, DuckDB)


def planned(measure: Measure) -> PlannedMeasure:
    return PLAN[measure.name]


@pytest.mark.parametrize("measure", MEASURES, ids=NAMES)
def test_a_measure_agrees_with_its_examples(measure: Measure, examples: MeasureExamples) -> None:
    assert list(examples.complaints(measure, planned(measure))) == []


@pytest.mark.parametrize("measure", MEASURES, ids=NAMES)
def test_the_order_of_rows_changes_nothing(measure: Measure, examples: MeasureExamples) -> None:
    drawn = parse_examples(measure.examples, measure.list_, measure.name)
    given = [(examples.words(planned(measure), shuffled(example)), example.gives) for example in drawn]
    assert [pair for pair in given if not same_words(*pair)] == []


@pytest.mark.parametrize("measure", MEASURES, ids=NAMES)
def test_rows_without_anything_in_them_are_never_true(measure: Measure, examples: MeasureExamples) -> None:
    drawing = Drawing(measure.list_, tuple(load_specification().lists[measure.list_].columns)[:1], ((None,),))
    assert examples.words(planned(measure), Example((drawing,))) in BLANK


@pytest.mark.parametrize("measure", MEASURES, ids=NAMES)
def test_a_measure_informs_criteria_that_there_are(measure: Measure) -> None:
    assert set(measure.informs) - CRITERIA == set()


def shuffled(example: Example) -> Example:
    return replace(example, drawings=tuple(map(shuffle, example.drawings)))


def shuffle(drawing: Drawing) -> Drawing:
    rows = random.Random(7).sample(drawing.rows, len(drawing.rows))
    return replace(drawing, rows=tuple(rows))
