"""The specification as pages to read: one for each list, one for each code set."""

from ilacs.annex_a import Code, CodeSet, Column, List
from ilacs.handbook.markup import code, link, page, table
from ilacs.handbook.publication import load_publication
from ilacs.handbook.scope import Pages, Scope, group_of

COLUMN_HEADINGS = ("", "Heading", "Name", "Holds", "May be blank", "Since")
CODE_HEADINGS = ("Code", "Preferred form", "What it means", "Group", "Editions")
BLANK_ASKED = "no; asked about and not called wrong"


def markdown_files(scope: Scope) -> Pages:
    """A page that leads to the others, then those."""
    return {"README.md": _front(scope)} | list_pages(scope) | code_set_pages(scope)


def list_pages(scope: Scope) -> Pages:
    """A page for each list."""
    return {f"lists/{list_.name}.md": list_page(scope, list_) for list_ in scope.lists}


def code_set_pages(scope: Scope) -> Pages:
    """A page for each code set."""
    return {f"code_sets/{code_set.name}.md": code_set_page(scope, code_set) for code_set in scope.code_sets()}


def lists_table(scope: Scope) -> str:
    """Every list with the way to its page."""
    rows = [
        [str(one.number), link(scope.title(one), f"lists/{one.name}.md"), one.holds, str(len(scope.columns(one)))]
        for one in scope.lists
    ]
    return table(("List", "Title", "Holds", "Columns"), rows)


def code_sets_table(scope: Scope) -> str:
    """Every code set with the way to its page."""
    rows = [[link(one.title, f"code_sets/{one.name}.md"), str(len(scope.codes(one)))] for one in scope.code_sets()]
    return table(("Code set", "Codes"), rows)


def list_page(scope: Scope, list_: List) -> str:
    """A list: what it is about, its columns at a glance, and each column in full."""
    columns = scope.columns(list_)
    facts = [
        ("Holds", list_.holds),
        ("Covers", list_.covers),
        ("One row for each", list_.one_row_per),
        ("No two rows share", ", ".join(list_.columns[name].heading for name in list_.key)),
        ("Leaves out", list_.leaves_out),
        ("Other names of its sheet", ", ".join(list_.also)),
        ("Source", list_.source),
    ]
    return page(
        f"# List {list_.number}: {scope.title(list_)}",
        table(("", ""), [fact for fact in facts if fact[1]]),
        "## Columns",
        table(COLUMN_HEADINGS, [_column_row(scope, place, column) for place, column in enumerate(columns, start=1)]),
        "## Each column",
        *(_column_text(column) for column in columns),
    )


def code_set_page(scope: Scope, code_set: CodeSet) -> str:
    """A code set with its codes, and the columns that hold them."""
    users = [
        f"{link(list_.title, f'../lists/{list_.name}.md')}: {column.heading}"
        for list_ in scope.lists
        for column in scope.columns(list_)
        if column.codes == code_set.name
    ]
    return page(
        f"# {code_set.title}",
        code_set.says,
        table(CODE_HEADINGS, [_code_row(code) for code in scope.codes(code_set)]),
        f"Source: {code_set.source}",
        "## Where it is used",
        "\n".join(f"- {user}" for user in users),
    )


def _front(scope: Scope) -> str:
    publication = load_publication()
    licence = link(publication.licence_title, publication.licence_path)
    return page(
        f"# {publication.title_of(scope)}",
        publication.description_of(scope),
        lists_table(scope),
        "## Code sets",
        code_sets_table(scope),
        f"Source: {publication.source} Licence: {licence}.",
    )


def _column_row(scope: Scope, place: int, column: Column) -> list[str]:
    code_set = scope.specification.codes_of(column)
    holds = link(code_set.title, f"../code_sets/{code_set.name}.md") if code_set else column.type
    return [str(place), column.heading, code(column.name), holds, _may_be_blank(column), column.since]


def _may_be_blank(column: Column) -> str:
    if column.required == "always":
        return "no" if column.blank == "error" else BLANK_ASKED
    return column.blank_when


def _column_text(column: Column) -> str:
    also = f"Other headings: {', '.join(column.also)}." if column.also else ""
    return page(f"### {column.heading}", column.means, also, f"Source: {column.source}. How sure: {column.sure}.")


def _code_row(one: Code) -> list[str]:
    means = f"{one.label}: {one.detail}" if one.detail and one.detail != one.label else one.label
    return [code(one.code), one.official, means, group_of(one), _editions(one)]


def _editions(one: Code) -> str:
    since = f"since {one.since}" if one.since else ""
    until = f"until {one.until}" if one.until else ""
    return " ".join(filter(None, (since, until))) or "all"
