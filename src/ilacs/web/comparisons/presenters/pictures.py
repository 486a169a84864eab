"""The charts of an indicator's page: what each says, and its picture."""

from dataclasses import dataclass

from ilacs.reporting.charts.of_places import ChartSubject, ChartTable, PlacesChart, specify
from ilacs.web.comparisons.addresses import address_of, chart_address
from ilacs.web.comparisons.asked import AXES, CHARTS, Asked
from ilacs.web.core.compared import compared
from ilacs.web.core.tables import Column, Table, table

TITLES = {"line": "Over time", "bar": "All councils in order", "distribution": "How they spread", "map": "On a map"}


@dataclass(frozen=True, slots=True)
class Tab:
    """One kind of chart, as a link."""

    text: str
    href: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, what it shows in words, and where its figures stand: in a table of its own, or in that of the page."""

    src: str
    alt: str
    title: str
    note: str
    table: Table | None


def chart_of(asked: Asked) -> PlacesChart:
    """The chart that is asked for."""
    kind = asked.chart_shown
    place = asked.place.code if asked.place else ""
    past = compared().past(asked.indicator, place, polarity=asked.polarity) if kind == "line" else ()
    return specify(kind, ChartSubject(asked.comparison(), place, past), AXES[asked.axis])


def picture(asked: Asked) -> Picture:
    """What the page says of its chart."""
    chart = chart_of(asked)
    is_own = chart.name == "line"
    return Picture(
        src=chart_address(asked, asked.chart_shown),
        alt=chart.describes,
        title=chart.title,
        note=f"{chart.note.rstrip('.')}." if chart.note else "",
        table=_table(chart.table) if is_own else None,
    )


def tabs(asked: Asked) -> list[Tab]:
    """Every kind of chart."""
    current = asked.chart_shown
    return [Tab(TITLES[kind], f"{address_of(asked, chart=kind)}#chart", kind == current) for kind in CHARTS]


def _table(given: ChartTable) -> Table:
    first, *others = given.headings
    columns = [Column(first), *(Column(heading, is_number=True) for heading in others)]
    return table("chart-figures", caption=given.caption, columns=columns, rows=given.rows)
