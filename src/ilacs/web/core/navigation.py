"""The parts of the site, as the bar at the top of each page names them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the site."""

    name: str
    title: str
    href: str


SECTIONS = (
    Section("councils", "Councils", "/councils"),
    Section("indicators", "Indicators", "/indicators"),
    Section("reports", "Reports", "/reports"),
    Section("outcomes", "Outcomes", "/outcomes"),
    Section("framework", "Framework", "/framework"),
    Section("what_changed", "What changed", "/what-changed"),
    Section("about", "About", "/about"),
)


def navigation(section: str) -> list[dict[str, object]]:
    """The bar, with the part that a page belongs to marked."""
    return [{"text": one.title, "href": one.href, "active": one.name == section} for one in SECTIONS]
