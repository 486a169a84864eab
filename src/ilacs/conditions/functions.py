"""The short list of functions that a condition may use, each in SQL that every engine can be given.

A template is SQL with the arguments in braces. `working_days` and `is_rest_day` read numbers that are
laid beside a column when it is loaded (see binding.py), so they are not here.
"""

from collections.abc import Mapping

TEMPLATES: Mapping[str, str] = {
    "age_on": (
        "(CAST(YEAR({1}) AS INTEGER) - CAST(YEAR({0}) AS INTEGER)"
        " - CASE WHEN CAST(MONTH({1}) AS INTEGER) * 100 + CAST(DAY({1}) AS INTEGER)"
        " < CAST(MONTH({0}) AS INTEGER) * 100 + CAST(DAY({0}) AS INTEGER) THEN 1 ELSE 0 END)"
    ),
    "days": "DATE_DIFF('day', {0}, {1})",
    "months": (
        "((CAST(YEAR({1}) AS INTEGER) - CAST(YEAR({0}) AS INTEGER)) * 12"
        " + CAST(MONTH({1}) AS INTEGER) - CAST(MONTH({0}) AS INTEGER)"
        " - CASE WHEN CAST(DAY({1}) AS INTEGER) < CAST(DAY({0}) AS INTEGER) THEN 1 ELSE 0 END)"
    ),
    "is_weekend": "(ISODOW({0}) >= 6)",
    "add_days": "CAST({0} + INTERVAL ({1}) DAY AS DATE)",
    "add_months": "CAST({0} + INTERVAL ({1}) MONTH AS DATE)",
    "matches": "REGEXP_MATCHES({0}, {1})",
    "edit_distance": "LEVENSHTEIN({0}, {1})",
}

WORKING_DAYS = "working_days"
IS_REST_DAY = "is_rest_day"

PLAIN = frozenset(
    "coalesce nullif least greatest lower upper length replace abs round floor ceil count sum avg min max lag lead"
    " row_number rank dense_rank first_value last_value mode median trim substring left right concat if case"
    " cast year month day levenshtein".split()
)
"""SQL's own functions that may be used."""
