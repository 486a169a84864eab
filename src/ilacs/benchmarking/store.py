"""Published figures in memory: quick to load, and unpacked an indicator at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from ilacs.benchmarking.columns import Columns, Packed, pack
from ilacs.benchmarking.declared import load_indicators
from ilacs.benchmarking.figures import Figure, Origin, Series
from ilacs.benchmarking.kept_files import load_origins, load_packed
from ilacs.benchmarking.kept_versions import newest_in
from ilacs.benchmarking.periods import parse_period
from ilacs.benchmarking.reading import Reading, UnreadableFigures
from ilacs.benchmarking.reading_lait import NAME as LAIT
from ilacs.lib.facts import FACTS
from ilacs.places.register import load_register

BUNDLED = FACTS / "indicators"
Choice = Literal["best", "lait", "ees"]
Held = Mapping[str, Mapping[str, Figure]]
UNPACKED = 512
"""How many series are kept unpacked: all of them, about 100 MiB where a site asks for each."""


class PublishedFigures:
    """Figures of every indicator that was loaded. It never changes: what is loaded over it makes a new one."""

    def __init__(self, origins: Sequence[Origin], packed: Iterable[Packed], *, loaded_from: str) -> None:
        self.origins = tuple(origins)
        self.loaded_from = loaded_from
        self._packed: dict[str, dict[str, Packed]] = {}
        for one in packed:
            self._packed.setdefault(one.indicator, {})[one.origin] = one
        self._series = lru_cache(maxsize=UNPACKED)(self._make)

    @property
    def release(self) -> str:
        """The release of LAIT's file, else the last of the others."""
        releases = {origin.name: origin.release for origin in self.origins}
        return releases.get(LAIT) or max(releases.values(), default="")

    @property
    def indicators(self) -> tuple[str, ...]:
        """The names of the indicators that there are figures of, in the order of the catalogue."""
        return tuple(name for name in load_indicators() if name in self._packed)

    def origin(self, name: str) -> Origin | None:
        """The origin of a figure."""
        return next((origin for origin in self.origins if origin.name == name), None)

    def origins_of(self, indicator: str) -> tuple[Origin, ...]:
        """The origins that hold figures of an indicator."""
        return tuple(origin for origin in self.origins if origin.name in self._packed.get(indicator, {}))

    def series(self, indicator: str, *, source: Choice = "best") -> Series:
        """The figures of an indicator: as LAIT holds them, as the publisher's own files do, or the best of both.

        The best is the publisher's own figure, or its symbol, where there is one, and else LAIT's. A joint return takes
        the place of LAIT's copies for each council, and one period has one label.
        """
        return self._series(indicator, source)

    def columns(self) -> Iterator[Columns]:
        """Everything that is held, unpacked."""
        for origins in self._packed.values():
            for packed in origins.values():
                yield packed.unpack()

    def packed(self) -> Iterator[Packed]:
        """Everything that is held."""
        for origins in self._packed.values():
            yield from origins.values()

    def columns_of(self, origin: str) -> Mapping[str, Columns]:
        """What one origin holds, by indicator."""
        return {name: held[origin].unpack() for name, held in self._packed.items() if origin in held}

    def with_readings(self, readings: Sequence[Reading], *, loaded_from: str) -> "PublishedFigures":
        """These figures with files read anew: each takes the place of what was held from the same origin."""
        fresh = {reading.origin.name: reading.origin for reading in readings}
        origins = [*(origin for origin in self.origins if origin.name not in fresh), *fresh.values()]
        packed = [*(one for one in self.packed() if one.origin not in fresh)]
        packed += [pack(columns) for reading in readings for columns in reading.columns.values()]
        return PublishedFigures(origins, packed, loaded_from=loaded_from)

    def _make(self, indicator: str, source: Choice) -> Series:
        held = self._packed.get(indicator, {})
        lait = [held[LAIT]] if LAIT in held else []
        others = [packed for name, packed in held.items() if name != LAIT]
        if source == "lait":
            return Series(indicator, _by_place(lait))
        if source == "ees" or not lait:
            return Series(indicator, _by_place(others))
        if not others:
            return Series(indicator, _by_place(lait))
        return Series(indicator, _best(indicator, _by_place(others), _by_place(lait)))


def _by_place(held: Iterable[Packed]) -> Held:
    """Figures by place and period; of two origins with the same, the one that was loaded last counts."""
    found: defaultdict[str, dict[str, Figure]] = defaultdict(dict)
    for packed in held:
        for figure in packed.unpack().figures():
            found[figure[1]][figure[2]] = figure  # by number, which is quicker than by name
    return dict(found)


def _best(indicator: str, own: Held, lait: Held) -> Held:
    """The publisher's own figures, and LAIT's for every place and period without one."""
    year_type = load_indicators()[indicator].year_type
    labels = [{label for figures in held.values() for label in figures} for held in (lait, own)]
    periods = {label: _period(label, year_type) for label in labels[0] | labels[1]}
    called = {periods[label]: label for label in sorted(labels[0], reverse=True)}
    names = {label: called.get(periods[label], label) for label in labels[1]}
    taken: dict[str, set[object]] = {}
    best: dict[str, dict[str, Figure]] = {}
    for place, figures in own.items():
        best[place] = {names[label]: _named(figure, names[label]) for label, figure in figures.items()}
        for code in (place, *load_register().joint_return(place)) if "/" in place else (place,):
            taken.setdefault(code, set()).update(periods[label] for label in figures)
    for place, figures in lait.items():
        gone = taken.get(place, set())
        left = {label: figure for label, figure in figures.items() if periods[label] not in gone}
        if left:
            best[place] = {**left, **best.get(place, {})}
    return best


def _named(figure: Figure, label: str) -> Figure:
    return figure if figure.period == label else figure._replace(period=label)


def _period(label: str, year_type: str) -> object:
    """What two labels of one period have in common."""
    period = parse_period(label, year_type)
    return (period.kind, period.ends_on) if period else label


@cache
def load_bundled() -> PublishedFigures:
    """The figures that come with ilacs."""
    return _load(BUNDLED, loaded_from="bundled")


def load_folder(folder: Path) -> PublishedFigures:
    """The newest figures that were kept in a folder. Raises UnreadableFigures, with nothing loaded."""
    newest = newest_in(folder)
    try:
        return _load(newest, loaded_from=str(folder))
    except UnreadableFigures:
        if newest_in(folder) == newest:
            raise
        return load_folder(folder)  # It went while it was read, since there are newer ones.


def _load(folder: Path, *, loaded_from: str) -> PublishedFigures:
    origins = load_origins(folder)
    return PublishedFigures(origins, load_packed(folder, origins), loaded_from=loaded_from)
