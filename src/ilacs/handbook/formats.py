"""The forms in which the specification is published."""

from collections.abc import Callable, Mapping

from ilacs.handbook.csvw import csvw_files
from ilacs.handbook.json_schema import json_schema_files
from ilacs.handbook.markdown import markdown_files
from ilacs.handbook.scope import Pages, Scope
from ilacs.handbook.table_schema import table_schema_files

FORMATS: Mapping[str, Callable[[Scope], Pages]] = {
    "table-schema": table_schema_files,
    "csvw": csvw_files,
    "json-schema": json_schema_files,
    "markdown": markdown_files,
}
