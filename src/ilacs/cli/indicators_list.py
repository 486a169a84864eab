"""ilacs indicators list: what there are published figures of."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ilacs.benchmarking.declared import Indicator, load_indicators, load_topics
from ilacs.benchmarking.figures import Figure
from ilacs.benchmarking.periods import parse_period
from ilacs.benchmarking.store import PublishedFigures
from ilacs.cli.data_folder import FIGURES, Data
from ilacs.cli.kept_figures import figures_to_read
from ilacs.lib.problem import Problem
from ilacs.places import load_register

POLARITIES = {"low": "lower", "high": "higher", "neither": "not said"}
"""Which way is good, in a word."""


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest period with a value, and how many places have one then."""

    period: str = ""
    places: int = 0


def list_(
    data: Data,
    words: Annotated[
        list[str] | None,
        typer.Argument(help="Only those with these words in name, title or definition.", show_default=False),
    ] = None,
    topic: Annotated[str, typer.Option(help="Only those of one topic.")] = "",
    judgement: Annotated[str, typer.Option(help="Only those that bear on one judgement, such as care_leavers.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print for programs.")] = False,
) -> None:
    """List the indicators: which way is good, the unit, the latest period and how many councils have a value."""
    chosen = _choose(words or [], topic=topic, judgement=judgement)
    figures = figures_to_read(data / FIGURES)
    latest = {indicator.name: latest_of(indicator, figures) for indicator in chosen}
    if as_json:
        typer.echo(json.dumps([_described(one, latest[one.name]) for one in chosen], ensure_ascii=False, indent=1))
        return
    _print(chosen, latest)


def latest_of(indicator: Indicator, figures: PublishedFigures) -> Latest:
    """The newest period for which a council has a value, and how many have."""
    councils = {authority.code for authority in load_register().authorities}
    held: dict[str, int] = {}
    for place, by_period in figures.series(indicator.name).figures.items():
        # A joint return is one row, and one value, of two councils.
        if place in councils or "/" in place:
            for figure in filter(_has_value, by_period.values()):
                held[figure.period] = held.get(figure.period, 0) + 1
    if not held:
        return Latest()
    period = max(held, key=lambda label: _order(label, indicator))
    return Latest(period, held[period])


def _order(label: str, indicator: Indicator) -> tuple[date, str]:
    period = parse_period(label, indicator.year_type)
    return (period.ends_on if period else date.min, label)


def _has_value(figure: Figure) -> bool:
    return figure.value is not None


def _choose(words: list[str], *, topic: str, judgement: str) -> list[Indicator]:
    indicators = load_indicators().values()
    topics, judgements = {one.topic for one in indicators}, {one.judgement for one in indicators if one.judgement}
    if topic and topic not in topics:
        raise Problem(f"There is no topic {topic}. The topics are {', '.join(sorted(topics))}.")
    if judgement and judgement not in judgements:
        raise Problem(f"No indicator bears on a judgement {judgement}. Those are {', '.join(sorted(judgements))}.")
    wanted = " ".join(words).lower().split()
    return [
        one
        for one in indicators
        if topic in ("", one.topic)
        and judgement in ("", one.judgement)
        and all(word in _searched(one) for word in wanted)
    ]


def _searched(one: Indicator) -> str:
    return " ".join((one.name, one.title, one.short_title, one.slug, one.definition)).lower()


def _described(one: Indicator, latest: Latest) -> dict[str, object]:
    return {
        "name": one.name,
        "slug": one.slug,
        "title": one.title,
        "short_title": one.short_title,
        "topic": one.topic,
        "judgement": one.judgement,
        "polarity": one.polarity,
        "unit": one.unit,
        "decimals": one.decimals,
        "definition": one.definition,
        "source": one.source,
        "latest_period": latest.period,
        "places": latest.places,
    }


def _print(chosen: list[Indicator], latest: Mapping[str, Latest]) -> None:
    console = Console()
    if not chosen:
        console.print("No indicator fits. Ask for fewer words, or list all: ilacs indicators list")
    titles = load_topics()
    for topic in dict.fromkeys(one.topic for one in chosen):
        table = Table("Name", "What it says", "Good is", "Unit", "Latest", title=titles[topic], title_justify="left")
        table.add_column("Councils", justify="right")
        for one in chosen:
            if one.topic == topic:
                when = latest[one.name]
                words = (one.name, one.short_title, POLARITIES[one.polarity], one.unit, when.period)
                table.add_row(*map(escape, words), str(when.places or ""))
        console.print(table)
