"""Rows of the API put back into the tidy CSV that the department publishes, so that one reader reads both."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from ilacs.benchmarking.fetching.answers import Location, Meta, Result
from ilacs.benchmarking.fetching.declared import Service
from ilacs.benchmarking.fetching.shapes import WrongShape
from ilacs.benchmarking.fetching.wanted import Pairing

PLACE_COLUMNS = {"NAT": ("country_code", "", "country_name"), "REG": ("region_code", "", "region_name")}
PLACE_COLUMNS["LA"] = ("new_la_code", "old_la_code", "la_name")
"""Level to the columns of its code, old code and name."""
LEADING = ("time_period", "time_identifier", "geographic_level")
PLACES = ("country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name")


def write_tidy(results: Iterable[Result], *, pairing: Pairing, meta: Meta, service: Service) -> str:
    """The text of a CSV file under the names that are wanted. Raises WrongShape where a row refers to nothing."""
    written = io.StringIO()
    columns = (*LEADING, *PLACES, *pairing.filters, *pairing.columns)
    writer = csv.DictWriter(written, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(_rows(results, pairing, meta, service))
    return written.getvalue()


def _rows(results: Iterable[Result], pairing: Pairing, meta: Meta, service: Service) -> Iterator[dict[str, str]]:
    try:
        for result in results:
            yield {
                "time_period": plain_period(result.period),
                "time_identifier": service.time_identifiers.get(result.code, result.code),
                "geographic_level": service.levels[result.level],
                **_places(result, meta.locations),
                **{name: one.options[result.filters[one.id]] for name, one in pairing.filters.items()},
                **{name: result.values[column.id] for name, column in pairing.columns.items()},
            }
    except KeyError as error:
        raise WrongShape(
            "a row refers to an indicator, option, place or level that the data set does not list"
        ) from error


def plain_period(period: str) -> str:
    """A period as files write it: 2024/2025 is 202425."""
    first, slash, second = period.partition("/")
    return f"{first}{second[-2:]}" if slash else period


def _places(result: Result, known: Mapping[str, Mapping[str, Location]]) -> dict[str, str]:
    told: dict[str, str] = {}
    for level, id_ in result.locations.items():
        if level in PLACE_COLUMNS:
            code, old_code, name = PLACE_COLUMNS[level]
            place = known[level][id_]
            told |= {code: place.code, name: place.label} | ({old_code: place.old_code} if old_code else {})
    return told
