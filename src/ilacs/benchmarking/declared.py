"""The indicators: what each of them counts, which way is good, and where its figures stand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache
from typing import Literal, cast

from ilacs.lib.facts import FACTS, Declarations, read_toml
from ilacs.records import Problem

Polarity = Literal["low", "high", "neither"]
POLARITIES: tuple[Polarity, ...] = ("low", "high", "neither")


@dataclass(frozen=True, slots=True)
class InFile:
    """Where a file of Explore Education Statistics holds the figures of an indicator."""

    file: str
    value: str = ""
    """The column of its values; empty where the value is a rate worked out from `rate_per_10000`."""
    rate_per_10000: str = ""
    """The column of counts that are set against the children of the calendar year before."""
    where: Mapping[str, str] = field(default_factory=dict)
    """What each filter column says in the rows that count."""
    numerator: str = ""
    denominator: str = ""
    of: Mapping[str, str] = field(default_factory=dict)
    """What filter columns say in the row that holds the denominator, where it differs from `where`."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that is read, without those that say the place and the period."""
        named = (*self.where, self.value, self.rate_per_10000, self.numerator, self.denominator)
        return tuple(dict.fromkeys(column for column in named if column))


@dataclass(frozen=True, slots=True)
class Indicator:
    """One published indicator."""

    name: str
    """DfE's short name (measure_short), letter by letter; for those that LAIT does not hold, one of ours."""
    topic: str
    title: str
    """As LAIT has it."""
    short_title: str
    """In plain words, for pages."""
    slug: str
    definition: str
    polarity: Polarity
    unit: str
    decimals: int
    year_type: str
    judgement: str
    source: str
    is_banded: bool = True
    """Whether LAIT shows a quartile band: it does not where it finds the range of values too small."""
    polarity_note: str = ""
    """Why the polarity can be argued with."""
    catalogue: str = "lait"
    """`lait`, or `csc` for what the children's social care dashboard adds."""
    ees: InFile | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that figures come from first."""

    title: str
    publisher: str
    address: str = ""


class UnknownIndicator(Problem):
    """Nobody declared an indicator of that name."""


@cache
def load_topics() -> Mapping[str, str]:
    """The topics, in LAIT's order, with their titles."""
    return {name: cast(str, topic["title"]) for name, topic in _declared("topics").items()}


@cache
def load_sources() -> Mapping[str, Source]:
    """Every publication, by the name in its address."""
    return {name: Source(**cast(dict[str, str], facts)) for name, facts in _declared("sources").items()}


@cache
def load_indicators() -> Mapping[str, Indicator]:
    """Every indicator by its name: those of LAIT in its order, then what the dashboard adds."""
    found = [_indicator(name, topic, facts) for topic in load_topics() for name, facts in _declared(topic).items()]
    found.sort(key=lambda indicator: indicator.catalogue != "lait")
    return {indicator.name: indicator for indicator in found}


def _declared(name: str) -> Mapping[str, Declarations]:
    return cast(Mapping[str, Declarations], read_toml(FACTS / "indicators" / f"{name}.toml"))


def _indicator(name: str, topic: str, facts: Declarations) -> Indicator:
    facts = dict(facts)
    ees = cast(dict[str, str] | None, facts.pop("ees", None))
    in_file = InFile(**ees) if ees else None  # type: ignore[arg-type]  # where and of are tables
    return Indicator(name, topic, ees=in_file, **facts)  # type: ignore[arg-type]  # as declared; a test reads them all


def find_indicator(text: str) -> Indicator:
    """The indicator of a name, slug or title, whatever the case and punctuation. Raises UnknownIndicator."""
    indicators = load_indicators()
    if text in indicators:
        return indicators[text]
    names = _names()
    if found := names.get(_folded(text)):
        return indicators[found]
    raise UnknownIndicator(f"There is no indicator {text!r}. {_suggestion(_near(_folded(text))[:3])}")


def _near(asked: str) -> list[str]:
    """Indicators that somebody may have meant: called so in part, told of in these words, or spelt alike."""
    names, indicators = _names(), load_indicators().values()
    is_telling = len(asked) > 3
    called = [names[name] for name in names if is_telling and asked in name]
    told = [one.name for one in indicators if is_telling and asked in _folded(one.definition)]
    alike = [names[name] for name in get_close_matches(asked, names, n=5, cutoff=0.5)]
    return list(dict.fromkeys([*called, *told, *alike]))


def _suggestion(near: list[str]) -> str:
    if not near:
        return "List them with: ilacs indicators list"
    titles = [f"{name} ({load_indicators()[name].short_title})" for name in near]
    return f"Did you mean {' or '.join(titles)}?"


@cache
def _names() -> Mapping[str, str]:
    """Folded slugs, names and titles, with the name of the first indicator that has them."""
    found: dict[str, str] = {}
    for said in ("slug", "name", "short_title", "title"):
        for indicator in load_indicators().values():
            found.setdefault(_folded(getattr(indicator, said)), indicator.name)
    return found


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", text.lower().replace("%", " percent ")).strip()


def set_polarities(indicators: Mapping[str, Indicator], own: Mapping[str, str]) -> Mapping[str, Indicator]:
    """The indicators with somebody's own view of which way is good. Raises Problem for a name or polarity unknown."""
    for polarity in own.values():
        if polarity not in POLARITIES:
            raise Problem(f"There is no polarity {polarity!r}. Write low, high or neither.")
    chosen = {find_indicator(text).name: cast(Polarity, polarity) for text, polarity in own.items()}
    return {
        name: replace(indicator, polarity=chosen.get(name, indicator.polarity))
        for name, indicator in indicators.items()
    }
