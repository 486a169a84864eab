from pathlib import Path

import pytest

from ilacs.benchmarking.kept_files import write_figures, write_revisions
from ilacs.benchmarking.revisions import Revision
from ilacs.benchmarking.store import load_bundled
from ilacs.web.core import revised
from ilacs.web.core.figures_held import hold_bundled, hold_folder
from ilacs.web.core.shelf import Shelf

ONE = Revision("Work_Force_Agecy_Rate", "383", "2024", 1.0, 2.0, "changed", "lait", "old", "new")


def test_what_came_with_the_package_tells_of_its_revisions() -> None:
    held = revised.revisions()
    assert sum(map(len, held.values())) > 10_000
    assert all(one.indicator == name for name, found in held.items() for one in found)


def test_what_was_fetched_tells_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = load_bundled()
    columns = bundled.columns_of("lait")["Work_Force_Agecy_Rate"]
    write_figures(tmp_path, [columns], [one for one in bundled.origins if one.name == "lait"])
    write_revisions(tmp_path, [ONE])
    shelf = Shelf(tmp_path, bundled=hold_bundled, fetched=hold_folder)
    monkeypatch.setattr(revised, "figures_shelf", lambda: shelf)
    assert revised.revisions() == {"Work_Force_Agecy_Rate": [ONE]}
