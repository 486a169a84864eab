"""What a condition may read: lists, the same lists a month ago, views over all lists, look-ups."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ilacs.annex_a import ColumnType, Specification

SQL_TYPES = {ColumnType.DATE: "DATE", ColumnType.AGE: "INTEGER", ColumnType.COUNT: "INTEGER"}
PERSONAL = ("gender", "ethnicity", "born_on", "has_disability", "age")
PLACE = {"list_number": "INTEGER", "list_name": "VARCHAR", "sheet_row": "INTEGER", "child_id": "VARCHAR"}

PERSONAL_TYPES = {
    "gender": "VARCHAR",
    "ethnicity": "VARCHAR",
    "born_on": "DATE",
    "has_disability": "VARCHAR",
    "age": "INTEGER",
}
VIEWS: Mapping[str, Mapping[str, str]] = {
    "children": PLACE | PERSONAL_TYPES,
    "child_facts": {"child_id": "VARCHAR"} | PERSONAL_TYPES,
    "events": PLACE | {"happened_on": "DATE"},
}
"""Views over the lists that hold children, with their columns and types."""

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "postcodes": {"postcode": "VARCHAR", "authority": "VARCHAR"},
    "ofsted_register": {
        "urn": "VARCHAR",
        "provider_type": "VARCHAR",
        "postcode": "VARCHAR",
        "closed_on": "DATE",
    },
    "published": {"measure": "VARCHAR", "value": "DOUBLE"},
    "published_indicators": {
        "indicator": "VARCHAR",
        "place": "VARCHAR",
        "value": "DOUBLE",
        "period": "VARCHAR",
    },
}
"""Look-up tables that a council may supply, with their columns and types."""

REFERENCE_CODES: Mapping[str, Mapping[str, str]] = {"postcodes": {"authority": "placement_authority"}}
"""Their columns that are compared with a category, and the code set that both are spelt by."""

CALENDAR = {"day": "DATE", "ordinal": "INTEGER", "is_rest_day": "BOOLEAN"}


@dataclass(frozen=True, slots=True)
class Relations:
    """Every relation by its qualified name, with its columns and their SQL types."""

    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, specification: Specification) -> "Relations":
        """All relations that conditions over Annex A may read."""
        lists = {
            list_.name: {"sheet_row": "INTEGER"}
            | {column.name: SQL_TYPES.get(column.type, "VARCHAR") for column in list_.columns.values()}
            for list_ in specification.lists.values()
        }
        return cls(
            lists
            | {f"previous.{name}": columns for name, columns in lists.items()}
            | {f"reference.{name}": columns for name, columns in REFERENCES.items()}
            | dict(VIEWS)
        )
