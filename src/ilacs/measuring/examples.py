"""Running measures on their own examples, on a real engine."""

from collections.abc import Callable, Iterator

from ilacs.annex_a import Specification
from ilacs.conditions.circumstances import Circumstances
from ilacs.conditions.drawings import Example, parse_examples
from ilacs.conditions.little_workbooks import LittleWorkbooks
from ilacs.engine import Engine
from ilacs.measuring.declared import Measure
from ilacs.measuring.measuring import Measurer
from ilacs.measuring.planned import PlannedMeasure
from ilacs.measuring.wording import figure_words, same_words
from ilacs.records import Problem


class MeasureExamples:
    """Runs measures on their examples and says where the two disagree."""

    def __init__(self, specification: Specification, given: Circumstances, new_engine: Callable[[], Engine]) -> None:
        self._workbooks = LittleWorkbooks(specification, given)
        self._new_engine = new_engine

    def complaints(self, measure: Measure, planned: PlannedMeasure) -> Iterator[str]:
        """What is wrong with a measure's examples, or with the measure: nothing, if all is well."""
        examples = parse_examples(measure.examples, measure.list_, measure.name)
        if not all(example.gives for example in examples):
            yield f"{measure.name}: each example needs a line that says what it gives"
        for number, example in enumerate(examples, 1):
            try:
                given = self.words(planned, example)
            except Problem as problem:
                given = str(problem)
            if not same_words(given, example.gives):
                yield f"{measure.name}, example {number}: gives {given}"

    def words(self, planned: PlannedMeasure, example: Example) -> str:
        """What a measure comes to in one example, in words."""
        workbook = self._workbooks.clean(example)
        engine = self._new_engine()
        try:
            (figure,) = Measurer(engine, workbook).measure((planned,))
        finally:
            engine.close()
        return figure_words(figure)
