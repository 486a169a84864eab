"""The register of authorities: finding one by whatever a file or a person calls it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from ilacs.lib.problem import Problem
from ilacs.places.authorities import OnsCode, read_authorities, read_ons_codes
from ilacs.places.authority import Authority
from ilacs.places.joint_returns import read_joint_returns
from ilacs.places.names import fold, matching, read_variants, readings, suggest
from ilacs.places.regions import Region, read_regions


class UnknownPlace(Problem):
    """No authority has that name or code."""


@dataclass(frozen=True, slots=True)
class Register:
    """Every authority and region, and what each is called."""

    authorities: tuple[Authority, ...]
    regions: tuple[Region, ...]
    joint_returns: tuple[tuple[str, ...], ...]
    _by_code: Mapping[str, Authority] = field(repr=False)
    _by_name: Mapping[str, tuple[str, ...]] = field(repr=False)
    _regions_by_name: Mapping[str, Region] = field(repr=False)
    _ons_codes: Mapping[str, tuple[OnsCode, ...]] = field(repr=False)

    def by_code(self, code: str) -> Authority:
        """The authority with DfE's three-digit code."""
        if code not in self._by_code:
            raise UnknownPlace(f"There is no local authority with the code {code}.")
        return self._by_code[code]

    def find(self, text: str, *, on: date | None = None) -> Authority:
        """By three-digit code, ONS code, URN, name or another known name.

        Where a new authority has the name of an old one: the one that existed on a day, else the current one.
        """
        folded = fold(text)
        codes = next((self._by_name[name] for name in readings(folded) if name in self._by_name), ())
        if not codes:
            raise UnknownPlace(self._unknown(text, folded))
        found = [self._by_code[code] for code in codes]
        existing = [authority for authority in found if on and authority.existed_on(on)]
        current = [authority for authority in found if authority.ended_on is None]
        return (existing or current or found)[0]

    def existing_on(self, day: date) -> tuple[Authority, ...]:
        """The authorities of a day, in the order of the codes."""
        return tuple(authority for authority in self.authorities if authority.existed_on(day))

    def ons_codes(self, code: str) -> tuple[OnsCode, ...]:
        """Every ONS code that an authority has had, the newest last."""
        return self._ons_codes[self.by_code(code).code]

    def names_of(self, code: str) -> tuple[str, ...]:
        """The name of an authority, and after it every other name that files and sites write."""
        return (self.by_code(code).name, *(name for name, meant in read_variants() if meant == code))

    def region_of(self, code: str) -> Region:
        """The region of an authority; London whole for a London borough."""
        return self._regions_by_name[fold(self.by_code(code).region)]

    def regions_of(self, code: str) -> tuple[Region, ...]:
        """The areas above an authority without England, the smallest first: Inner London, London."""
        part = self.by_code(code).london
        inside = (self._regions_by_name[f"{part} london"],) if part else ()
        return (*inside, self.region_of(code))

    def find_region(self, text: str) -> Region | None:
        """A region, a part of London or England, by its code, ONS code or any known name."""
        return self._regions_by_name.get(fold(text))

    def joint_return(self, text: str) -> tuple[str, ...]:
        """The codes of the authorities of a joint return, such as `940 / 941`, by codes or names; else none."""
        folded = [fold(part) for part in text.split("/")]
        found = tuple(sorted(code for part in folded for code in self._by_name.get(part, ())[:1]))
        return found if len(found) == len(folded) and found in self.joint_returns else ()

    def _unknown(self, text: str, folded: str) -> str:
        # Codes are left out: a wrong digit is like many codes.
        names = [name for name in self._by_name if not any(map(str.isdigit, name))]
        codes = dict.fromkeys(self._by_name[name][-1] for name in suggest(folded, names))
        meant = [self._by_code[code].name for code in codes][: matching().suggestions]
        asks = f" Did you mean {_either(meant)}?" if meant else ""
        return f"There is no local authority called {text.strip()}.{asks}" if folded else "Name a local authority."


@cache
def load_register() -> Register:
    """The register as declared."""
    regions = read_regions()
    authorities = read_authorities({region.name: region.ofsted for region in regions})
    ons_codes, variants = read_ons_codes(), read_variants()
    return Register(
        authorities=authorities,
        regions=regions,
        joint_returns=read_joint_returns(),
        _by_code={authority.code: authority for authority in authorities},
        _by_name=_names_of_authorities(authorities, ons_codes, variants),
        _regions_by_name=_names_of_regions(regions, variants),
        _ons_codes=ons_codes,
    )


def _names_of_authorities(
    authorities: Iterable[Authority], ons_codes: Mapping[str, Iterable[OnsCode]], variants: Iterable[tuple[str, str]]
) -> dict[str, tuple[str, ...]]:
    names: dict[str, dict[str, None]] = defaultdict(dict)
    for authority in authorities:
        code = authority.code
        called = (code, authority.urn, authority.name, *(held.ons for held in ons_codes[code]))
        others = (name for name, meant in variants if meant == code)
        for name in filter(None, (*called, *others)):
            names[fold(name)][code] = None
    return {name: tuple(codes) for name, codes in names.items()}


def _names_of_regions(regions: Iterable[Region], variants: Iterable[tuple[str, str]]) -> dict[str, Region]:
    by_code = {region.code: region for region in regions}
    names = {fold(name): region for region in regions for name in (region.code, region.ons, region.name)}
    return names | {fold(name): by_code[code] for name, code in variants if code in by_code}


def _either(names: list[str]) -> str:
    return " or ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
