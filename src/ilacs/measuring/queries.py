"""Queries for measures: those of one list that are single numbers are asked together, breakdowns one by one."""

from collections.abc import Mapping, Sequence

from ilacs.measuring.planned import PlannedMeasure

NUMBERS = 6
"""How many numbers each measure is answered with."""
IDENTITY = {"rows": "", "children": "child_id", "families": "family_id"}


def numbers_query(measures: Sequence[PlannedMeasure], filled: Mapping[str, Sequence[str]]) -> str:
    """For each measure of one list: how many, true of how many, unknown of how many, mean, median, mean of how many."""
    inner = ", ".join(
        f"{of} AS o{place}, {having} AS h{place}, {average} AS a{place}"
        for place, (of, having, average) in enumerate(filled[measure.name] for measure in measures)
    )
    asked = ", ".join(_numbers(measure, place) for place, measure in enumerate(measures))
    return f"SELECT {asked} FROM (SELECT {_identities(measures[0])}{inner} FROM {measures[0].list_} AS this) AS asked"


def _numbers(measure: PlannedMeasure, place: int) -> str:
    return (
        f"{_tallies(measure, f'o{place}', f'h{place}')},"
        f" avg(a{place}) FILTER (WHERE o{place}), median(a{place}) FILTER (WHERE o{place}),"
        f" count(a{place}) FILTER (WHERE o{place})"
    )


def breakdown_query(measure: PlannedMeasure, filled: Sequence[str], keys: Sequence[str]) -> str:
    """How many, true of how many and unknown of how many, for each value of what is broken down by."""
    of, having, _ = filled
    named = ", ".join(f"{key} AS k{place}" for place, key in enumerate(keys))
    names = ", ".join(f"k{place}" for place in range(len(keys)))
    # Rows that hold no child make no line of a breakdown that counts children.
    return (
        f"SELECT {names}, {_tallies(measure, 'o', 'h')}"
        f" FROM (SELECT {_identities(measure)}{of} AS o, {having} AS h, {named} FROM {measure.list_} AS this) AS asked"
        f" WHERE o GROUP BY {names} HAVING {_counted(measure)} > 0"
    )


def _tallies(measure: PlannedMeasure, of: str, having: str) -> str:
    """How many, true of how many, unknown of how many: of a child with several rows, one true row tells."""
    counted = _counted(measure)
    return (
        f"{counted} FILTER (WHERE {of}), {counted} FILTER (WHERE {of} AND {having}),"
        f" {counted} FILTER (WHERE {of} AND coalesce({having}, TRUE)) - {counted} FILTER (WHERE {of} AND {having})"
    )


def _counted(measure: PlannedMeasure) -> str:
    identity = IDENTITY[measure.counts]
    return f"count(DISTINCT {identity})" if identity else "count(*)"


def _identities(measure: PlannedMeasure) -> str:
    known = (measure.reads or {}).get(measure.list_, ())
    named = {name: f"this.{name}" for name in IDENTITY.values() if name in known}
    if "family_id" in named and "adopter_id" in known:
        # Adopters whose family has no number are each a family of their own.
        named["family_id"] = "coalesce('family ' || this.family_id, 'adopter ' || this.adopter_id)"
    return "".join(f"{sql} AS {name}, " for name, sql in named.items())
