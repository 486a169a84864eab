"""A long list cut into pages, with addresses that keep what was asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.http import HttpRequest

AROUND = 2
"""Pages shown on both sides of the one that is read."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Paging(Generic[Item]):
    """One page of a list, and the way to the others."""

    items: Sequence[Item]
    number: int
    last: int
    numbers: tuple[tuple[int, str | None], ...]
    """Numbers with their addresses; where some are left out, one without address."""
    previous: str
    next: str


def paging(items: Sequence[Item], request: HttpRequest, *, size: int = 50) -> Paging[Item]:
    """The page that is asked for, or the nearest there is."""
    last = max(1, -(-len(items) // size))
    asked = request.GET.get("page", "1")
    number = min(max(int(asked), 1), last) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 1
    return Paging(
        items=items[(number - 1) * size : number * size],
        number=number,
        last=last,
        numbers=tuple(_numbers(number, last, request)),
        previous=_address(request, number - 1) if number > 1 else "",
        next=_address(request, number + 1) if number < last else "",
    )


def _numbers(number: int, last: int, request: HttpRequest) -> list[tuple[int, str | None]]:
    shown = [one for one in range(1, last + 1) if one in (1, last) or abs(one - number) <= AROUND]
    made: list[tuple[int, str | None]] = []
    for before, one in zip([0, *shown], shown, strict=False):
        if one - before > 1:
            made.append((one, None))
        made.append((one, _address(request, one)))
    return made


def _address(request: HttpRequest, number: int) -> str:
    query = request.GET.copy()
    query["page"] = str(number)
    return f"{request.path}?{query.urlencode()}"
