"""What a new version of a data set changed, in sentences."""

from collections.abc import Iterator

from ilacs.benchmarking.fetching.shapes import Json, as_object, inner, objects, text_or_empty

SIZES = {"majorChanges": "taken away or changed", "minorChanges": "added or put differently"}
KINDS = {
    "filters": "filter",
    "filterOptions": "option of a filter",
    "geographicLevels": "level",
    "indicators": "indicator",
    "locationGroups": "group of places",
    "locationOptions": "place",
    "timePeriods": "period",
}


def tell_changes(of: Json) -> tuple[str, ...]:
    """One sentence for each kind of change: `2 periods added or put differently: 2024, 2025`. Raises WrongShape."""
    return tuple(
        _sentence(KINDS[kind], SIZES[size], list(_labels(inner(of, size), kind)))
        for size in SIZES
        if of.get(size) is not None
        for kind in KINDS
        if inner(of, size).get(kind)
    )


def _labels(changes: Json, kind: str) -> Iterator[str]:
    for change in objects(changes, kind):
        # Changes of options come in groups, by the filter or level that they belong to.
        for one in objects(change, "options") if "options" in change else [change]:
            yield _label(one)


def _label(change: Json) -> str:
    state = change.get("currentState") or change.get("previousState")
    known = as_object(state, "a change") if state is not None else {}
    level = known.get("level")
    named = as_object(level, "a level") if level is not None else known
    return text_or_empty(named, "label") or text_or_empty(named, "period") or text_or_empty(named, "code")


def _sentence(kind: str, what: str, labels: list[str]) -> str:
    several = {1: f"1 {kind}"}.get(
        len(labels), f"{len(labels)} {kind.replace('option', 'options').replace('group', 'groups')}"
    )
    if len(labels) != 1 and not kind.startswith(("option", "group")):
        several += "s"
    named = ", ".join(sorted({label for label in labels if label}))
    return f"{several} {what}: {named}" if named else f"{several} {what}"
