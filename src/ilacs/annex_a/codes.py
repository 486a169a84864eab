"""Code sets: what a category column may hold."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Code:
    """One value of a code set, in its several official dresses."""

    code: str
    """The value that tables and rules use: the official wording without its letter (WBRI, 1A, Male, N1)."""
    official: str
    """The preferred form, as Ofsted's template prints it (a) WBRI)."""
    label: str
    """What it means, in a few words."""
    detail: str = ""
    """Ofsted's long description, where it gives one."""
    group: str = ""
    """Ofsted's grouping, where it gives one: kept beside the code, never instead of it."""
    since: str = ""
    """First edition that has it; blank for all."""
    until: str = ""
    """Last edition that has it; blank for all."""
    is_unknown: bool = False
    """Whether it says that nothing is known: not stated, refused, not obtained, unknown."""
    also: tuple[str, ...] = ()
    """Other spellings that mean this and nothing else."""
    is_offered: bool = True
    """Whether the guidance offers it in this column; one that it only offers elsewhere is known and reported."""
    is_group: bool = False
    """Whether it stands for one of Ofsted's groups and not for one code: all that the cell told."""


@dataclass(frozen=True, slots=True)
class CodeSet:
    """The codes that a category column may hold, in official order, and after them their groups."""

    name: str
    title: str
    codes: Mapping[str, Code] = field(hash=False)
    says: str = ""
    """What a reader should know about the whole set."""
    source: str = ""
    spellings: str = ""
    """File of facts/annex_a/spellings/ that tells how councils write these codes; blank: the set's own name."""


def with_groups(codes: Mapping[str, Code]) -> dict[str, Code]:
    """The codes, each with a group, and one more code for every group that several of them share.

    "Asian or Asian British" names a group and leaves the code unknown. Such a cell keeps what it tells
    without inventing the rest, so the group itself is a value: its wording without its letter.
    """
    grouped = {name: replace(code, group=code.group or code.official) for name, code in codes.items()}
    sizes = Counter(code.group for code in grouped.values())
    shared = [group for group, size in sizes.items() if size > 1]
    names = map(without_letter, shared)
    return grouped | {
        name: Code(name, group, name, group=group, is_group=True) for name, group in zip(names, shared, strict=True)
    }


def without_letter(form: str) -> str:
    """An official form without the letter that Ofsted puts before it."""
    return re.sub(r"^[a-z]{1,2}\d?\) *", "", form)
