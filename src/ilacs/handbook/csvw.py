"""The specification as CSV on the Web metadata (W3C, 2015): a table for each list and for each code set.

CSVW has no list of values. A category column that is never blank refers to the table of its codes; one that
may be blank holds a pattern of them, because strict validators take a blank for a code that is missing.
"""

import re

from ilacs.annex_a import CodeSet, Column, ColumnType, List
from ilacs.handbook.csv_files import CODE_HEADINGS, code_set_files, code_set_path, empty_lists, list_path
from ilacs.handbook.publication import Json, age_limits, as_json, load_publication, without_blanks
from ilacs.handbook.scope import Pages, Scope
from ilacs.handbook.table_schema import is_required

DAY_FIRST = "dd/MM/yyyy"
SPECIAL = re.compile(r"([\\.^$|?*+()\[\]{}])")


def csvw_files(scope: Scope) -> Pages:
    """The metadata, and beside it an empty csv file for each list and the codes of each code set."""
    return {"csv-metadata.json": as_json(table_group(scope))} | empty_lists(scope) | code_set_files(scope)


def table_group(scope: Scope) -> Json:
    """The metadata of all tables."""
    publication = load_publication()
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "@type": "TableGroup",
        "dc:title": publication.title_of(scope),
        "dc:description": publication.description_of(scope),
        "dc:source": publication.source,
        "dc:license": {"@id": publication.licence_path},
        "tables": [
            *(_list_table(scope, list_) for list_ in scope.lists),
            *(_code_table(code_set) for code_set in scope.code_sets()),
        ],
    }


def _list_table(scope: Scope, list_: List) -> Json:
    columns = scope.columns(list_)
    schema: Json = {
        "columns": [_column(scope, column) for column in columns],
        "primaryKey": list(list_.key),
        "foreignKeys": [_foreign_key(column) for column in columns if column.codes and is_required(column)],
    }
    return {
        "@type": "Table",
        "url": list_path(list_),
        "dc:title": f"List {list_.number}: {scope.title(list_)}",
        "dc:description": list_.holds,
        "tableSchema": without_blanks(schema),
    }


def _column(scope: Scope, column: Column) -> Json:
    return without_blanks(
        {
            "name": column.name,
            "titles": column.heading,
            "dc:description": column.means,
            "datatype": _datatype(scope, column),
            "required": is_required(column) or None,
        }
    )


def _datatype(scope: Scope, column: Column) -> str | Json:
    match column.type:
        case ColumnType.DATE:
            return {"base": "date", "format": DAY_FIRST}
        case ColumnType.AGE:
            return {"base": "integer", **age_limits()}
        case ColumnType.COUNT:
            return {"base": "integer", "minimum": column.least}
    code_set = None if is_required(column) else scope.specification.codes_of(column)
    return {"base": "string", "format": _pattern(scope, code_set)} if code_set else "string"


def _pattern(scope: Scope, code_set: CodeSet) -> str:
    """Any one of the codes, in the plainest form that every dialect of regular expressions reads alike."""
    return "|".join(SPECIAL.sub(r"\\\1", code.official) for code in scope.codes(code_set))


def _foreign_key(column: Column) -> Json:
    reference = {"resource": f"code_sets/{column.codes}.csv", "columnReference": "official"}
    return {"columnReference": column.name, "reference": reference}


def _code_table(code_set: CodeSet) -> Json:
    columns = [{"name": name, "titles": name, "datatype": "string"} for name in CODE_HEADINGS]
    return {
        "@type": "Table",
        "url": code_set_path(code_set),
        "dc:title": code_set.title,
        "tableSchema": {"columns": columns, "primaryKey": "official"},
    }
