"""Councils in lists, on the map of squares, and as data."""

from collections.abc import Iterable
from dataclasses import dataclass

from ilacs.places import Authority, load_register, tiles
from ilacs.web.core.places import council_address, slug_of
from ilacs.web.core.presenters.words import day
from ilacs.web.core.tables import Spreadsheet

LETTERS = 3
"""Of a name, on its square."""
SMALL_WORDS = {"and", "of", "on", "the", "upon", "with"}


@dataclass(frozen=True, slots=True)
class Link:
    """A council as a link, with what else is worth saying."""

    text: str
    href: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The councils of one region."""

    title: str
    councils: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Square:
    """One square of the map. Column and row count from 1; `kind` colours it, `says` is read out after the name."""

    name: str
    letters: str
    href: str
    column: int
    row: int
    kind: str = ""
    says: str = ""


def link(authority: Authority) -> Link:
    """A council with its region."""
    return Link(authority.name, council_address(authority), authority.region)


def by_region(authorities: Iterable[Authority]) -> list[Group]:
    """Regions from A to Z, each with its councils from A to Z."""
    grouped: dict[str, list[Authority]] = {}
    for one in sorted(authorities, key=lambda one: (one.region, one.name)):
        grouped.setdefault(one.region, []).append(one)
    return [
        Group(region, tuple(Link(one.name, council_address(one)) for one in ones)) for region, ones in grouped.items()
    ]


def former(authorities: Iterable[Authority]) -> list[Link]:
    """Councils that no longer exist, with who took over."""
    gone = sorted((one for one in authorities if one.ended_on), key=lambda one: one.name)
    return [Link(one.name, council_address(one), _ending(one)) for one in gone]


def map_of_councils(kinds: dict[str, str] | None = None, says: dict[str, str] | None = None) -> list[Square]:
    """Every council of today on its square; by code, what colours it and what is said of it."""
    register = load_register()
    placed = sorted(tiles().items(), key=lambda item: (item[1].row, item[1].column))
    return [
        Square(
            name=(name := register.by_code(code).name),
            letters=letters_of(name),
            href=council_address(register.by_code(code)),
            column=tile.column + 1,
            row=tile.row + 1,
            kind=(kinds or {}).get(code, ""),
            says=(says or {}).get(code, ""),
        )
        for code, tile in placed
    ]


def letters_of(name: str) -> str:
    """Lee for Leeds, MK for Milton Keynes."""
    words = [word for word in name.replace("-", " ").replace(",", " ").split() if word.lower() not in SMALL_WORDS]
    return "".join(word[0] for word in words)[:LETTERS].upper() if len(words) > 1 else name[:LETTERS]


def described(authority: Authority) -> dict[str, object]:
    """A council as data."""
    return {
        "code": authority.code,
        "name": authority.name,
        "slug": slug_of(authority),
        "kind": authority.kind,
        "region": authority.region,
        "ofsted_region": authority.ofsted_region,
        "ons_code": _ons(authority),
        "urn": authority.urn,
        "address": council_address(authority),
    }


def spreadsheet(authorities: Iterable[Authority]) -> Spreadsheet:
    """Councils as a spreadsheet reads them."""
    rows = [described(one) for one in authorities]
    headings = tuple(rows[0]) if rows else ()
    return Spreadsheet(headings, tuple(tuple(str(value) for value in row.values()) for row in rows))


def _ons(authority: Authority) -> str:
    codes = load_register().ons_codes(authority.code)
    return codes[-1].ons if codes else ""


def _ending(authority: Authority) -> str:
    register = load_register()
    names = [register.by_code(code).name for code in authority.successors]
    since = f"until {day(authority.ended_on)}" if authority.ended_on else ""
    return f"{since}, then {' and '.join(names)}" if names else since
