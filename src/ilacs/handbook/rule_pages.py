"""Pages about rules: one for what concerns files and cells, one for each list."""

from collections.abc import Sequence

from ilacs.annex_a import List, Specification
from ilacs.checking.derived import derive_rules
from ilacs.checking.rules import Rule, load_rules
from ilacs.handbook.markup import code, fence, link, page, table
from ilacs.handbook.scope import Pages

FILE_PAGE = "rules/file.md"
FOLLOWING = "Rules that follow from the columns"
HEADINGS = ("Rule", "Severity", "What it says", "Number")
NEEDS = {
    "previous.": "an earlier workbook (`--previous`)",
    "reference.": "a look-up table that the council supplies",
    "inspection_started_on": "the day the inspection began (`--inspection`)",
}


def rule_pages(specification: Specification) -> Pages:
    """A page of rules for each list, and one for files, sheets, headings and cells."""
    written, following = load_rules(specification), derive_rules(specification)
    pages = {FILE_PAGE: _file_page([rule for rule in written if rule.list_ is None])}
    for list_ in specification.lists.values():
        pages[f"rules/{list_.name}.md"] = _list_page(
            list_,
            [rule for rule in written if rule.list_ == list_.name],
            [rule for rule in following if rule.list_ == list_.name],
        )
    return pages


def rule_path(rule: Rule) -> str:
    """Where a rule is explained, from the front page."""
    if rule.list_ is None:
        return f"{FILE_PAGE}#{rule.name}"
    anchor = short_name(rule) if rule.examples else FOLLOWING.lower().replace(" ", "-")
    return f"rules/{rule.list_}.md#{anchor}"


def short_name(rule: Rule) -> str:
    """The fault, without the list."""
    return rule.name.rpartition(".")[2]


def _file_page(rules: Sequence[Rule]) -> str:
    return page(
        "# Rules about files, sheets, headings and cells",
        "They are found while a workbook is read, matched and cleaned. A name in {braces} is filled in by the check.",
        table(HEADINGS, [_row(rule) for rule in rules]),
        *(_text(rule) for rule in rules),
    )


def _list_page(list_: List, written: Sequence[Rule], following: Sequence[Rule]) -> str:
    lists = link("the list and its columns", f"../lists/{list_.name}.md")
    return page(
        f"# Rules of List {list_.number}: {list_.title}",
        f"An *error* cannot be right; a *query* may be right, please check. See {lists}, and how to read a condition "
        f"and its examples in {link('Write a rule', '../../how-to/write-a-rule.md')}.",
        f"{len(written)} rules are written, and {len(following)} follow from the columns.",
        table(HEADINGS, [_row(rule) for rule in written]),
        *(_text(rule) for rule in written),
        f"## {FOLLOWING}",
        table(HEADINGS, [_row(rule, linked=False) for rule in following]),
    )


def _row(rule: Rule, *, linked: bool = True) -> list[str]:
    name = short_name(rule)
    return [link(name, f"#{name}") if linked else code(name), rule.severity, rule.says, rule.code]


def _text(rule: Rule) -> str:
    return page(
        f"## {short_name(rule)}",
        f"**{rule.severity.capitalize()}.** {rule.says}",
        rule.because,
        fence(rule.where, "sql") if rule.where else "",
        fence(rule.examples) if rule.examples else "",
        "\n".join(f"- {fact}" for fact in _facts(rule)),
    )


def _facts(rule: Rule) -> list[str]:
    needs = [needed for name, needed in NEEDS.items() if name in rule.where]
    facts = {
        "Number": rule.code,
        "Found by": rule.found_by,
        "Says one thing about the whole list, at no row": "yes" if rule.per == "list" else "",
        "Edition": f"since {rule.since}" if rule.since else "",
        "Marks": ", ".join(map(code, rule.marks)),
        "Silent on a row where these fired": ", ".join(map(code, rule.unless)),
        "Needs": "; ".join(needs),
        "Like": rule.like,
    }
    return [f"{name}: {fact}" for name, fact in facts.items() if fact]
