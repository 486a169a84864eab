"""ilacs places: the local authorities, their codes, regions and statistical neighbours."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from ilacs.places import NEIGHBOUR_EDITIONS, Authority, load_register, neighbours

Shown = dict[str, object]


def places(
    text: Annotated[
        str, typer.Argument(help="One authority: its name, three-digit code, ONS code or URN.", show_default=False)
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print for programs.")] = False,
) -> None:
    """List the local authorities with children's services, or show one with its codes and neighbours."""
    if text:
        _show(load_register().find(text), as_json=as_json)
    elif as_json:
        _print_json([_described(authority) for authority in load_register().authorities])
    else:
        _list(load_register().authorities)


def _list(authorities: Iterable[Authority]) -> None:
    table = Table("Code", "Name", "Region", "ONS code", "URN", "Existed")
    register = load_register()
    for one in authorities:
        table.add_row(one.code, one.name, one.region, register.ons_codes(one.code)[-1].ons, one.urn, _days(one))
    Console().print(table)


def _show(authority: Authority, *, as_json: bool) -> None:
    described = _described(authority) | {
        f"neighbours_{edition}": [
            {"code": one.code, "name": _name(one.code), "closeness": one.closeness}
            for one in neighbours(authority.code, edition)
        ]
        for edition in NEIGHBOUR_EDITIONS
    }
    if as_json:
        _print_json(described)
        return
    typer.echo(f"{authority.name}\n")
    for heading, told in _told(authority):
        if told:
            typer.echo(f"{heading}: {told}")
    for edition in NEIGHBOUR_EDITIONS:
        _print_neighbours(authority, edition)


def _told(authority: Authority) -> Iterable[tuple[str, str]]:
    register = load_register()
    held = register.ons_codes(authority.code)
    yield "Code", authority.code
    yield "ONS code", ", ".join(one.ons for one in reversed(held)) + (" (the newest first)" if len(held) > 1 else "")
    yield "URN", authority.urn
    yield "Kind", authority.kind.replace("_", " ")
    yield "Also called", "; ".join(register.names_of(authority.code)[1:])
    yield "Region", ", ".join(region.name for region in register.regions_of(authority.code))
    yield "Ofsted's region", authority.ofsted_region
    yield "Existed", _days(authority)
    yield "Took over from", ", ".join(map(_name, authority.predecessors))
    yield "Followed by", ", ".join(map(_name, authority.successors))


def _print_neighbours(authority: Authority, edition: str) -> None:
    found = neighbours(authority.code, edition)
    typer.echo(f"\nStatistical neighbours of {edition}{'' if found else ': none'}")
    for one in found:
        typer.echo(f"{one.place:>2} {_name(one.code)} ({one.closeness.lower()})")


def _described(authority: Authority) -> Shown:
    register = load_register()
    return {
        "code": authority.code,
        "name": authority.name,
        "names": list(register.names_of(authority.code)),
        "kind": authority.kind,
        "region": authority.region,
        "ofsted_region": authority.ofsted_region,
        "london": authority.london,
        "urn": authority.urn,
        "started_on": _iso(authority.started_on),
        "ended_on": _iso(authority.ended_on),
        "ons_codes": [
            {"code": one.ons, "from": _iso(one.from_on), "until": _iso(one.until)}
            for one in register.ons_codes(authority.code)
        ],
        "predecessors": list(authority.predecessors),
        "successors": list(authority.successors),
    }


def _name(code: str) -> str:
    return load_register().by_code(code).name


def _days(authority: Authority) -> str:
    started = f"from {_in_words(authority.started_on)}" if authority.started_on else ""
    ended = f"until {_in_words(authority.ended_on)}" if authority.ended_on else ""
    return " ".join(filter(None, (started, ended)))


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _print_json(shown: Shown | list[Shown]) -> None:
    typer.echo(json.dumps(shown, ensure_ascii=False, indent=2))
