"""The handbook: docs/reference/, every declaration as pages to read."""

from collections import Counter
from pathlib import Path

from ilacs.annex_a import Specification
from ilacs.checking.trying import every_rule
from ilacs.handbook.coverage import coverage_page
from ilacs.handbook.fact_pages import changes_page, editions_page, settings_page, sources_page
from ilacs.handbook.markdown import code_set_pages, code_sets_table, list_pages, lists_table
from ilacs.handbook.markup import link, page, table
from ilacs.handbook.measure_pages import measure_pages, measures_table
from ilacs.handbook.public_pages import public_pages, public_part
from ilacs.handbook.rule_pages import FILE_PAGE, rule_pages
from ilacs.handbook.scope import Pages, Scope
from ilacs.handbook.writing import GENERATED, remove_stale, write_pages

BENCHMARKS = "benchmarks.md"
"""Written by the benchmark, beside the pages that are written here."""


def write_handbook(folder: Path, specification: Specification) -> int:
    """Write every page, remove those that are no more, and say how many there are."""
    pages = handbook_pages(specification)
    remove_stale(folder, pages)
    write_pages(folder, pages)
    return len(pages)


def handbook_pages(specification: Specification) -> Pages:
    """Every page, by its path in the folder."""
    scope = Scope(specification, tuple(specification.lists.values()))
    pages = {
        "README.md": _front(scope),
        **_with_rules(list_pages(scope)),
        **code_set_pages(scope),
        **rule_pages(specification),
        **measure_pages(specification),
        "settings.md": settings_page(),
        "changes.md": changes_page(),
        "editions.md": editions_page(scope),
        "sources.md": sources_page(),
        "coverage.md": coverage_page(specification, every_rule(specification)),
        **public_pages(),
    }
    return {path: GENERATED + "\n" + text for path, text in pages.items()}


def _with_rules(pages: Pages) -> Pages:
    """The pages of lists, each with the way to its rules and its measures."""
    return {path: f"{text}\n{_ways_on(path)}\n" for path, text in pages.items()}


def _ways_on(path: str) -> str:
    rules, measures = (f"../{path.replace('lists/', folder)}" for folder in ("rules/", "measures/"))
    return f"{link('The rules of this list', rules)} · {link('The measures of this list', measures)}"


def _front(scope: Scope) -> str:
    others = {
        "Settings": "settings.md",
        "Kinds of change that cleaning makes": "changes.md",
        "Editions and how they differ": "editions.md",
        "Coverage of the sector's list of rules": "coverage.md",
        "Coverage of the sector's list of measures": "measures/README.md",
        "Sources, and how far to trust them": "sources.md",
        "Speed and memory": BENCHMARKS,
    }
    return page(
        "# Handbook",
        "Every list, column, code, rule, measure, setting and indicator, written from the declarations by "
        "`make handbook`. "
        "For programs, `ilacs spec` prints the lists as Table Schema, CSV on the Web or JSON Schema.",
        "## Lists",
        lists_table(scope),
        "## Rules",
        _rules_table(scope),
        "## Measures",
        measures_table(scope.specification),
        "## Code sets",
        code_sets_table(scope),
        public_part(),
        "## More",
        "\n".join(f"- {link(title, path)}" for title, path in others.items()),
    )


def _rules_table(scope: Scope) -> str:
    counts = Counter((rule.list_, rule.severity.value) for rule in every_rule(scope.specification))
    about: list[tuple[str | None, str, str]] = [(None, "Files, sheets, headings and cells", FILE_PAGE)]
    about += [(one.name, f"List {one.number}: {one.title}", f"rules/{one.name}.md") for one in scope.lists]
    rows = [[link(title, path), str(counts[name, "error"]), str(counts[name, "query"])] for name, title, path in about]
    return table(("About", "Errors", "Queries"), rows)
