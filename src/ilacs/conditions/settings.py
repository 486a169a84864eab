"""Settings: what differs from council to council, with the values assumed where none is given."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from ilacs.conditions.circumstances import Setting
from ilacs.lib.facts import read_facts
from ilacs.records import Problem


@dataclass(frozen=True, slots=True)
class SettingFact:
    """One setting: what it means, in what unit, what is assumed and how sure that is."""

    name: str
    unit: str
    means: str
    sure: str
    default: Setting | None = None
    codes: str = ""
    """The code set that its value is spelt by, where it is a name that stands in a column too."""


def load_settings() -> dict[str, SettingFact]:
    """Every setting that rules may use."""
    declared = read_facts("annex_a/settings")
    return {name: SettingFact(name, **cast(dict[str, str], facts)) for name, facts in declared.items()}


def settle(facts: Mapping[str, SettingFact], own: Mapping[str, object]) -> dict[str, Setting]:
    """The council's own values over the defaults. Raises Problem for a name that is no setting."""
    for name, value in own.items():
        if name not in facts:
            raise Problem(f"There is no setting {name}. The settings are {', '.join(facts)}.")
        if not _fits(value, facts[name].default):
            raise Problem(f"The setting {name} must be a number{' or a name' if facts[name].default is None else ''}.")
    values = {name: fact.default for name, fact in facts.items() if fact.default is not None}
    return values | cast(dict[str, Setting], dict(own))


def _fits(value: object, default: Setting | None) -> bool:
    """Whether a value is one that the setting may have: text only where the default is none or text itself."""
    if isinstance(value, bool):
        return False
    if isinstance(value, str):
        return bool(value.strip()) and (default is None or isinstance(default, str))
    return isinstance(value, int | float) and math.isfinite(value)
