"""Figures in the cells of a table, where a share has what it is of on a line of its own."""

from ilacs.records import Figure
from ilacs.reporting.html import joined, tag
from ilacs.reporting.over_time.words import figure_words, percent


def figure_cell(figure: Figure) -> str:
    """A figure for a narrow column."""
    if figure.why or figure.share is None:
        return figure_words(figure)
    of = tag("span", f"{figure.numerator:,} of {figure.denominator:,}", class_="of")
    return joined((percent(figure.share), " ", of))
