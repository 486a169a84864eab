"""A council itself: where it is, when it existed, who came before and after, and the parts of its page."""

from dataclasses import dataclass

from ilacs.places import Authority, load_register
from ilacs.published.searching.facets import load_facets
from ilacs.reporting.wording import day_in_words, in_a_row
from ilacs.web.core.places import council_address
from ilacs.web.core.presenters.councils import Link

PARTS = (("", "Profile"), ("inspections", "Inspections"), ("neighbours", "Neighbours"))


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a council's page, as a link."""

    text: str
    href: str
    is_current: bool


def parts(authority: Authority, current: str) -> list[Part]:
    """Every part, with the one that is read marked."""
    address = council_address(authority)
    return [Part(text, f"{address}/{name}" if name else address, name == current) for name, text in PARTS]


def summary(authority: Authority) -> list[tuple[str, str]]:
    """Facts of the register."""
    register = load_register()
    held = [one.ons for one in reversed(register.ons_codes(authority.code))]
    earlier = f" (earlier {', '.join(held[1:])})" if held[1:] else ""
    regions = in_a_row([one.name for one in register.regions_of(authority.code)])
    pairs = [
        ("Region", regions),
        ("Ofsted's region", authority.ofsted_region),
        ("Kind of council", load_facets()["kind_of_authority"].says(authority.kind)),
        (
            "Codes",
            f"DfE {authority.code}, ONS {held[0] if held else 'none'}{earlier}, Ofsted {authority.urn or 'unknown'}",
        ),
        ("Existed", _days(authority)),
    ]
    return [pair for pair in pairs if pair[1]]


def _days(authority: Authority) -> str:
    started = f"from {day_in_words(authority.started_on)}" if authority.started_on else ""
    ended = f"until {day_in_words(authority.ended_on)}" if authority.ended_on else ""
    return " ".join(filter(None, (started, ended)))


def predecessors(authority: Authority) -> list[Link]:
    """Who came before, each with its last day."""
    return [_link(code) for code in authority.predecessors]


def successors(authority: Authority) -> list[Link]:
    """Who took over, each with its first day."""
    return [_link(code) for code in authority.successors]


def _link(code: str) -> Link:
    one = load_register().by_code(code)
    return Link(one.name, council_address(one), _days(one))
