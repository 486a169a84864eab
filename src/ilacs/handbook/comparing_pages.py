"""Pages about how councils are compared: symbols, the twelve differences, places and their neighbours."""

from collections import Counter
from collections.abc import Iterable

from ilacs.benchmarking.differences import load_differences
from ilacs.benchmarking.settings import load_settings
from ilacs.benchmarking.symbols import load_symbols
from ilacs.handbook.markup import code, page, table
from ilacs.lib.facts import FACTS, read_csv
from ilacs.places import NEIGHBOUR_EDITIONS, Authority, load_register, neighbours

ALL_NEIGHBOURS = 10


def symbols_page() -> str:
    """What publishers write where there is no value."""
    rows = [(code(one.sign), one.title, one.means) for one in load_symbols().values()]
    zeros = ", ".join(code(sign) for sign in load_symbols() if sign in load_settings().shown_as_zero)
    return page(
        "# Symbols",
        "What a publisher writes where there is no value. A symbol is never a zero, is never ranked, and is never "
        "part of a mean.",
        table(("Symbol", "Shown as", "What it means"), rows),
        f"By LAIT rules {zeros} count as 0, as the tool has it.",
    )


def differences_page() -> str:
    """Where LAIT's rules and the sound ones come apart."""
    rows = [(str(one.number), one.title, one.lait, one.ours) for one in load_differences()]
    settings = load_settings()
    return page(
        "# Twelve differences",
        "Faults that were found in the program and the figures of the Local Authority Interactive Tool (LAIT) of 8 "
        "April 2026. The sound rules are ours, and are used where nothing else is asked for. LAIT rules keep to the "
        "tool, fault by fault.",
        table(("", "About", "LAIT rules", "Sound rules"), rows),
        "## Cautions",
        f"A reader is told where fewer than {settings.fewest_neighbours} neighbours have a figure, where fewer than "
        f"{settings.fewest_ranked} figures are ranked, where DfE calls all ten neighbours “{settings.not_close}”, "
        "and where a council has no neighbours in the edition.",
    )


def places_page() -> str:
    """The register of authorities, counted."""
    register = load_register()
    gone = [one for one in register.authorities if one.ended_on]
    current = [one for one in register.authorities if not one.ended_on]
    joint = read_csv(FACTS / "places/joint_returns.csv")
    return page(
        "# Places",
        f"{len(current)} local authorities with children's services today, and {len(gone)} that were abolished. The "
        "key is DfE's three-digit code, which stays when an ONS code changes.",
        "## Kinds",
        table(("Kind", "Councils today"), _counted(one.kind.replace("_", " ") for one in current)),
        "## Regions",
        table(("ONS region", "Ofsted's region", "Code", "Councils today"), _regions(current)),
        "## Abolished, with the last day of each",
        table(("Council", "Code", "Until", "Succeeded by"), [_ended(one) for one in gone]),
        "## New since the register began",
        table(
            ("Council", "Code", "From"),
            [(one.name, one.code, str(one.started_on)) for one in current if one.started_on],
        ),
        "## Joint returns",
        "Councils that one row of a file is of. It is counted once.",
        table(("Councils", "First year", "Last year"), [_joint(row) for row in joint]),
        "## Statistical neighbours",
        table(("Edition", "Councils that have ten", "Council and neighbour both ways", "Closeness"), _editions()),
    )


def _counted(words: Iterable[str]) -> list[list[str]]:
    return [[word, str(count)] for word, count in Counter(words).most_common()]


def _regions(current: Iterable[Authority]) -> list[list[str]]:
    counts = Counter(one.region for one in current)
    return [
        [one.name, one.ofsted, one.code, str(counts[one.name])] for one in load_register().regions if one.name in counts
    ]


def _ended(one: Authority) -> list[str]:
    successors = ", ".join(load_register().by_code(code).name for code in one.successors)
    return [one.name, one.code, str(one.ended_on), successors]


def _joint(row: dict[str, str]) -> list[str]:
    names = " and ".join(load_register().by_code(code).name for code in row["codes"].split())
    return [names, row["first_year"], row["last_year"]]


def _editions() -> list[list[str]]:
    return [_edition(name) for name in NEIGHBOUR_EDITIONS]


def _edition(name: str) -> list[str]:
    held = {one.code: neighbours(one.code, name) for one in load_register().authorities}
    whole = {code: found for code, found in held.items() if len(found) == ALL_NEIGHBOURS}
    pairs = {(code, one.code) for code, found in whole.items() for one in found}
    mutual = sum((other, code) in pairs for code, other in pairs)
    closeness = Counter(one.closeness for found in whole.values() for one in found)
    said = ", ".join(f"{words} {count}" for words, count in closeness.most_common())
    return [name, str(len(whole)), f"{mutual:,} of {len(pairs):,}", said]
