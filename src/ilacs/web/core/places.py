"""Councils by the words that stand for them in addresses: /councils/leeds."""

from collections.abc import Mapping
from functools import cache

from django.utils.text import slugify

from ilacs.places import Authority, load_register


@cache
def slugs() -> Mapping[str, Authority]:
    """Every authority by its word, those of today first; an abolished one says until when it was."""
    authorities = sorted(load_register().authorities, key=lambda one: (one.ended_on is not None, one.name))
    return {slug_of(one): one for one in authorities}


def slug_of(authority: Authority) -> str:
    """The word of an authority."""
    word = str(slugify(authority.name.replace("'", "")))
    return f"{word}-until-{authority.ended_on.year}" if authority.ended_on else word


def council_address(authority: Authority) -> str:
    """Where its page is."""
    return f"/councils/{slug_of(authority)}"
