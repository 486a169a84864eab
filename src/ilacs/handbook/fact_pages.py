"""Pages about settings, kinds of change, editions and sources."""

from collections.abc import Iterator
from typing import cast

from ilacs.conditions.settings import load_settings
from ilacs.handbook.markup import code, page, table
from ilacs.handbook.scope import Scope
from ilacs.lib.facts import read_facts


def settings_page() -> str:
    """What a council may set."""
    rows = [
        [code(one.name), "" if one.default is None else str(one.default), one.unit, one.means, one.sure]
        for one in load_settings().values()
    ]
    return page(
        "# Settings",
        "What differs from council to council. Write your own values into `ilacs.toml`, under `[settings]`; "
        "`ilacs settings --toml` prints a file to start from. "
        "A rule is skipped, and says so, where its setting has no value.",
        table(("Setting", "Default", "Unit", "What it means", "How sure the default is"), rows),
    )


def changes_page() -> str:
    """The kinds of change that cleaning makes."""
    changes = cast(dict[str, dict[str, object]], read_facts("annex_a/cleaning")["changes"])
    rows = [
        [code(kind), str(facts["says"]), ", ".join(map(code, cast(list[str], facts.get("rules", []))))]
        for kind, facts in changes.items()
    ]
    return page(
        "# Kinds of change",
        "What cleaning does to a cell. Every changed cell is listed with its kind; nothing is guessed.",
        table(("Kind", "What was done", "Counted by the rules"), rows),
    )


def editions_page(scope: Scope) -> str:
    """The editions of the template and how they differ."""
    editions = scope.specification.editions.values()
    return page(
        "# Editions",
        "A check takes the edition that a workbook's headings fit.",
        table(("Edition", "What it is", "How sure"), [[one.title, one.says, one.sure] for one in editions]),
        "## How they differ",
        table(("Where", "What", "Editions"), _differences(scope)),
    )


def sources_page() -> str:
    """What the short names of sources stand for."""
    sources = cast(dict[str, dict[str, str]], read_facts("annex_a/sources"))
    rows = [[name, facts["stands_for"], facts["trust"]] for name, facts in sources.items()]
    return page(
        "# Sources",
        "What the short names in lists, code sets and rules stand for, and how far to trust each.",
        table(("Name", "Stands for", "How far to trust it"), rows),
    )


def _differences(scope: Scope) -> Iterator[list[str]]:
    for list_ in scope.lists:
        where = f"List {list_.number}"
        for edition, title in (list_.titles_before or {}).items():
            yield [where, f"Its title is {title}; later it is {list_.title}", edition]
        for column in scope.columns(list_):
            if column.since:
                yield [where, f"Column {column.heading}", f"since {column.since}"]
    for code_set in scope.code_sets():
        for one in scope.codes(code_set):
            if one.since or one.until:
                span = f"since {one.since}" if one.since else f"until {one.until}"
                yield [code_set.title, f"Code {one.official}", span]
