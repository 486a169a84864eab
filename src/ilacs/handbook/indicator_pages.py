"""Pages about indicators: one for each topic."""

from collections.abc import Mapping, Sequence

from ilacs.benchmarking.declared import Indicator, InFile, load_indicators, load_sources, load_topics
from ilacs.framework.editions import load_scale
from ilacs.handbook.markup import code, link, page, table
from ilacs.handbook.scope import Pages

CATALOGUES = {"lait": "the Local Authority Interactive Tool", "csc": "ours: the tool does not hold it"}


def indicator_pages() -> Pages:
    """A page for each topic."""
    return {f"indicators/{topic}.md": _topic_page(title, _of(topic)) for topic, title in load_topics().items()}


def indicators_table() -> str:
    """The topics, with how many indicators each holds."""
    rows = [
        (
            link(title, f"indicators/{topic}.md"),
            str(len(_of(topic))),
            str(sum(one.ees is not None for one in _of(topic))),
        )
        for topic, title in load_topics().items()
    ]
    return table(("About", "Indicators", "Read from a file of Explore Education Statistics"), rows)


def _of(topic: str) -> list[Indicator]:
    return [one for one in load_indicators().values() if one.topic == topic]


def _topic_page(title: str, indicators: Sequence[Indicator]) -> str:
    return page(
        f"# Indicators: {title}",
        "What is published of every council. Polarity says which way is taken as better: it is DfE's view where the "
        "tool holds the indicator, it can be argued with, and it can be changed. See "
        f"{link('the symbols', 'symbols.md')} for why a figure may be missing, and "
        f"{link('the twelve differences', 'differences.md')} for how councils are compared.",
        table(("Indicator", "What it is", "Polarity", "Unit"), [_row(one) for one in indicators]),
        *(_text(one) for one in indicators),
    )


def _row(one: Indicator) -> list[str]:
    return [link(one.name, f"#{one.slug}"), one.short_title, one.polarity, one.unit]


def _text(one: Indicator) -> str:
    facts = {name: fact for name, fact in _facts(one).items() if fact}
    return page(
        f"## {one.slug}",
        f"**{one.short_title}.** {one.definition}",
        "\n".join(f"- {name}: {fact}" for name, fact in facts.items()),
    )


def _facts(one: Indicator) -> dict[str, str]:
    source = load_sources()[one.source]
    polarity = f"{one.polarity}. {one.polarity_note}" if one.polarity_note else one.polarity
    return {
        "Name": code(one.name),
        "DfE's title": one.title if one.catalogue == "lait" else "",
        "Catalogue": CATALOGUES[one.catalogue],
        "Polarity": polarity,
        "Unit": f"{one.unit}, decimals: {one.decimals}",
        "Year": one.year_type,
        "Judgement it says most about": load_scale().short[one.judgement],
        "Band by the tool": "" if one.is_banded else "none, the range is too small",
        "Source": f"{source.title} ({source.publisher})",
        "In the file": _file(one.ees) if one.ees else "",
    }


def _file(held: InFile) -> str:
    counts = " of ".join(map(code, filter(None, (held.numerator, held.denominator))))
    rate = f"{code(held.rate_per_10000)} for each 10,000 children of the year before" if held.rate_per_10000 else ""
    parts = (
        f"{code(held.file)}: {code(held.value) or rate}",
        _rows_where("where", held.where),
        f"counts {counts}" if counts else "",
        _rows_where("the whole group where", held.of),
    )
    return "; ".join(filter(None, parts))


def _rows_where(which: str, filters: Mapping[str, str]) -> str:
    said = ", ".join(f"{code(column)} is “{says}”" for column, says in filters.items())
    return f"{which} {said}" if said else ""
