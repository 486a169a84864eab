"""Reading the tables of authorities: what each is, its ONS codes, and who took over from whom."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ilacs.lib.facts import FACTS, read_csv
from ilacs.places.authority import Authority


@dataclass(frozen=True, slots=True)
class OnsCode:
    """An ONS code of an authority; its days are empty where unknown, or where it has neither begun nor ended."""

    ons: str
    from_on: date | None
    until: date | None


def read_authorities(ofsted_regions: Mapping[str, str]) -> tuple[Authority, ...]:
    """Every authority in the order of the codes, given Ofsted's region for the name of each region."""
    successors, predecessors = _read_successors()
    return tuple(
        Authority(
            code=row["code"],
            name=row["name"],
            kind=row["kind"],
            region=row["region"],
            ofsted_region=ofsted_regions[row["region"]],
            london=row["london"],
            urn=row["urn"],
            started_on=_day(row["started_on"]),
            ended_on=_day(row["ended_on"]),
            successors=tuple(successors[row["code"]]),
            predecessors=tuple(predecessors[row["code"]]),
        )
        for row in read_csv(FACTS / "places/authorities.csv")
    )


def read_ons_codes() -> dict[str, tuple[OnsCode, ...]]:
    """The ONS codes of each authority, the newest last."""
    codes: dict[str, list[OnsCode]] = defaultdict(list)
    for row in read_csv(FACTS / "places/ons_codes.csv"):
        codes[row["code"]].append(OnsCode(row["ons"], _day(row["from"]), _day(row["until"])))
    return {code: tuple(held) for code, held in codes.items()}


def _read_successors() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    successors: dict[str, list[str]] = defaultdict(list)
    predecessors: dict[str, list[str]] = defaultdict(list)
    for row in read_csv(FACTS / "places/successors.csv"):
        successors[row["predecessor"]].append(row["successor"])
        predecessors[row["successor"]].append(row["predecessor"])
    return successors, predecessors


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
