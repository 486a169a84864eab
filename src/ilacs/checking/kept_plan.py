"""The plan of Annex A's own rules, kept between checks so that none of them parses anything."""

import datetime
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import cast

from ilacs.annex_a import Specification
from ilacs.checking.planned import PlannedRule
from ilacs.lib.facts import digest
from ilacs.lib.kept import kept

Plain = dict[str, object]


def annex_a_plan(specification: Specification) -> tuple[PlannedRule, ...]:
    """Every rule of the rule pack, bound: made when the facts changed, read back otherwise."""
    made_from = digest("annex_a", "rules", code=("conditions", "checking"))
    plain = kept("plan", made_from, lambda: _make(specification))
    return tuple(map(_planned, plain))


def own_plan(path: Path, specification: Specification) -> tuple[PlannedRule, ...]:
    """A council's own rules, bound. Raises Problem, naming the rule, where one cannot run."""
    from ilacs.checking.making import make_own_plan

    return make_own_plan(path, specification)


def bank_holidays() -> list[datetime.date]:
    """England's bank holidays, worked out once."""
    return kept("bank_holidays", digest(), _make_bank_holidays)


def _make(specification: Specification) -> list[Plain]:
    # The parser takes a fifth of a second to import: only who makes a plan pays it.
    from ilacs.checking.making import make_plan

    return [asdict(rule) for rule in make_plan(specification)]


def _make_bank_holidays() -> list[datetime.date]:
    from ilacs.checking.making import make_bank_holidays

    return make_bank_holidays()


def _planned(plain: Plain) -> PlannedRule:
    lists = {key: tuple(cast(Iterable[str], plain[key])) for key in ("columns", "parameters", "unless")}
    return PlannedRule(**{**plain, **lists})  # type: ignore[arg-type]  # as asdict wrote it
