"""What style sheets are built from, and what must not come along."""

import json
from pathlib import Path

import pytest

from ilacs.web.frontend import inputs

HERE = inputs.HERE
BUILT = HERE.parent / "built"
LOCK = (HERE / "package-lock.json").read_text(encoding="utf-8")
BRANDED = ["GDS Transport", "woff2", "crest", "crown", "logotype", "govuk-icon", "opengraph", "@font-face"]


def built_files() -> list[Path]:
    found = [path for path in BUILT.rglob("*") if path.suffix in {".css", ".js", ".svg", ".json"}]
    if not found:
        pytest.skip("the style sheets are not built here: python -m ilacs.web.frontend")
    return found


def test_every_package_is_pinned_by_its_digest() -> None:
    packages = [one for name, one in json.loads(LOCK)["packages"].items() if name]
    assert packages
    assert [one for one in packages if not one["integrity"].startswith("sha512-")] == []


def test_the_lock_names_no_place_to_fetch_from() -> None:
    assert '"resolved"' not in LOCK
    assert "registry" not in LOCK


def test_the_design_system_is_the_one_that_the_components_are_made_for() -> None:
    assert json.loads(LOCK)["packages"]["node_modules/govuk-frontend"]["version"] == "6.3.0"


@pytest.mark.parametrize("word", BRANDED)
def test_nothing_of_gov_uk_s_brand_is_built(word: str) -> None:
    assert [path.name for path in built_files() if word in path.read_text(encoding="utf-8")] == []


def test_only_style_sheets_scripts_and_our_own_picture_are_built() -> None:
    kinds = {path.suffix for path in built_files()[0].parents[1].rglob("*.*") if path.is_file()}
    assert kinds <= {".css", ".js", ".svg", ".json", ".gz"}


def test_a_change_of_any_input_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "HERE", tmp_path)
    (tmp_path / "site.scss").write_text("a {}")
    before = inputs.digest()
    (tmp_path / "site.scss").write_text("b {}")
    assert inputs.digest() != before


def test_everything_that_is_built_from_counts() -> None:
    names = {path.name for path in inputs.files()}
    assert {"site.scss", "package-lock.json", "_tables.scss", "favicon.svg", "site.js", "__main__.py"} <= names
