"""What is published about a council, for its workbook, where it named itself and gave no table of its own."""

from collections.abc import Mapping

from ilacs.cli.data_folder import FIGURES, data_folder
from ilacs.lib.problem import Problem
from ilacs.pipeline.preparing import References

COUNCIL = "own_authority"
INDICATORS, RATES = "published_indicators", "published"
CHILDREN = "children_aged_0_to_17"


def with_published(settings: Mapping[str, object], references: References) -> tuple[Mapping[str, object], References]:
    """The settings and look-up tables, with what is published about the council where they say nothing of it."""
    if COUNCIL not in settings or (INDICATORS in references and RATES in references and CHILDREN in settings):
        return settings, references
    # Published figures are not read by a check of a council that did not say which it is.
    from ilacs.annex_a import load_specification
    from ilacs.benchmarking.looking_up import children_aged_0_to_17, published_rates, published_values
    from ilacs.cli.kept_figures import figures_to_read
    from ilacs.measuring.kept_plan import measures_plan
    from ilacs.places.register import load_register

    try:
        code = load_register().find(str(settings[COUNCIL])).code
    except Problem:
        return settings, references  # the workbook's own reading of settings says what is wrong with the name
    figures = figures_to_read(data_folder() / FIGURES)
    beside = {measure.indicator: None for measure in measures_plan(load_specification()) if measure.indicator}
    children = children_aged_0_to_17(figures, code)
    tables = {
        INDICATORS: published_values(figures, code, indicators=beside),
        RATES: published_rates(figures, code),
    }
    return {**({CHILDREN: children} if children else {}), **settings}, {**tables, **references}
