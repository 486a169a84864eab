"""From the values that a breakdown grouped by to labels, in the order in which people read them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ilacs.annex_a import CodeSet, Specification
from ilacs.measuring.planned import Key, PlannedMeasure
from ilacs.records import Category

UNKNOWN = ""


def name_categories(
    measure: PlannedMeasure, counted: Iterable[Category], specification: Specification
) -> tuple[Category, ...]:
    """The lines of a breakdown: values that share a label are one line, the unknown comes last."""
    named: dict[tuple[str, ...], Category] = {}
    names = [_namer(key, specification) for key in measure.keys]
    for line in counted:
        labels = tuple(name(value) for name, value in zip(names, line.labels, strict=True))
        known = named.get(labels)
        named[labels] = _added(known, line) if known else replace(line, labels=labels)
    ranks = [_ranks(key, specification) for key in measure.keys]
    return tuple(sorted(named.values(), key=lambda line: _place(line, measure, ranks)))


def _added(one: Category, other: Category) -> Category:
    numerator = None if one.numerator is None else one.numerator + (other.numerator or 0)
    return Category(one.labels, one.count + other.count, numerator, one.unknown + other.unknown)


def _namer(key: Key, specification: Specification) -> Callable[[str], str]:
    match key.fold:
        case "band" | "cases":
            return lambda value: key.labels[int(value)] if value else UNKNOWN
        case "groups":
            return lambda value: group_label(specification.code_sets[key.name], value)
        case "codes":
            return lambda value: code_label(specification.code_sets[key.name], value)
    return lambda value: value


def code_label(code_set: CodeSet, value: str) -> str:
    """What a code means, in the words of the guidance. What is no code may be anything, and is not known."""
    code = code_set.codes.get(value)
    return code.label if code else UNKNOWN


def group_label(code_set: CodeSet, value: str) -> str:
    """Ofsted's group of a code, without its letter."""
    code = code_set.codes.get(value)
    return code.group.partition(") ")[2] or code.group if code else UNKNOWN


def _ranks(key: Key, specification: Specification) -> Mapping[str, int]:
    labels: Sequence[str] = key.labels
    if key.fold in ("codes", "groups"):
        code_set = specification.code_sets[key.name]
        name = group_label if key.fold == "groups" else code_label
        labels = [name(code_set, code) for code in code_set.codes]
    return {label: place for place, label in reversed(list(enumerate(labels)))}


def _place(line: Category, measure: PlannedMeasure, ranks: Sequence[Mapping[str, int]]) -> tuple[object, ...]:
    is_unknown = tuple(label == UNKNOWN for label in line.labels)
    if measure.order == "size":
        return (*is_unknown, -line.count, line.labels)
    if measure.order == "number":
        numbers = tuple(float(label) if _is_number(label) else 0 for label in line.labels)
        return (*is_unknown, *numbers, line.labels)
    return (
        *is_unknown,
        *(rank.get(label, len(rank)) for rank, label in zip(ranks, line.labels, strict=True)),
        line.labels,
    )


def _is_number(label: str) -> bool:
    return label.removeprefix("-").replace(".", "", 1).isdigit()
