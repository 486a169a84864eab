"""The specification as JSON Schema (draft 2020-12): the form for programs, as clean tables hold it.

Rows are objects by column name, days are ISO, categories are the code without Ofsted's letter.
"""

from ilacs.annex_a import Code, CodeSet, Column, ColumnType, List
from ilacs.handbook.publication import Json, age_limits, as_json, load_publication, without_blanks
from ilacs.handbook.scope import Pages, Scope
from ilacs.handbook.table_schema import is_required

ISO_DAY = r"^\d{4}-\d{2}-\d{2}$"


def json_schema_files(scope: Scope) -> Pages:
    """The schema, as one file."""
    return {f"annex_a_{scope.edition}.schema.json": as_json(json_schema(scope))}


def json_schema(scope: Scope) -> Json:
    """An object with an array of rows for each list."""
    publication = load_publication()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:ilacs:{publication.name}:{scope.edition}",
        "title": publication.title_of(scope),
        "description": publication.description_of(scope),
        "$comment": f"{publication.source} {publication.licence_path}",
        "type": "object",
        "properties": {list_.name: _rows(scope, list_) for list_ in scope.lists},
        "required": [list_.name for list_ in scope.lists],
        "additionalProperties": False,
        "$defs": {code_set.name: _values(scope, code_set) for code_set in scope.code_sets()},
    }


def _rows(scope: Scope, list_: List) -> Json:
    columns = scope.columns(list_)
    row: Json = {
        "type": "object",
        "properties": {column.name: _cell(column) for column in columns},
        "required": [column.name for column in columns if is_required(column)],
        "additionalProperties": False,
    }
    return {
        "type": "array",
        "title": f"List {list_.number}: {scope.title(list_)}",
        "description": list_.holds,
        "items": row,
    }


def _cell(column: Column) -> Json:
    value = _value(column)
    allowed = value if is_required(column) else {"anyOf": [value, {"type": "null"}]}
    return without_blanks({"title": column.heading, "description": column.means}) | allowed


def _value(column: Column) -> Json:
    match column.type:
        case ColumnType.CATEGORY:
            return {"$ref": f"#/$defs/{column.codes}"}
        case ColumnType.DATE:
            return {"type": "string", "format": "date", "pattern": ISO_DAY}
        case ColumnType.AGE:
            return {"type": "integer", **age_limits()}
        case ColumnType.COUNT:
            return {"type": "integer", "minimum": column.least}
    return {"type": "string", "minLength": 1}


def _values(scope: Scope, code_set: CodeSet) -> Json:
    return {"title": code_set.title, "oneOf": [_constant(code) for code in scope.codes(code_set)]}


def _constant(code: Code) -> Json:
    return {"const": code.code, "title": code.label, "description": code.official}
