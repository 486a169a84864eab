"""Finding and reading the declarations under facts/."""

import csv
import hashlib
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ilacs.lib.kept import kept
from ilacs.version import __version__

FACTS = Path(__file__).parent.parent / "facts"
PARSED = ("annex_a", "places", "synthesis")
"""Folders whose TOML is kept parsed; rules are kept as a plan instead."""

Declarations = dict[str, object]


def read_toml(path: Path) -> Declarations:
    """The declarations of one file."""
    with path.open("rb") as file:
        return tomllib.load(file)


def read_facts(name: str) -> Declarations:
    """The declarations of one file under facts/, named without its ending: annex_a/editions."""
    return _parsed().get(name) or read_toml(FACTS / f"{name}.toml")


def read_csv(path: Path) -> list[dict[str, str]]:
    """The rows of a table of facts; lines that begin with # say where it comes from."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def read_folder(folder: str) -> Iterator[tuple[str, Declarations]]:
    """Each TOML file of a folder of facts/, as its name without ending and its declarations."""
    for path in sorted((FACTS / folder).glob("*.toml")):
        yield path.stem, read_facts(f"{folder}/{path.stem}")


@cache
def digest(*folders: str, code: tuple[str, ...] = ()) -> str:
    """One fingerprint of all declarations under some folders of facts/, and of the packages that use them."""
    seen = hashlib.sha256(__version__.encode())
    for package in code:
        for path in sorted((FACTS.parent / package).glob("*.py")):
            seen.update(path.read_bytes())
    for folder in folders:
        for path in sorted((FACTS / folder).rglob("*.*")):
            seen.update(path.name.encode())
            seen.update(path.read_bytes())
    return seen.hexdigest()


@cache
def _parsed() -> dict[str, Declarations]:
    return kept("facts", digest(*PARSED), _parse)


def _parse() -> dict[str, Declarations]:
    paths = [path for folder in PARSED for path in sorted((FACTS / folder).rglob("*.toml"))]
    return {str(path.relative_to(FACTS).with_suffix("").as_posix()): read_toml(path) for path in paths}
