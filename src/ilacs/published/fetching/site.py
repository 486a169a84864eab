"""Ofsted's site of inspection reports, read from the declarations."""

from dataclasses import dataclass
from functools import cache
from typing import cast

from ilacs.lib.facts import FACTS, read_toml
from ilacs.lib.network import Manners, host_name, under


@dataclass(frozen=True, slots=True)
class Site:
    """Where the reports of a provider are listed, and how the list is read."""

    address: str
    provider: str
    category: str
    link_class: str
    file_hosts: tuple[str, ...]
    pause: float
    most_reports: int
    manners: Manners

    def page_of(self, urn: str) -> str:
        """The page of one provider."""
        return under(self.address, self.provider, self.category, urn)

    def has(self, address: str) -> bool:
        """Whether an address is on this site or where it keeps its files."""
        return host_name(address) in (host_name(self.address), *self.file_hosts)


@cache
def load_site(address: str = "") -> Site:
    """The site as declared, or the same at another address."""
    declared = read_toml(FACTS / "fetching" / "inspection_reports.toml")
    return Site(
        address=(address or cast(str, declared["address"])).rstrip("/"),
        provider=cast(str, declared["provider"]),
        category=cast(str, declared["category"]),
        link_class=cast(str, declared["link_class"]),
        file_hosts=tuple(cast(list[str], declared["file_hosts"])),
        pause=cast(float, declared["pause"]),
        most_reports=cast(int, declared["most_reports"]),
        manners=Manners(**cast(dict[str, int], declared["manners"])),
    )
