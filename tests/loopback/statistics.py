"""The statistics API on this machine: its paths and shapes, with made-up figures of two councils."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import product

from tests.loopback.serving import Asked, Reply

SLUG = "children-looked-after-in-england-including-adoptions"
DATA_SET = "11111111-aaaa-4bbb-8ccc-000000000001"
OTHER = "11111111-aaaa-4bbb-8ccc-000000000002"
ON_31_MARCH = "Children looked after on 31 March each year"
STARTING = "Children starting to be looked after each year"
CEASING = "Children ceasing to be looked after each year"
COLUMNS = {"indA": "children_count", "indB": "population_estimate", "indC": "rate_per_10000"}
OPTIONS = {"optA": ON_31_MARCH, "optB": STARTING, "optC": CEASING}
PLACES = {
    "NAT": {"natA": ("England", "E92000001", "")},
    "REG": {"regA": ("Yorkshire and The Humber", "E12000003", "")},
    "LA": {"laA": ("Barnsley", "E08000038", "370"), "laB": ("Leeds", "E08000035", "383")},
}
Values = dict[tuple[str, str, str], tuple[str, str, str]]


def made_values() -> Values:
    """Period, place and option to count, population and rate; all made up."""
    places = [place for level in PLACES.values() for place in level]
    made = dict.fromkeys(product(("2023/2024", "2024/2025"), places, OPTIONS), ("100", "10000", "100"))
    return made | {("2024/2025", "laA", "optA"): ("c", "10000", "c"), ("2023/2024", "laB", "optA"): ("z", "z", "z")}


@dataclass
class MadeStatistics:
    """What the made API holds. `publish` brings a new version."""

    values: Values = field(default_factory=made_values)
    versions: list[str] = field(default_factory=lambda: ["1.0"])
    code: str = "AY"
    status: str = "Published"
    is_superseded: bool = False
    """Whether the other data set has taken this one's place."""
    most_rows: int = 4
    """Rows of a page, whatever is asked for: a small answer has several pages."""

    def publish(self, version: str, **changed: tuple[str, str, str]) -> None:
        """A new version: the latest figure of some places on 31 March, changed."""
        self.versions.insert(0, version)
        self.values |= {("2024/2025", place, "optA"): value for place, value in changed.items()}

    def __call__(self, asked: Asked) -> Reply:
        made: dict[str, Callable[[], Reply]] = {
            "publications": lambda: self._page([_publication(slug) for slug in ("a", "b", "c", "d", SLUG)], asked),
            f"publications/{SLUG}/data-sets": lambda: self._page(
                [
                    _data_set(DATA_SET, "Deprecated" if self.is_superseded else self.status),
                    _data_set(OTHER, self.status),
                ],
                asked,
            ),
            f"data-sets/{DATA_SET}/versions": lambda: self._page([_version(number) for number in self.versions], asked),
            f"data-sets/{OTHER}/versions": lambda: self._page([_version("1.0")], asked),
            f"data-sets/{DATA_SET}/meta": lambda: _json(_meta(COLUMNS)),
            f"data-sets/{OTHER}/meta": lambda: _json(_meta(COLUMNS if self.is_superseded else {"indZ": "another"})),
            f"data-sets/{OTHER}/query": lambda: self._query(asked),
            f"data-sets/{DATA_SET}/query": lambda: self._query(asked),
        }
        steps = asked.path.removeprefix("/statistics/v1/")
        if steps.endswith("/changes"):
            return _json({"minorChanges": {"timePeriods": [{"currentState": {"code": "AY", "label": "2024/25"}}]}})
        return made[steps]() if steps in made else _problem(404, "Not Found")

    def _page(self, rows: Sequence[object], asked: Asked) -> Reply:
        assert int(asked.query["pageSize"]) <= 40
        return self._paged(rows, int(asked.query["page"]))

    def _paged(self, rows: Sequence[object], page: int) -> Reply:
        first = (page - 1) * self.most_rows
        paging = {
            "page": page,
            "pageSize": self.most_rows,
            "totalResults": len(rows),
            "totalPages": -(-len(rows) // self.most_rows),
        }
        return _json({"paging": paging, "results": rows[first : first + self.most_rows], "warnings": []})

    def _query(self, asked: Asked) -> Reply:
        body = json.loads(asked.body)
        unknown = set(body["indicators"]) - COLUMNS.keys()
        if unknown:
            return _problem(400, "Bad Request", errors=[{"message": "No such indicator", "path": "indicators"}])
        levels, options = set(PLACES), set(OPTIONS)
        for criterion in body["criteria"]["and"]:
            levels &= set(criterion.get("geographicLevels", {"in": levels})["in"])
            options &= set(criterion.get("filters", {"in": options})["in"])
        rows = [
            self._row(key, level, body["indicators"])
            for key in sorted(self.values)
            for level, places in PLACES.items()
            if key[1] in places and level in levels and key[2] in options
        ]
        return self._paged(list(rows), body["page"])

    def _row(self, key: tuple[str, str, str], level: str, indicators: list[str]) -> dict[str, object]:
        period, place, option = key
        values = dict(zip(COLUMNS, self.values[key], strict=True))
        above = {"NAT": "natA"} | ({"REG": "regA"} if level == "LA" else {})
        return {
            "timePeriod": {"code": self.code, "period": period},
            "geographicLevel": level,
            "locations": above | {level: place},
            "filters": {"filA": option},
            "values": {id_: values[id_] for id_ in indicators},
        }


def _publication(slug: str) -> dict[str, object]:
    return {"id": slug, "slug": slug, "title": slug, "summary": "", "lastPublished": "2025-11-20T09:30:00+00:00"}


def _data_set(id_: str, status: str) -> dict[str, object]:
    return {"id": id_, "title": "Numbers and rates", "summary": "", "status": status}


def _version(number: str) -> dict[str, object]:
    return {
        "version": number,
        "type": "Major" if number.endswith(".0") else "Minor",
        "status": "Published",
        "published": "2025-11-20T09:30:00+00:00",
        "notes": "" if number == "1.0" else "One council sent its return again.",
        "release": {"title": "Reporting year 2025", "slug": "2025"},
    }


def _meta(columns: dict[str, str]) -> dict[str, object]:
    return {
        "indicators": [{"id": id_, "column": name, "label": name, "unit": ""} for id_, name in columns.items()],
        "filters": [
            {
                "id": "filA",
                "column": "population_type",
                "label": "Population type",
                "options": [{"id": id_, "label": label} for id_, label in OPTIONS.items()],
            }
        ],
        "geographicLevels": [{"code": level, "label": level} for level in PLACES],
        "locations": [
            {
                "level": {"code": level, "label": level},
                "options": [
                    {"id": id_, "label": label, "code": code} | ({"oldCode": old} if old else {})
                    for id_, (label, code, old) in options.items()
                ],
            }
            for level, options in PLACES.items()
        ],
        "timePeriods": [],
    }


def _json(of: object, status: int = 200) -> Reply:
    return Reply(json.dumps(of).encode(), status=status, is_packed=True)


def _problem(status: int, title: str, **more: object) -> Reply:
    return _json({"title": title, "type": title, "status": status, **more}, status)
