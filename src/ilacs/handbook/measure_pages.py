"""Pages about measures: one for each list, and one that holds every number of the sector's list of them."""

from collections.abc import Sequence

from ilacs.annex_a import List, Specification
from ilacs.handbook.markup import code, fence, link, page, table
from ilacs.handbook.scope import Pages
from ilacs.lib.facts import FACTS, read_csv
from ilacs.measuring.declared import Measure, load_measures

NUMBERS = FACTS / "measures" / "numbers.csv"


def measure_pages(specification: Specification) -> Pages:
    """A page of measures for each list, and what each number of the sector's list became."""
    measures = load_measures(specification)
    pages = {
        f"measures/{list_.name}.md": _list_page(list_, [one for one in measures if one.list_ == list_.name])
        for list_ in specification.lists.values()
    }
    return {**pages, "measures/README.md": _numbers_page(measures)}


def measures_table(specification: Specification) -> str:
    """The pages of measures, with how many each holds."""
    measures = load_measures(specification)
    rows = [
        (
            link(f"List {list_.number}: {list_.title}", f"measures/{list_.name}.md"),
            str(sum(measure.list_ == list_.name for measure in measures)),
        )
        for list_ in specification.lists.values()
    ]
    return table(("About", "Measures"), rows)


def measures_of(number: str, measures: Sequence[Measure]) -> list[Measure]:
    """The measures that hold a number of the sector's list."""
    return [measure for measure in measures if number in measure.code.replace(",", " ").split()]


def _list_page(list_: List, measures: Sequence[Measure]) -> str:
    how = link("Write a measure", "../../how-to/write-a-measure.md")
    return page(
        f"# Measures of List {list_.number}: {list_.title}",
        f"How to read a measure and its examples is in {how}. What is unknown is always counted and shown.",
        table(("Measure", "What it is", "Number"), [_row(measure) for measure in measures]),
        *(_text(measure) for measure in measures),
    )


def _row(measure: Measure) -> list[str]:
    return [link(_short(measure), f"#{_short(measure)}"), measure.title, measure.code]


def _short(measure: Measure) -> str:
    return measure.name.rpartition(".")[2]


def _text(measure: Measure) -> str:
    return page(
        f"## {_short(measure)}",
        f"**{measure.title}.** {' '.join(measure.because.split())}",
        fence("\n".join(f"{name}: {text}" for name, text in _conditions(measure).items()), "sql"),
        fence(measure.examples),
        "\n".join(f"- {name}: {fact}" for name, fact in _facts(measure).items() if fact),
    )


def _conditions(measure: Measure) -> dict[str, str]:
    cases = dict(measure.cases)
    named = {
        "of": measure.of or "every row",
        "having": measure.having,
        "average": measure.average,
        "by": measure.by,
        "banded": measure.banded,
        **cases,
    }
    return {name: " ".join(text.split()) for name, text in named.items() if text}


def _facts(measure: Measure) -> dict[str, str]:
    return {
        "Number": measure.code,
        "Counts": measure.counts,
        "Denominator": {"all": "", "known": "those whose answer is known"}[measure.over] if measure.having else "",
        "Unit": measure.unit,
        "Rate per 10,000 children": {"year": "yes, doubled to a year", "period": "yes"}.get(measure.rate, ""),
        "Polarity": measure.polarity,
        "Published indicator": code(measure.indicator) if measure.indicator else "",
        "Informs": ", ".join(measure.informs),
        "Edition": f"since {measure.since}" if measure.since else "",
    }


def _numbers_page(measures: Sequence[Measure]) -> str:
    numbers = read_csv(NUMBERS)
    rows = [(row["code"], _held(measures_of(row["code"], measures)) or row["held_by"]) for row in numbers]
    return page(
        "# Coverage of the sector's list of measures",
        f"The sector's list has {len(numbers)} measures; {len(measures)} measures here hold them.",
        table(("Number", "Measures"), rows),
    )


def _held(measures: Sequence[Measure]) -> str:
    return ", ".join(link(measure.name, f"{measure.list_}.md#{_short(measure)}") for measure in measures)
