"""Which rule holds which number of the sector's list of rules, and why some hold none."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from ilacs.annex_a import Specification
from ilacs.checking.rules import Rule
from ilacs.handbook.markup import link, page, table
from ilacs.handbook.rule_pages import rule_path
from ilacs.lib.facts import FACTS, read_csv

RULES = FACTS / "rules"
SHOWN = 4
"""Rules that are named one by one beside a number; of more, the first few and a count."""

FAMILIES = {"F": "Files, sheets, headings and cells", "C": "Common to several lists", "X": "Across lists and workbooks"}


def load_numbers() -> tuple[str, ...]:
    """Every number of the sector's list, in its order."""
    return tuple(row["code"] for row in read_csv(RULES / "numbers.csv"))


def load_left_out() -> dict[str, str]:
    """Numbers that no rule carries, with the reason."""
    return {row["code"]: row["reason"] for row in read_csv(RULES / "left_out.csv")}


def load_derived() -> list[tuple[str, str]]:
    """Numbers held by a rule whose declaration does not name them, with that rule."""
    return [(row["code"], row["rule"]) for row in read_csv(RULES / "derived.csv")]


def cover(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """Each number with the rules that hold it, in the order in which rules are listed."""
    by_name = {rule.name: rule for rule in rules}
    held = [(number, rule) for rule in by_name.values() for number in _numbers(rule)]
    held += [(number, by_name[name]) for number, name in load_derived()]
    covered: dict[str, list[Rule]] = {}
    for number, rule in held:
        if rule not in covered.setdefault(number, []):
            covered[number].append(rule)
    return covered


def coverage_page(specification: Specification, rules: Iterable[Rule]) -> str:
    """Every number, family by family."""
    numbers, covered, left_out = load_numbers(), cover(rules), load_left_out()
    parts = []
    for family, group in groupby(numbers, key=lambda number: _family(number, specification)):
        parts += [f"## {family}", table(("Number", "Rules"), [[one, _told(one, covered, left_out)] for one in group])]
    return page(
        "# Coverage",
        "The sector has drawn up a list of rules for Annex A, each with a number. "
        f"It has {len(numbers)}: {len(numbers) - len(left_out)} are held by rules here, and "
        f"{len(left_out)} are left out with a reason.",
        *parts,
    )


def _numbers(rule: Rule) -> list[str]:
    return [number.strip() for number in rule.code.split(",") if number.strip()]


def _family(number: str, specification: Specification) -> str:
    named = FAMILIES.get(number[3])
    if named:
        return named
    list_number = int(number.removeprefix("AA-")[:-2])
    return next(f"List {one.number}: {one.title}" for one in specification.lists.values() if one.number == list_number)


def _told(number: str, covered: Mapping[str, Sequence[Rule]], left_out: Mapping[str, str]) -> str:
    rules = covered.get(number, ())
    if not rules:
        return f"Left out. {left_out[number]}"
    links = ", ".join(link(rule.name, rule_path(rule)) for rule in rules[:SHOWN])
    return f"{links} and {len(rules) - SHOWN} more like them" if len(rules) > SHOWN else links
