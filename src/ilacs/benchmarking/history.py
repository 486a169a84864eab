"""How every place stood in each past period, with the neighbours that were in use then."""

from ilacs.benchmarking.comparison import Choices, Comparison
from ilacs.benchmarking.declared import Indicator
from ilacs.benchmarking.figures import Series
from ilacs.benchmarking.ranking_sound import rank_sound
from ilacs.benchmarking.settings import load_settings
from ilacs.benchmarking.timeline import timeline


def compare_over_time(series: Series, indicator: Indicator, choices: Choices | None = None) -> tuple[Comparison, ...]:
    """A comparison for each period, the oldest first.

    Each has the edition of the neighbours that was in use when its figures were new, so that an old mean stays what it
    was. With `choices` all have the edition chosen. A comparison says which it has.
    """
    editions = load_settings()
    return tuple(
        rank_sound(
            series,
            indicator,
            Choices(
                edition=choices.edition if choices else editions.edition_used(ends_on),
                polarities=choices.polarities if choices else {},
                ends_on=ends_on,
            ),
        )
        for ends_on in timeline(series, indicator.year_type).periods
    )
