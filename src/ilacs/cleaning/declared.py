"""The facts that cleaning goes by, read from facts/annex_a/cleaning.toml."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, read_toml

Section = Mapping[str, object]
Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True)
class ChangeKind:
    """A way in which cleaning rewrites a cell, in a sentence, and the rules that count it."""

    name: str
    says: str
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateFacts:
    """Which days are possible, which stand for none, and how they may be written."""

    first: datetime.date
    last: datetime.date
    placeholders: frozenset[datetime.date]
    placeholder_words: frozenset[str]
    shapes: Mapping[str, Pattern]
    months: Mapping[str, int]
    midnight: Pattern
    serial: Pattern
    first_serial: int


@dataclass(frozen=True, slots=True)
class NumberFacts:
    """How numbers are written and between which limits they lie."""

    number: Pattern
    most: int
    youngest: int
    oldest: int
    unborn: frozenset[str]


@dataclass(frozen=True, slots=True)
class IdentifierFacts:
    """The marks that number formats leave on identifiers."""

    decimal: Pattern
    exponent: Pattern
    exact_below: int


@dataclass(frozen=True, slots=True)
class Personal:
    """A kind of personal detail that nobody asked for."""

    pattern: Pattern
    needs: Pattern
    """What every such detail holds: most columns can be passed over for want of it."""
    has_check_digit: bool
    even_in_identifiers: bool


@dataclass(frozen=True, slots=True)
class CleaningFacts:
    """All of cleaning.toml."""

    blank_words: frozenset[str]
    excel_errors: frozenset[str]
    dates: DateFacts
    numbers: NumberFacts
    identifiers: IdentifierFacts
    postcode: Pattern
    personal: tuple[Personal, ...]
    enough_for_same_value: int
    enough_for_unknown: int
    counted_rules: frozenset[str]
    expected_of_csv: frozenset[str]
    changes: Mapping[str, ChangeKind]


@cache
def load_cleaning() -> CleaningFacts:
    """Read what cleaning goes by."""
    declared = cast(dict[str, dict[str, object]], read_toml(FACTS / "annex_a" / "cleaning.toml"))
    return CleaningFacts(
        blank_words=_words(declared["blanks"], "words"),
        excel_errors=_words(declared["excel_errors"], "words"),
        dates=_date_facts(declared["dates"]),
        numbers=_number_facts(declared["numbers"]),
        identifiers=_identifier_facts(declared["identifiers"]),
        postcode=_pattern(declared["postcodes"], "form"),
        personal=tuple(_personal(cast(Section, section)) for section in declared["personal"].values()),
        enough_for_same_value=cast(int, declared["enough_rows"]["same_value"]),
        enough_for_unknown=cast(int, declared["enough_rows"]["unknown"]),
        counted_rules=frozenset(cast(list[str], declared["counted"]["rules"])),
        expected_of_csv=frozenset(cast(list[str], declared["counted"]["expected_of_csv"])),
        changes={name: _change(name, cast(Section, section)) for name, section in declared["changes"].items()},
    )


def load_changes() -> Mapping[str, ChangeKind]:
    """The kinds of change by name, for those who tell people about them."""
    return load_cleaning().changes


def _date_facts(section: Section) -> DateFacts:
    shapes = cast(dict[str, str], section["shapes"])
    return DateFacts(
        first=cast(datetime.date, section["first"]),
        last=cast(datetime.date, section["last"]),
        placeholders=frozenset(cast(list[datetime.date], section["placeholders"])),
        placeholder_words=_words(section, "placeholder_words"),
        shapes={name: _compile(f"{section['weekday']}{shape}{section['time']}") for name, shape in shapes.items()},
        months=cast(dict[str, int], section["months"]),
        midnight=_pattern(section, "midnight"),
        serial=_pattern(section, "serial"),
        first_serial=cast(int, section["first_serial"]),
    )


def _number_facts(section: Section) -> NumberFacts:
    return NumberFacts(
        number=_pattern(section, "number"),
        most=cast(int, section["most"]),
        youngest=cast(int, section["youngest"]),
        oldest=cast(int, section["oldest"]),
        unborn=_words(section, "unborn"),
    )


def _identifier_facts(section: Section) -> IdentifierFacts:
    return IdentifierFacts(
        decimal=_pattern(section, "decimal"),
        exponent=_pattern(section, "exponent"),
        exact_below=cast(int, section["exact_below"]),
    )


def _personal(section: Section) -> Personal:
    return Personal(
        pattern=_pattern(section, "pattern"),
        needs=_pattern(section, "needs"),
        has_check_digit="digits" in section,
        even_in_identifiers=bool(section.get("even_in_identifiers")),
    )


def _change(name: str, section: Section) -> ChangeKind:
    return ChangeKind(name, str(section["says"]), tuple(cast(list[str], section.get("rules", []))))


def _words(section: Section, key: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in cast(list[str], section[key]))


def _pattern(section: Section, key: str) -> Pattern:
    return _compile(str(section[key]))


def _compile(pattern: str) -> Pattern:
    return re.compile(pattern, re.IGNORECASE | re.ASCII)
