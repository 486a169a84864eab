"""Where the education department's statistics are asked for, read from the declarations."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, read_toml
from ilacs.lib.network import Manners


@dataclass(frozen=True, slots=True)
class Service:
    """The statistics API: its address, its pages and its words."""

    address: str
    version: str
    publisher: str
    page_sizes: Mapping[str, int]
    levels: Mapping[str, str]
    time_identifiers: Mapping[str, str]
    manners: Manners


@cache
def load_service(address: str = "") -> Service:
    """The API as declared, or the same at another address."""
    declared = read_toml(FACTS / "fetching" / "education_statistics.toml")
    version = cast(str, declared["version"])
    return Service(
        address=(address or cast(str, declared["address"])).rstrip("/").removesuffix(f"/{version}"),
        version=version,
        publisher=cast(str, declared["publisher"]),
        page_sizes=cast(dict[str, int], declared["pages"]),
        levels=cast(dict[str, str], declared["levels"]),
        time_identifiers=cast(dict[str, str], declared["time_identifiers"]),
        manners=Manners(**cast(dict[str, int], declared["manners"])),
    )
