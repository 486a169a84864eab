"""Where children in care live."""

import datetime
from collections.abc import Mapping, Sequence
from typing import cast

from ilacs.lib.days import age_on
from ilacs.synthesis.calendar import DAY
from ilacs.synthesis.council import Council
from ilacs.synthesis.life import Child, Placement, Status, Stretch

Date = datetime.date

OUTWARD = "ZZ"
"""No postcode begins with it, so that nobody's home is given."""
Limit = Mapping[str, object]


def make_stays(council: Council, started_on: Date, limit: Date) -> tuple[Stretch, ...]:
    """The placements of a period of care, as far back as the last twelve months reach, the latest first."""
    stays: list[Stretch] = []
    end = limit
    while end > started_on and (not stays or end >= council.calendar.year_start):
        length = council.dice.whole("children_in_care.placement_length")
        start = max(end - length * DAY, started_on)
        if (start - started_on).days < 3:
            start = started_on
        stays.append(Stretch(start, end))
        end = start
    return tuple(stays) or (Stretch(started_on, limit),)


def make_placement(council: Council, child: Child, stay: Stretch, *, status: Status, care: Stretch) -> Placement:
    """The latest placement of a child who is not placed for adoption."""
    return place(council, _suit(council, child, stay, status=status, care=care), stay.started_on)


def make_asylum_placement(council: Council, child: Child, stay: Stretch) -> Placement:
    """The latest placement of an unaccompanied asylum-seeking child."""
    older = age_on(child.born_on, stay.started_on) >= 16
    mix = "placement_of_older_asylum_seekers" if older else "placement_of_asylum_seekers"
    return place(council, council.dice.pick(f"children_in_care.{mix}"), stay.started_on)


def place(council: Council, type_: str, started_on: Date) -> Placement:
    """A placement of a type: who provides it and where it is."""
    provider = _provider(council, type_)
    is_kin = type_ in ("U1", "U2", "U3", "P1")
    outside = "kinship_outside" if is_kin else "own_provision_outside" if provider == "PR1" else "is_outside"
    is_outside = council.dice.happens(f"children_in_care.{outside}")
    is_confidential = type_ not in ("P1", "P2") and council.dice.happens("children_in_care.confidential")
    authority = council.dice.pick("council.other_authorities") if is_outside else council.authority
    return Placement(
        started_on=started_on,
        type=type_,
        provider=provider,
        postcode=None if is_confidential else _postcode(council),
        urn=_urn(council, type_),
        location="Out" if is_outside or is_confidential else "In",
        authority="CON" if is_confidential else authority,
    )


def _suit(council: Council, child: Child, stay: Stretch, *, status: Status, care: Stretch) -> str:
    """A type of placement that the law and the child's age allow."""
    dice = council.dice
    if status.code == "J1":
        return dice.pick("children_in_care.placement_on_remand")
    age = age_on(child.born_on, stay.started_on)
    mix = "placement_of_teenagers" if age >= 16 else "placement"
    type_ = dice.pick(f"children_in_care.{mix}")
    if stay.started_on > care.started_on and (council.as_at - stay.ended_on).days <= 0 and _is_brief(council, stay):
        return "T4"
    limits = cast(Mapping[str, Limit], dice.shape.facts["children_in_care.placement_limits"]["table"])
    settled_after = dice.shape.number("children_in_care.settled_after")
    limit = limits.get(type_, {})
    is_allowed = (
        cast(int, limit.get("from", 0)) <= age <= cast(int, limit.get("to", age))
        and status.code in cast(Sequence[str], limit.get("under", [status.code]))
        and ("is_settled" not in limit or (stay.ended_on - care.started_on).days >= settled_after)
    )
    return type_ if is_allowed else str(limit["instead"])


def _is_brief(council: Council, stay: Stretch) -> bool:
    return (stay.ended_on - stay.started_on).days <= 5 and council.dice.between(1, 3) == 1


def _provider(council: Council, type_: str) -> str | None:
    fixed = council.dice.shape.table("children_in_care.provider").get(type_)
    if fixed is not None:
        return fixed or None
    kind = {"U": "fostering", "A": "adoption"}.get(type_[0], "homes")
    return council.dice.pick(f"children_in_care.provider_of_{kind}")


def _postcode(council: Council) -> str:
    dice = council.dice
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    return f"{OUTWARD}{dice.between(1, 60)} {dice.between(0, 9)}{dice.one_of(letters)}{dice.one_of(letters)}"


def _urn(council: Council, type_: str) -> str | None:
    is_registered = type_ in council.dice.shape.table("children_in_care.registered")
    if not is_registered or not council.dice.happens("children_in_care.has_urn"):
        return None
    number = council.dice.between(0, 99_999)
    return f"SC9{number:05d}" if number % 3 else f"99{number:05d}"
