"""The specification as a Data Package with a Table Schema for each list (datapackage.org, version 2).

Fields are named as the guidance heads them and hold what a council sends: days first, codes in their
preferred form. No foreign keys are declared: a child may be on one list and rightly not on another, and
only a rule can tell which. `ilacs:joins` marks the identifiers that belong together.
"""

from ilacs.annex_a import Code, Column, ColumnType, List
from ilacs.handbook.csv_files import empty_lists, list_path
from ilacs.handbook.publication import Json, age_limits, as_json, load_publication, without_blanks
from ilacs.handbook.scope import Pages, Scope, group_of

PROFILES = "https://datapackage.org/profiles/2.0"
DAY_FIRST = "%d/%m/%Y"

TYPES = {ColumnType.DATE: "date", ColumnType.AGE: "integer", ColumnType.COUNT: "integer"}


def table_schema_files(scope: Scope) -> Pages:
    """The descriptor, and beside it an empty csv file for each list."""
    return {"datapackage.json": as_json(data_package(scope))} | empty_lists(scope)


def data_package(scope: Scope) -> Json:
    """The descriptor of the package."""
    publication = load_publication()
    return {
        "$schema": f"{PROFILES}/datapackage.json",
        "name": publication.name,
        "title": publication.title_of(scope),
        "description": publication.description_of(scope),
        "keywords": list(publication.keywords),
        "licenses": [
            {"name": publication.licence_name, "title": publication.licence_title, "path": publication.licence_path}
        ],
        "sources": [{"title": publication.source}],
        "ilacs:edition": scope.edition,
        "resources": [_resource(scope, list_) for list_ in scope.lists],
    }


def _resource(scope: Scope, list_: List) -> Json:
    return without_blanks(
        {
            "name": list_.name,
            "type": "table",
            "path": list_path(list_),
            "title": f"List {list_.number}: {scope.title(list_)}",
            "description": list_.holds,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "ilacs:number": list_.number,
            "ilacs:covers": list_.covers,
            "ilacs:oneRowPer": list_.one_row_per,
            "ilacs:leavesOut": list_.leaves_out,
            "schema": _schema(scope, list_),
        }
    )


def _schema(scope: Scope, list_: List) -> Json:
    return without_blanks(
        {
            "$schema": f"{PROFILES}/tableschema.json",
            "fields": [_field(scope, column) for column in scope.columns(list_)],
            "missingValues": [""],
            "primaryKey": [list_.columns[column].heading for column in list_.key],
        }
    )


def _field(scope: Scope, column: Column) -> Json:
    code_set = scope.specification.codes_of(column)
    codes = scope.codes(code_set) if code_set else ()
    return without_blanks(
        {
            "name": column.heading,
            "type": TYPES.get(column.type, "string"),
            "format": DAY_FIRST if column.type is ColumnType.DATE else "",
            "description": column.means,
            "constraints": _constraints(column, codes),
            "categories": [{"value": code.official, "label": code.label} for code in codes],
            "ilacs:column": column.name,
            "ilacs:type": column.type,
            "ilacs:joins": column.joins or None,
            "ilacs:blankWhen": column.blank_when,
            "ilacs:alsoHeaded": list(column.also),
            "ilacs:since": column.since,
            "ilacs:codeSet": column.codes,
            "ilacs:codes": [_code(code) for code in codes],
            "ilacs:source": column.source,
            "ilacs:sure": column.sure,
        }
    )


def _constraints(column: Column, codes: tuple[Code, ...]) -> Json:
    constraints: Json = {"required": True} if is_required(column) else {}
    if column.type is ColumnType.AGE:
        constraints |= age_limits()
    if column.type is ColumnType.COUNT:
        constraints["minimum"] = column.least
    if codes:
        constraints["enum"] = [code.official for code in codes]
    return constraints


def is_required(column: Column) -> bool:
    """Whether a blank cannot be right; where systems often hold nothing, a blank is only asked about."""
    return column.required == "always" and column.blank == "error"


def _code(code: Code) -> Json:
    return without_blanks(
        {
            "code": code.code,
            "official": code.official,
            "label": code.label,
            "detail": code.detail,
            "group": group_of(code),
            "since": code.since,
            "until": code.until,
            "isUnknown": code.is_unknown or None,
        }
    )
