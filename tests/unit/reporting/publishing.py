"""Small made-up publications: figures of real places and indicators, held as those that were loaded."""

from collections.abc import Mapping
from datetime import date

from ilacs.benchmarking.columns import Columns, pack
from ilacs.benchmarking.comparison import Comparison
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.figures import Origin
from ilacs.benchmarking.store import PublishedFigures
from ilacs.places.neighbours import neighbours
from ilacs.reporting.charts.of_places import ChartSubject
from ilacs.reporting.places.entries import Asked, Entry, compare, compare_past, entry_of

AGENCY, PLANS, REFERRALS, SCHOOL = "Work_Force_Agecy_Rate", "CPP_rate", "ReReferral", "LACStable_2016on"
LEEDS, BRADFORD, YORK, SUNDERLAND, CUMBRIA = "383", "380", "816", "394", "909"
KINGSTON, RICHMOND, CITY, ENGLAND, YORKSHIRE = "314", "318", "201", "970", "982"
ORIGIN = Origin("ees/made_up", "Made-up figures", "Nobody", "made_up.csv", "2025", published_on=date(2025, 11, 5))
TOOL = Origin("lait", "The tool", "Nobody", "lait.parquet", "2026-04-08")

Cell = float | str | tuple[float, float, float]
"""A value, a symbol, or a value with what it is made of."""
Cells = Mapping[str, Mapping[str, Cell]]


def published(cells: Mapping[str, Cells], origin: Origin = ORIGIN) -> PublishedFigures:
    """Figures by indicator, place and period."""
    return PublishedFigures(
        [origin], [pack(_columns(name, held, origin.name)) for name, held in cells.items()], loaded_from="made up"
    )


def _columns(name: str, cells: Cells, origin: str) -> Columns:
    rows = [(place, period, cell) for place, periods in cells.items() for period, cell in periods.items()]
    return Columns(
        name,
        origin,
        [place for place, _, _ in rows],
        [period for _, period, _ in rows],
        [_value(cell) for _, _, cell in rows],
        [cell if isinstance(cell, str) else "" for _, _, cell in rows],
        [cell[1] if isinstance(cell, tuple) else None for _, _, cell in rows],
        [cell[2] if isinstance(cell, tuple) else None for _, _, cell in rows],
    )


def _value(cell: Cell) -> float | None:
    if isinstance(cell, str):
        return None
    return cell[0] if isinstance(cell, tuple) else float(cell)


def some(name: str = REFERRALS) -> PublishedFigures:
    """Leeds, its neighbours and a few others over three periods, one of which Leeds has a symbol for."""
    near: dict[str, dict[str, Cell]] = {
        one.code: {"2023": 10.0 + one.place, "2024": 11.0 + one.place, "2025": 12.0 + one.place}
        for one in neighbours(LEEDS)
    }
    own: dict[str, Mapping[str, Cell]] = {
        LEEDS: {"2023": 20.0, "2024": 24.0, "2025": (14.0, 140, 1000)},
        BRADFORD: {"2023": 30.0, "2024": "c", "2025": 31.0},
        YORK: {"2023": 8.0, "2024": 9.0, "2025": "x"},
        YORKSHIRE: {"2023": 19.0, "2024": 20.0, "2025": 21.0},
        ENGLAND: {"2023": 21.0, "2024": 22.0, "2025": 22.5},
    }
    return published({name: near | own})


def entry(place: str, figures: PublishedFigures, name: str = REFERRALS, asked: Asked | None = None) -> Entry:
    """What is told of a place, with its past."""
    found = entry_of(figures, load_indicators()[name], place, asked=asked or Asked(), is_past_told=True)
    assert found
    return found


def subject(place: str, figures: PublishedFigures, name: str = REFERRALS, asked: Asked | None = None) -> ChartSubject:
    """What a chart is drawn of."""
    indicator, asked = load_indicators()[name], asked or Asked()
    return ChartSubject(compare(figures, indicator, asked), place, compare_past(figures, indicator, asked))


def comparison(figures: PublishedFigures, name: str = REFERRALS) -> Comparison:
    """All places by the sound rules."""
    return compare(figures, load_indicators()[name], Asked())


def columns_of(figures: PublishedFigures) -> list[Columns]:
    """Everything that is held, unpacked."""
    return list(figures.columns())


def together(*parts: list[Columns]) -> PublishedFigures:
    """Figures of several publications as one."""
    return PublishedFigures([ORIGIN], [pack(one) for part in parts for one in part], loaded_from="made up")
