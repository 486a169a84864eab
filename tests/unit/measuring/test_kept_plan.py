from pathlib import Path

import pytest

from ilacs.annex_a import Specification
from ilacs.measuring.kept_plan import measures_plan
from ilacs.measuring.making import make_plan


def test_what_is_kept_is_what_was_made(
    specification: Specification, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ilacs.lib.kept.KEPT", tmp_path)
    made = make_plan(specification)
    assert (measures_plan(specification), measures_plan(specification)) == (made, made)
    assert (tmp_path / "measures.json").exists()


def test_a_list_s_own_measures_come_before_those_it_shares(specification: Specification) -> None:
    numbers = [specification.lists[one.list_].number for one in make_plan(specification)]
    assert numbers == sorted(numbers)
