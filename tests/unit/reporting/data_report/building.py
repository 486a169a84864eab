"""A measured workbook of contacts, made by hand: figures of every kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ilacs.conditions.circumstances import Setting
from ilacs.measuring.planned import Key, PlannedMeasure
from ilacs.measuring.published import Beside
from ilacs.records import Category, Figure, FigureKind, IssueBatch
from ilacs.reporting.data_report.answers import Answer
from ilacs.reporting.data_report.chart_figures import draw_charts
from ilacs.reporting.data_report.document import report_page
from ilacs.reporting.data_report.pages import ListPage, list_pages
from tests.unit.reporting.building import SPECIFICATION, MadeFound, found

GENDER = Key("Gender", "this.gender", "codes", "gender")
AGE = Key("Age", "this.age", "plain")
TEAM = Key("Team", "this.team", "plain")
READS = {"contacts": ("child_id", "contacted_on")}


@dataclass(frozen=True)
class MadeMeasured:
    checked: MadeFound
    figures: tuple[Figure, ...]
    measures: tuple[PlannedMeasure, ...]
    settings: Mapping[str, Setting] = field(default_factory=dict)
    published: Mapping[str, Beside] = field(default_factory=dict)


def measure(name: str, kind: FigureKind, **more: object) -> PlannedMeasure:
    """A measure of contacts that reads the day of the contact."""
    facts: dict[str, object] = {"code": "CH-01", "reads": READS} | more
    title = name.replace("_", " ").capitalize()
    return PlannedMeasure(f"contacts.{name}", "contacts", title, f"{title} matter.", kind, **facts)  # type: ignore[arg-type]  # the class refuses what it does not know


def figure(of: PlannedMeasure, count: int = 0, **more: object) -> Figure:
    return Figure(of.name, of.kind, count, **more)  # type: ignore[arg-type]  # likewise


COUNT = measure("contacts_received", FigureKind.COUNT, informs=("HP05",), rate="year")
SHARE = measure("repeat_contacts", FigureKind.SHARE, polarity="low is good", indicator="Repeat", informs=("HP05",))
OTHER = measure("contacts_at_night", FigureKind.SHARE, over="known", counts="children")
MEAN = measure("days_to_answer", FigureKind.MEAN, unit="days")
BY_GENDER = measure("contacts_by_gender", FigureKind.BREAKDOWN, keys=(GENDER,), chart="bars")
BY_BOTH = measure("contacts_by_age", FigureKind.BREAKDOWN, keys=(AGE, GENDER), chart="back_to_back", order="number")
BY_SHARE = measure("repeats_by_gender", FigureKind.SHARE, keys=(GENDER,), over="known", chart="bars")
NONE = measure("contacts_by_moon", FigureKind.COUNT, informs=("HP06",))
EMPTY = measure("empty", FigureKind.BREAKDOWN, keys=(GENDER,), chart="bars")

AGES = (Category(("-1", "Male"), 10), Category(("5", "Female"), 60), Category(("5", ""), 30))
REPEATS = (Category(("Male",), 50, 20, 5),)
Measurements = tuple[tuple[PlannedMeasure, Figure], ...]
FIGURES: Measurements = (
    (COUNT, figure(COUNT, 1204, rate=25.04)),
    (SHARE, figure(SHARE, 200, numerator=50, denominator=200, unknown=20)),
    (OTHER, figure(OTHER, 100, numerator=30, denominator=90, unknown=10)),
    (MEAN, figure(MEAN, 80, unknown=8, mean=12.34, median=11.0)),
    (BY_GENDER, figure(BY_GENDER, 100, categories=(Category(("Male",), 60), Category(("",), 40)))),
    (BY_BOTH, figure(BY_BOTH, 100, categories=AGES)),
    (BY_SHARE, figure(BY_SHARE, 50, numerator=20, denominator=45, unknown=5, categories=REPEATS)),
    (NONE, figure(NONE, why="No moon was given.")),
    (EMPTY, figure(EMPTY)),
)


def measured(*issues: IssueBatch, figures: Measurements = FIGURES, **settings: Setting) -> MadeMeasured:
    """Contacts measured, with the issues that were found in them."""
    return MadeMeasured(found(*issues), tuple(one for _, one in figures), tuple(one for one, _ in figures), settings)


def pages(*issues: IssueBatch, figures: Measurements = FIGURES) -> tuple[ListPage, ...]:
    return list_pages(measured(*issues, figures=figures), SPECIFICATION)


def answers(*issues: IssueBatch, figures: Measurements = FIGURES) -> dict[str, Answer]:
    """The answers of contacts by the measure's own name."""
    return {one.measure.name.removeprefix("contacts."): one for one in pages(*issues, figures=figures)[0].answers}


def document(*issues: IssueBatch, notice: str = "", **settings: Setting) -> str:
    made = measured(*issues, **settings)
    listed = list_pages(made, SPECIFICATION)
    return report_page(made, listed, draw_charts(listed), SPECIFICATION, notice=notice)
