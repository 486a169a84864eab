"""What holds for the one way out: where it is, who uses it, and who may ask them to."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.house.sources import MODULES, name, tree

NETWORK = {"socket", "urllib", "http", "requests", "httpx", "ftplib", "smtplib", "ssl", "urllib3", "aiohttp"}
ASKS_NOBODY = ("urllib.parse", "http.HTTPStatus")
"""Parts that only take addresses apart, or name what a server says."""
WAY_OUT = "ilacs.lib.network"
STAGES = ("ilacs.benchmarking.fetching", "ilacs.published.fetching")
"""The two stages that fetch: figures, and inspection reports."""
COMMANDS = ("ilacs.cli.indicators_fetch", "ilacs.cli.reports_fetch")


def module(path: Path) -> str:
    """The dotted name of a module, as it is imported."""
    steps = Path(name(path)).with_suffix("").parts[1:]
    return ".".join(steps[:-1] if steps[-1] == "__init__" else steps)


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(dotted: str, *packages: str) -> bool:
    return any(dotted == package or dotted.startswith(f"{package}.") for package in packages)


def importing(*packages: str) -> set[str]:
    return {
        module(path)
        for path in MODULES
        if any(within(one, *packages) and not within(one, *ASKS_NOBODY) for one in imported(path))
    }


def test_nothing_reaches_the_network_but_one_package() -> None:
    users = importing(*NETWORK)
    assert WAY_OUT + ".fetcher" in users
    assert [user for user in users if not within(user, WAY_OUT)] == []


def test_only_what_fetches_uses_the_way_out() -> None:
    users = importing(WAY_OUT)
    assert set(COMMANDS) <= users
    assert [user for user in users if not within(user, WAY_OUT, *STAGES, *COMMANDS)] == []


def test_only_commands_and_pages_ask_for_something_to_be_fetched() -> None:
    users = importing(*STAGES)
    assert [user for user in users if not within(user, *STAGES, "ilacs.cli", "ilacs.web")] == []
