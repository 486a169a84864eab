"""Which rows of several parts tell of the same thing."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ilacs.annex_a import List
from ilacs.gathering.parts import Part, Source, sources_of

Key = tuple[str | None, ...]
Group = list[Source]


@dataclass(frozen=True, slots=True)
class Paired:
    """The rows of the merged list, each with the rows it is made of, and what could not be paired."""

    groups: Sequence[Group]
    repeated: int = 0
    """Rows whose key stands more than once in their own file, so that nobody can tell which is meant."""
    unpaired: int = 0
    """Rows of a file that lacks a part of the key, and fits none or several of the others' rows."""


def pair_rows(parts: tuple[Part, ...], list_: List) -> Paired:
    """Rows of one key together; where a list has no key, or a row no whole one, rows that are alike in everything."""
    sources = list(sources_of(parts, list_.name))
    if not list_.key:
        return Paired(pair_alike(parts, list_, sources))
    keys = {source: _key(parts[source.part], list_, source.row) for source in sources}
    repeated = _repeated(keys)
    has_all = [all(name in _columns(part, list_) for name in list_.key) for part in parts]
    whole = [one for one in sources if has_all[one.part] and None not in keys[one] and one not in repeated]
    groups: dict[Key, Group] = {}
    for source in whole:
        groups.setdefault(keys[source], []).append(source)
    partial = [one for one in sources if not has_all[one.part] and one not in repeated]
    alone = _join_partial(groups, partial, keys)
    others = [one for one in sources if has_all[one.part] and (None in keys[one] or one in repeated)]
    late = [one for one in sources if one in alone or (one in repeated and not has_all[one.part])]
    return Paired([*groups.values(), *pair_alike(parts, list_, [*others, *late])], len(repeated), len(alone))


def _columns(part: Part, list_: List) -> Iterable[str]:
    return part.tables[list_.name].columns if list_.name in part.tables else ()


def _key(part: Part, list_: List, row: int) -> Key:
    return tuple(part.cell(list_.name, name, row) for name in list_.key)


def _repeated(keys: dict[Source, Key]) -> set[Source]:
    counts = Counter((source.part, key) for source, key in keys.items())
    return {source for source, key in keys.items() if any(key) and counts[source.part, key] > 1}


def _join_partial(groups: dict[Key, Group], partial: Iterable[Source], keys: dict[Source, Key]) -> set[Source]:
    """Join rows with a part of the key to the only row they fit; give back those that fit none or several."""
    alone = set()
    by_first: dict[str | None, list[Key]] = {}
    for key in groups:
        by_first.setdefault(key[0], []).append(key)
    for source in partial:
        wanted = keys[source]
        fitting = [key for key in by_first.get(wanted[0], ()) if _fits(wanted, key)]
        if wanted[0] is not None and len(fitting) == 1:
            groups[fitting[0]].append(source)
        else:
            alone.add(source)
    for group in groups.values():
        group.sort()
    return alone


def _fits(partial: Key, whole: Key) -> bool:
    return all(one in (None, other) for one, other in zip(partial, whole, strict=True))


def pair_alike(parts: tuple[Part, ...], list_: List, sources: Sequence[Source]) -> list[Group]:
    """Rows alike in every column once, or as often as the one file that has them most often."""
    seen: dict[tuple[object, ...], Counter[int]] = {}
    groups: dict[tuple[tuple[object, ...], int], Group] = {}
    content = _content(parts, list_)
    for source in sources:
        cells = content(source)
        counts = seen.setdefault(cells, Counter())
        counts[source.part] += 1
        groups.setdefault((cells, counts[source.part]), []).append(source)
    return list(groups.values())


def _content(parts: tuple[Part, ...], list_: List) -> Callable[[Source], tuple[object, ...]]:
    def content(source: Source) -> tuple[object, ...]:
        part = parts[source.part]
        return tuple(
            part.cell(list_.name, name, source.row) or part.unread(list_.name, name, source.row)
            for name in list_.columns
        )

    return content
