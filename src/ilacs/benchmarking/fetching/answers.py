"""What the statistics API answers, as records."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ilacs.benchmarking.fetching.shapes import Json, day_or_none, inner, objects, text, text_or_empty, texts


@dataclass(frozen=True, slots=True)
class Publication:
    """One publication: it holds data sets."""

    id: str
    slug: str
    title: str


@dataclass(frozen=True, slots=True)
class DataSet:
    """One data set of a publication."""

    id: str
    title: str
    status: str
    """`Published`, `Deprecated`, `Withdrawn`."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a data set."""

    number: str
    kind: str
    """`Major`, `Minor`, `Patch`."""
    status: str
    published_on: date | None
    release: str
    notes: str

    @property
    def order(self) -> tuple[int, ...]:
        """For sorting: 2.10 comes after 2.9."""
        return version_order(self.number)


@dataclass(frozen=True, slots=True)
class Column:
    """An indicator of a data set, by the name its CSV file uses."""

    id: str
    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter of a data set, with the labels of its options by id."""

    id: str
    name: str
    label: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Location:
    """A place of a data set."""

    label: str
    code: str
    old_code: str


@dataclass(frozen=True, slots=True)
class Meta:
    """What a version of a data set is about."""

    columns: tuple[Column, ...]
    filters: tuple[Filter, ...]
    locations: Mapping[str, Mapping[str, Location]]
    """Level, then id."""


@dataclass(frozen=True, slots=True)
class Result:
    """One row of a query: every reference is an id, every value a text."""

    code: str
    period: str
    level: str
    locations: Mapping[str, str]
    filters: Mapping[str, str]
    values: Mapping[str, str]

    @property
    def key(self) -> tuple[object, ...]:
        """What it is of: no other row of a data set has the same."""
        return self.code, self.period, self.level, frozenset(self.locations.items()), frozenset(self.filters.items())


def version_order(number: str) -> tuple[int, ...]:
    """For sorting versions: 2.10 comes after 2.9, and 1 is 1.0.0."""
    parts = [int(part) for part in number.removeprefix("v").split(".") if part.isdecimal()]
    return (*parts, 0, 0, 0)[:3]


def read_publication(of: Json) -> Publication:
    """A publication. Raises WrongShape, as all below do."""
    return Publication(text(of, "id"), text(of, "slug"), text(of, "title"))


def read_data_set(of: Json) -> DataSet:
    """A data set."""
    return DataSet(text(of, "id"), text(of, "title"), text(of, "status"))


def read_version(of: Json) -> Version:
    """A version of a data set."""
    release = inner(of, "release") if of.get("release") is not None else {}
    return Version(
        number=text(of, "version"),
        kind=text(of, "type"),
        status=text(of, "status"),
        published_on=day_or_none(of, "published"),
        release=text_or_empty(release, "title"),
        notes=text_or_empty(of, "notes"),
    )


def read_meta(of: Json) -> Meta:
    """What a data set is about."""
    return Meta(
        columns=tuple(
            Column(text(one, "id"), text(one, "column"), text(one, "label")) for one in objects(of, "indicators")
        ),
        filters=tuple(map(_read_filter, objects(of, "filters"))),
        locations={
            text(inner(group, "level"), "code"): {
                text(one, "id"): _read_location(one) for one in objects(group, "options")
            }
            for group in objects(of, "locations")
        },
    )


def read_result(of: Json) -> Result:
    """One row of a query."""
    time = inner(of, "timePeriod")
    return Result(
        code=text(time, "code"),
        period=text(time, "period"),
        level=text(of, "geographicLevel"),
        locations=texts(of, "locations"),
        filters=texts(of, "filters"),
        values=texts(of, "values"),
    )


def _read_filter(of: Json) -> Filter:
    options = {text(one, "id"): text(one, "label") for one in objects(of, "options")}
    return Filter(text(of, "id"), text(of, "column"), text(of, "label"), options)


def _read_location(of: Json) -> Location:
    return Location(text(of, "label"), text_or_empty(of, "code"), text_or_empty(of, "oldCode"))
